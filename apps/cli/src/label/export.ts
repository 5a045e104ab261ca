import { byteOrderMark, columnIndexes, csvLine, openTable, writeWhole } from "@levier/files";
import type { ColumnNames } from "../input/table.ts";
import type { Answers } from "./answers.ts";

/** Writes the file with its labels as CSV that Excel opens with its accents; the label column is added where the file has none. */
export async function exportLabels(
  file: string,
  out: string,
  answersOf: ReadonlyMap<number, readonly string[]>,
  names: ColumnNames & { readonly label: string },
): Promise<void> {
  const reader = await openTable(file);
  const has = reader.columns.includes(names.label);
  const at = has ? columnIndexes(reader, [names.label])[0] : reader.columns.length;
  const delimiter = reader.delimiter ?? ",";
  const lines = async function* () {
    yield byteOrderMark;
    yield csvLine(has ? reader.columns : [...reader.columns, names.label], delimiter);
    for await (const row of reader.rows()) {
      const cells = [...row.cells];
      const labels = answersOf.get(row.line);
      if (labels) cells[at] = labels.join(names.separator ?? "|");
      else if (!has) cells[at] = "";
      yield csvLine(cells, delimiter);
    }
  };
  await writeWhole(out, lines());
}

/** Line → labels, of the rows that have an answer. */
export function answersByLine(
  rows: readonly { readonly line: number }[],
  answers: Answers,
): Map<number, readonly string[]> {
  const byLine = new Map<number, readonly string[]>();
  answers.labels.forEach((labels, row) => {
    if (labels !== null) byLine.set(rows[row].line, labels);
  });
  return byLine;
}
