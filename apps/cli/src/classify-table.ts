import type { TableReader } from "@levier/files";
import type { Answer } from "@levier/text";
import { answerEncoder, type OutputFormat } from "./answer-encoder.ts";
import { textOf } from "./input/table.ts";

export interface ClassifyTableOptions {
  readonly reader: TableReader;
  /** Positions of the text columns. */
  readonly text: readonly number[];
  readonly classify: (text: string) => Answer;
  readonly classes: readonly string[];
  readonly separator: string;
  readonly format: OutputFormat;
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  readonly onProgress?: (share: number | null) => void;
}

export interface Classification {
  readonly rows: number;
  readonly abstained: number;
  /** Names of the added columns. */
  readonly added: readonly string[];
}

const WRITTEN_AT_ONCE = 64 * 1024;

/** Adds the model's answer to each row, in constant memory: nothing is kept but one batch of rows and of output. */
export async function classifyTable(options: ClassifyTableOptions): Promise<Classification> {
  const { reader, classify, text, write } = options;
  const added = ["label", "probability", "abstained"].map((name) => freeName(name, reader.columns));
  const encode = answerEncoder(options, [...reader.columns, ...added]);
  let [rows, abstained, pending] = [0, 0, encode.start];
  for await (const batch of reader.batches()) {
    for (const row of batch) {
      const answer = classify(textOf(row, text));
      rows++;
      if (answer.abstained) abstained++;
      pending += encode.row(row, answer, rows === 1);
      if (pending.length < WRITTEN_AT_ONCE) continue;
      await write(pending);
      pending = "";
      options.onProgress?.(reader.progress());
    }
  }
  await write(pending + encode.end(rows, abstained));
  return { rows, abstained, added };
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let n = 1; taken.includes(free); n++) free = n === 1 ? `${name}_levier` : `${name}_levier_${n}`;
  return free;
}
