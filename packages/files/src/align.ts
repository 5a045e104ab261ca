import type { FaultLog } from "./fault-log.ts";
import type { Row } from "./types.ts";

/** Whether a record holds nothing: such records are passed over, as spreadsheets export them by the hundred. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/**
 * Fits a record to the header. A short one is filled with "" and kept. A long one is left out, because its
 * cells have most likely shifted; but where the surplus stands in columns that the header leaves unnamed,
 * the rest is kept. Empty surplus cells are no fault: nothing is lost.
 *
 * @param unnamedTo - cells of the header, the unnamed ones at its end included
 */
export function align(
  cells: string[],
  width: number,
  line: number,
  log: FaultLog,
  unnamedTo = width,
): Row | null {
  if (cells.length === width) return { line, cells };
  const detail = `${cells.length} ≠ ${width}`;
  if (cells.length < width) {
    log.add({ code: "ragged-row", line, column: cells.length + 1, outcome: "kept", detail });
    return { line, cells: cells.concat(Array<string>(width - cells.length).fill("")) };
  }
  if (!isBlank(cells.slice(width))) {
    const outcome = cells.length <= unnamedTo ? "kept" : "left out";
    log.add({ code: "ragged-row", line, column: width + 1, outcome, detail });
    if (outcome === "left out") return null;
  }
  return { line, cells: cells.slice(0, width) };
}
