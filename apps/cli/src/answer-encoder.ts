import { csvCells, csvLine, jsonLine, type Row, type TableReader } from "@levier/files";
import type { Answer } from "@levier/text";

export type OutputFormat = "csv" | "jsonl" | "json";

interface EncoderOptions {
  readonly reader: Pick<TableReader, "delimiter" | "faultCount">;
  readonly classes: readonly string[];
  readonly separator: string;
  readonly format: OutputFormat;
}

/** Writes rows with their answers. */
interface AnswerEncoder {
  readonly start: string;
  row(row: Row, answer: Answer, first: boolean): string;
  end(rows: number, abstained: number): string;
}

/** @param columns names of the row's cells, then of label, probability and abstained */
export function answerEncoder(options: EncoderOptions, columns: readonly string[]): AnswerEncoder {
  const { reader, format, classes, separator } = options;
  if (format === "csv") return csvEncoder(options, columns);
  const record = (row: Row, { labels, probability, abstained }: Answer) => {
    const label = labels.map((c) => classes[c]).join(separator);
    const values = [...row.cells, label, tenThousandths(probability) / 1e4, abstained];
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

/** What an answer can be written as is written once: there are few labels, and 10,001 probabilities. */
function csvEncoder(
  { reader, classes, separator }: EncoderOptions,
  columns: readonly string[],
): AnswerEncoder {
  const delimiter = reader.delimiter ?? ",";
  const labelCells = classes.map((name) => csvCells([name], delimiter));
  const probabilityCells = Array.from({ length: 10_001 }, (_, n) => String(n / 1e4));
  const labelCell = (labels: readonly number[]) =>
    labels.length === 1
      ? labelCells[labels[0]]
      : csvCells([labels.map((c) => classes[c]).join(separator)], delimiter);
  return {
    start: csvLine(columns, delimiter),
    row: ({ cells }, { labels, probability, abstained }) =>
      csvCells(cells, delimiter) +
      delimiter +
      labelCell(labels) +
      delimiter +
      probabilityCells[tenThousandths(probability)] +
      delimiter +
      (abstained ? "true\r\n" : "false\r\n"),
    end: () => "",
  };
}

function tenThousandths(probability: number): number {
  return Math.round(probability * 1e4);
}
