import { LevierError } from "@levier/errors";
import { columnIndexes, openTable, type Row, type TableReader } from "@levier/files";
import type { LabelledRow } from "@levier/recipes";
import type { Arguments } from "../arguments.ts";

/** Which columns carry what. */
export interface ColumnNames {
  readonly text: readonly string[];
  readonly label?: string;
  readonly groups: readonly string[];
  /** Between the labels of one cell; its presence makes the work multi-label. */
  readonly separator?: string;
  /** Keep rows without a label too. */
  readonly unlabelled?: boolean;
}

export interface LabelledTable {
  readonly rows: readonly LabelledRow[];
  readonly rowsRead: number;
  readonly withoutText: number;
  readonly withoutLabel: number;
}

/** @throws LevierError `usage/missing-columns`, which names the columns that the file has; `usage/same-column` */
export function requireColumns(reader: TableReader, args: Arguments, options: readonly string[]): void {
  const missing = options.filter((option) => args.list(option).length === 0);
  if (missing.length > 0)
    throw new LevierError("usage/missing-columns", {
      options: missing.map((option) => `--${option}`),
      file: reader.file,
      columns: reader.columns,
    });
  const label = args.text("label");
  if (label !== undefined && args.list("text").includes(label))
    throw new LevierError("usage/same-column", { column: label });
}

export async function openFile(args: Arguments, position = 0): Promise<TableReader> {
  const file = args.positionals[position];
  if (file === undefined)
    throw new LevierError("usage/missing-argument", { command: args.command, argument: "FILE" });
  return openTable(file);
}

/**
 * The text of a row: the cells of its text columns as they stand, joined by spaces. Cells are not trimmed,
 * so that CRC-32 splits agree with those that other tools make of the same file.
 */
export function textOf(row: Row, columns: readonly number[]): string {
  if (columns.length === 1) return row.cells[columns[0]];
  return columns
    .map((column) => row.cells[column])
    .filter((cell) => cell.trim() !== "")
    .join(" ");
}

/** The labels of a cell, trimmed, each once. */
export function labelsOf(cell: string, separator: string | undefined): string[] {
  const parts = separator === undefined ? [cell] : cell.split(separator);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
}

/** Reads the rows that have a text and, unless `unlabelled`, a label; counts the others. */
export async function readTable(
  reader: TableReader,
  names: ColumnNames,
  onProgress?: (share: number) => void,
): Promise<LabelledTable> {
  const text = columnIndexes(reader, names.text);
  const label = names.label === undefined ? null : columnIndexes(reader, [names.label])[0];
  const groups = columnIndexes(reader, names.groups);
  const rows: LabelledRow[] = [];
  let [rowsRead, withoutText, withoutLabel] = [0, 0, 0];
  for await (const row of reader.rows()) {
    if (++rowsRead % 1000 === 0) onProgress?.(reader.progress() ?? 0);
    const content = textOf(row, text);
    const labels = label === null ? [] : labelsOf(row.cells[label], names.separator);
    if (content.trim() === "") withoutText++;
    else if (label !== null && labels.length === 0 && !names.unlabelled) withoutLabel++;
    else rows.push({ line: row.line, text: content, labels, groups: groups.map((i) => row.cells[i].trim()) });
  }
  if (rows.length === 0)
    throw new LevierError("input/no-rows", { file: reader.file, read: rowsRead, withoutText, withoutLabel });
  return { rows, rowsRead, withoutText, withoutLabel };
}
