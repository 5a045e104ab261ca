import { LevierError } from "@levier/errors";
import type { LabelledRow } from "@levier/recipes";
import type { JobContext } from "../../../platform/jobs/index.ts";
import { eachRow } from "../datasets/row-set.ts";
import type { VersionRow } from "../datasets/tables.ts";
import type { ExperimentRow } from "./tables.ts";

/** Rows of a version that have a text and a label, and how many have not. */
export interface Labelled {
  readonly rows: readonly LabelledRow[];
  /** By the line of a row, which is what the report tells. */
  readonly positions: ReadonlyMap<number, number>;
  readonly rowsRead: number;
  readonly withoutText: number;
  readonly withoutLabel: number;
}

/** Reads what an experiment learns from; @throws LevierError `learning/no-text` when there is nothing */
export async function readLabelled(
  context: JobContext,
  { experiment, version }: { readonly experiment: ExperimentRow; readonly version: VersionRow },
): Promise<Labelled> {
  const at = (column: string) => version.columns.indexOf(column);
  const [text, groups] = [experiment.textColumns.map(at), experiment.groupColumns.map(at)];
  const label = at(experiment.labelColumn);
  const rows: LabelledRow[] = [];
  const positions = new Map<number, number>();
  let [rowsRead, withoutText, withoutLabel] = [0, 0, 0];
  for await (const { position, line, cells } of eachRow(context, version.rowSetId)) {
    if (++rowsRead % 500 === 0) context.progress((0.02 * rowsRead) / version.rows, "reading");
    const content = textOf(cells, text);
    const labels = labelsOf(cells[label], experiment.labelsSeparator);
    if (content.trim() === "") withoutText++;
    else if (labels.length === 0) withoutLabel++;
    else {
      positions.set(line, position);
      rows.push({ line, text: content, labels, groups: groups.map((column) => cells[column].trim()) });
    }
  }
  if (rows.length === 0) throw new LevierError("learning/no-text", {});
  return { rows, positions, rowsRead, withoutText, withoutLabel };
}

/** The cells of the text columns as they stand, joined by spaces: as the program `levier` reads a file. */
export function textOf(cells: readonly string[], columns: readonly number[]): string {
  if (columns.length === 1) return cells[columns[0]];
  return columns
    .map((column) => cells[column])
    .filter((cell) => cell.trim() !== "")
    .join(" ");
}

/** The labels of a cell, trimmed, each once. */
function labelsOf(cell: string, separator: string | null): string[] {
  const parts = separator === null ? [cell] : cell.split(separator);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
}
