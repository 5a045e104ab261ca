import type { FaultLog } from "./fault-log.ts";
import type { Row } from "./types.ts";

/** Whether a record holds nothing: such records are passed over, as spreadsheets export them by the hundred. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/**
 * Fits a record to the header. A short one is filled with "" and kept. A long one is left out, because its
 * cells have most likely shifted; where the surplus cells are empty nothing is lost and it is kept unsaid.
 */
export function align(cells: string[], width: number, line: number, log: FaultLog): Row | null {
  if (cells.length === width) return { line, cells };
  const detail = `${cells.length} ≠ ${width}`;
  if (cells.length < width) {
    log.add({ code: "ragged-row", line, column: cells.length + 1, outcome: "kept", detail });
    return { line, cells: cells.concat(Array<string>(width - cells.length).fill("")) };
  }
  if (!isBlank(cells.slice(width))) {
    log.add({ code: "ragged-row", line, column: width + 1, outcome: "left out", detail });
    return null;
  }
  return { line, cells: cells.slice(0, width) };
}
