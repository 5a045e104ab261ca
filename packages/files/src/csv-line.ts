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
  return `${csvCells(cells, delimiter)}\r\n`;
}

/**
 * The cells of a record without its line end, to be followed by more of them.
 *
 * @example
 * csvCells(["a", "b;c"], ";"); // 'a;"b;c"'
 */
export function csvCells(cells: readonly CellValue[], delimiter = ","): string {
  let line = csvCell(cells[0], delimiter);
  for (let i = 1; i < cells.length; i++) line += delimiter + csvCell(cells[i], delimiter);
  return line;
}

const SPECIAL = /[",;\t|\r\n]/;
const EDGE = /[\s\ufeff]/;

/** Whether the unit is an ASCII letter or digit, as most cells begin and end, which guards nothing and quotes nothing. */
function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

function isEdge(unit: number): boolean {
  return !isPlain(unit) && EDGE.test(String.fromCharCode(unit));
}

function csvCell(cell: CellValue, delimiter: string): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  if (cell === "") return "";
  const guarded = isPlain(cell.charCodeAt(0)) ? cell : guardFormula(cell);
  const edges = isEdge(guarded.charCodeAt(0)) || isEdge(guarded.charCodeAt(guarded.length - 1));
  // All usual delimiters are quoted, since the one who opens the file may have another than the writer.
  if (!edges && !SPECIAL.test(guarded) && !guarded.includes(delimiter)) return guarded;
  return guarded.includes('"') ? `"${guarded.replaceAll('"', '""')}"` : `"${guarded}"`;
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
