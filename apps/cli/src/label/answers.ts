import type { LabelledRow } from "@levier/recipes";
import { type Answer, digest } from "./journal.ts";

/** Rows with what was answered on them: the file's own labels first, then the journal's. */
export class Answers {
  /** Per row: its labels, or null where it has no answer. */
  readonly labels: (readonly string[] | null)[];
  readonly #rowOf = new Map<string, number>();
  readonly #rows: readonly LabelledRow[];

  constructor(rows: readonly LabelledRow[], journal: readonly Answer[]) {
    this.#rows = rows;
    this.labels = rows.map((row) => (row.labels.length > 0 ? row.labels : null));
    // From the end, so that of equal texts the first one is kept for answers whose line has moved.
    for (let i = rows.length - 1; i >= 0; i--) {
      const hash = digest(rows[i].text);
      this.#rowOf.set(hash, i);
      this.#rowOf.set(`${rows[i].line}:${hash}`, i);
    }
    for (const answer of journal) this.#take(answer);
  }

  /** How many rows have an answer. */
  get count(): number {
    return this.labels.reduce((sum, labels) => sum + (labels === null ? 0 : 1), 0);
  }

  /** Records an answer and returns what the journal has to keep. */
  set(row: number, labels: readonly string[] | null): Answer {
    this.labels[row] = labels;
    return { line: this.#rows[row].line, sha256: digest(this.#rows[row].text), labels };
  }

  /** An answer follows its text where lines were added or removed above it; without its text it waits. */
  #take({ line, sha256, labels }: Answer): void {
    const row = this.#rowOf.get(`${line}:${sha256}`) ?? this.#rowOf.get(sha256);
    if (row !== undefined) this.labels[row] = labels ?? this.#own(row);
  }

  #own(row: number): readonly string[] | null {
    return this.#rows[row].labels.length > 0 ? this.#rows[row].labels : null;
  }
}
