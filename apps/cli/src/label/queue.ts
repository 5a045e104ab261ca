import type { LabelledRow } from "@levier/recipes";
import { createClassifier, type Prediction, type TextModel } from "@levier/text";
import { chooseRows } from "../choose-rows.ts";
import type { Answers } from "./answers.ts";

/** Rows that are looked at in one choice, so that the next text is there in a moment. */
const mostOpen = 1500;
const mostLabelled = 1000;
const batch = 10;

export interface QueueOptions {
  readonly rows: readonly LabelledRow[];
  readonly answers: Answers;
  readonly multiLabel: boolean;
  readonly keywords: Readonly<Record<string, readonly string[]>>;
  readonly seed: number;
  /** Called before a choice that takes a while. */
  readonly onLearning: () => void;
}

export interface NextRow {
  readonly row: number;
  readonly reason: "keyword" | "diverse" | "uncertain";
}

/** Says which row to show next; chooses and learns anew after each batch of answers. */
export class Queue {
  readonly #options: QueueOptions;
  readonly #skipped = new Set<number>();
  #waiting: NextRow[] = [];
  #classify: ((text: string) => Prediction) | null = null;
  #model: TextModel | null = null;
  /** Share of the rows looked at on which the model would not abstain; null without a model. */
  sure: number | null = null;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  next(): NextRow | null {
    const open = (one: NextRow) =>
      this.#options.answers.labels[one.row] === null && !this.#skipped.has(one.row);
    this.#waiting = this.#waiting.filter(open);
    if (this.#waiting.length === 0) this.#choose();
    return this.#waiting[0] ?? null;
  }

  /** Not shown again in this session. */
  skip(row: number): void {
    this.#skipped.add(row);
  }

  /** Shows a row again before all others. */
  recall(row: number): void {
    this.#skipped.delete(row);
    this.#waiting.unshift({ row, reason: "diverse" });
  }

  /** What the model would answer. */
  guess(row: number): { readonly name: string; readonly probability: number } | null {
    const prediction = this.#classify?.(this.#options.rows[row].text);
    if (!prediction || prediction.labels.length === 0) return null;
    const names = prediction.labels.map((label) => this.#model!.classes[label]);
    return { name: names.join(", "), probability: prediction.probability };
  }

  #choose(): void {
    const { rows, answers, multiLabel, keywords, seed, onLearning } = this.#options;
    const open = [...rows.keys()].filter((row) => answers.labels[row] === null && !this.#skipped.has(row));
    if (open.length === 0) return;
    onLearning();
    const labelled = [...rows.keys()].filter((row) => (answers.labels[row]?.length ?? 0) > 0);
    const pool = [...spread(labelled, mostLabelled), ...spread(open, mostOpen)];
    const { suggestions, model } = chooseRows({
      texts: pool.map((row) => rows[row].text),
      labels: pool.map((row) => answers.labels[row] ?? []),
      multiLabel,
      keywords,
      count: batch,
      seed,
    });
    this.#waiting = suggestions.map(({ row, reason }) => ({ row: pool[row], reason }));
    this.#model = model;
    this.#classify = model && createClassifier(model);
    this.sure = this.#classify && this.#shareSure(pool.slice(-Math.min(open.length, mostOpen)));
  }

  #shareSure(pool: readonly number[]): number {
    const sure = pool.filter((row) => !this.#classify!(this.#options.rows[row].text).abstained);
    return sure.length / pool.length;
  }
}

/** At most `most` of the rows, evenly spread. */
function spread(rows: readonly number[], most: number): number[] {
  if (rows.length <= most) return [...rows];
  return Array.from({ length: most }, (_, i) => rows[Math.floor((i * rows.length) / most)]);
}
