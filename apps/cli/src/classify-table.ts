import { csvLine, jsonLine, type Row, type TableReader } from "@levier/files";
import type { Prediction } from "@levier/text";
import { textOf } from "./input/table.ts";

export type OutputFormat = "csv" | "jsonl" | "json";

export interface ClassifyTableOptions {
  readonly reader: TableReader;
  /** Positions of the text columns. */
  readonly text: readonly number[];
  readonly classify: (text: string) => Prediction;
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
  const encode = encoder(options, [...reader.columns, ...added]);
  let [rows, abstained, pending] = [0, 0, encode.start];
  for await (const batch of reader.batches()) {
    for (const row of batch) {
      const prediction = classify(textOf(row, text));
      rows++;
      if (prediction.abstained) abstained++;
      pending += encode.row(row, prediction, rows === 1);
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

interface Encoder {
  readonly start: string;
  row(row: Row, prediction: Prediction, first: boolean): string;
  end(rows: number, abstained: number): string;
}

function encoder(options: ClassifyTableOptions, columns: readonly string[]): Encoder {
  const { reader, format, classes, separator } = options;
  const labels = (prediction: Prediction) =>
    prediction.labels.length === 1
      ? classes[prediction.labels[0]]
      : prediction.labels.map((label) => classes[label]).join(separator);
  if (format === "csv") {
    const delimiter = reader.delimiter ?? ",";
    return {
      start: csvLine(columns, delimiter),
      row: (row, one) =>
        csvLine([...row.cells, labels(one), shown(one.probability), one.abstained], delimiter),
      end: () => "",
    };
  }
  const record = (row: Row, one: Prediction) => {
    const values = [...row.cells, labels(one), rounded(one.probability), one.abstained];
    return jsonLine(Object.fromEntries(columns.map((name, i) => [name, values[i]])));
  };
  if (format === "jsonl") return { start: "", row: record, end: () => "" };
  return {
    start: '{"rows":[\n',
    row: (row, one, first) => (first ? "" : ",") + record(row, one),
    end: (rows, abstained) =>
      `],"row_count":${rows},"abstained_count":${abstained},"faults":${reader.faultCount}}\n`,
  };
}

function rounded(probability: number): number {
  return Math.round(probability * 1e4) / 1e4;
}

const shares: string[] = [];

/** As a numeral; each of the ten thousand is written once and kept. */
function shown(probability: number): string {
  const share = Math.round(probability * 1e4);
  shares[share] ??= String(share / 1e4);
  return shares[share];
}
