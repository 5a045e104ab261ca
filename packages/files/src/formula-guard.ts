/** Characters that start a formula in a spreadsheet (OWASP, "CSV Injection"), with their full-width forms. */
const TRIGGER = /^(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;
const NUMERAL = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;
const GUARDED = /^'+(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/**
 * Makes a cell that a spreadsheet would run show as text: an apostrophe goes before it. A plain numeral such
 * as -3.5 stays, since as a formula it is the same number. A cell that already looks guarded gets one more
 * apostrophe, so that `unguardFormula` gives back every cell exactly.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example
 * guardFormula("=1+1"); // "'=1+1"
 */
export function guardFormula(cell: string): string {
  if (GUARDED.test(cell)) return `'${cell}`;
  return TRIGGER.test(cell) && !NUMERAL.test(cell) ? `'${cell}` : cell;
}

/**
 * Undoes `guardFormula`. Only for files that Levier wrote: in others the apostrophe may be part of the text.
 *
 * @example
 * unguardFormula("'=1+1"); // "=1+1"
 */
export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
