import { guardFormula } from "./formula-guard.ts";

/** A value of a written cell. */
export type CellValue = string | number | boolean | null | undefined;

/**
 * Goes first in a CSV file that people open: without it Excel takes UTF-8 for the computer's old encoding,
 * and accents break. Programs that read a stream do not expect it.
 *
 * @see https://www.unicode.org/faq/utf_bom.html
 * @example
 * await writeWhole("out.csv", [byteOrderMark, csvLine(["genre", "été"])]);
 */
export const byteOrderMark = "\ufeff";

/**
 * One record of CSV (RFC 4180) with its line end "\r\n". Text that a spreadsheet would run as a formula is
 * guarded by an apostrophe (see `guardFormula`); numbers stay numbers. Read it back with
 * `openTable(path, { unguard: true })` to get the same cells.
 *
 * @param cells - null and undefined become empty cells
 * @param delimiter - one character; "," unless told
 * @example
 * csvLine(["=cmd()", -3.5, "a, b"]); // "'=cmd(),-3.5,\"a, b\"\r\n"
 */
export function csvLine(cells: readonly CellValue[], delimiter = ","): string {
  // A lone empty cell would read back as a blank line.
  if (cells.length === 1 && (cells[0] ?? "") === "") return '""\r\n';
  return `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`;
}

const SPECIAL = /[",;\t|\r\n]/;
const EDGE = /[\s\ufeff]/;

function csvCell(cell: CellValue, delimiter: string): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const guarded = guardFormula(cell);
  // All usual delimiters are quoted, since the one who opens the file may have another than the writer.
  const quoted = SPECIAL.test(guarded) || EDGE.test(guarded.charAt(0)) || EDGE.test(guarded.at(-1) ?? "");
  if (!quoted && !guarded.includes(delimiter)) return guarded;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/**
 * One line of JSON Lines with its line end. U+2028 and U+2029 are escaped, since some readers take them for
 * line ends.
 *
 * @example
 * jsonLine({ label: "water", probability: 0.93 }); // '{"label":"water","probability":0.93}\n'
 */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value) ?? "null";
  return `${json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}\n`;
}
