import { DEFAULT_LIMITS } from "../limits.ts";
import { CsvScanner, type Dialect } from "./scanner.ts";

const CANDIDATES = [",", ";", "\t", "|"];
const RECORDS = 200;

/**
 * Finds line end and delimiter in the first characters of a file. A delimiter is one that the header holds
 * and that gives most records as many cells as the header; with none the file has one column.
 *
 * @param whole - whether `sample` is the whole file, so that its last record is complete
 */
export function detectDialect(sample: string, whole: boolean): Dialect {
  const newline = sample.includes("\n") || !sample.includes("\r") ? "\n" : "\r";
  const named = /^sep=([,;\t|])\r?\n/.exec(sample)?.[1];
  if (named) return { delimiter: named, newline };
  let best = { delimiter: "", share: 0, width: 1 };
  for (const delimiter of CANDIDATES) {
    const widths = recordWidths(sample, whole, { delimiter, newline });
    const width = widths.shift() ?? 0;
    if (width < 2) continue;
    const several = widths.filter((w) => w > 1).length;
    if (several * 2 < widths.length) continue;
    const share = widths.length === 0 ? 1 : widths.filter((w) => w === width).length / widths.length;
    const better = share > best.share + 0.1 || (share > best.share - 0.1 && width > best.width);
    if (better || best.width === 1) best = { delimiter, share, width };
  }
  return { delimiter: best.delimiter, newline };
}

function recordWidths(sample: string, whole: boolean, dialect: Dialect): number[] {
  const scanner = new CsvScanner(dialect, DEFAULT_LIMITS);
  scanner.push(sample);
  const widths: number[] = [];
  while (widths.length < RECORDS) {
    const record = scanner.next(whole);
    if (!record) break;
    if (record.cells.some((cell) => cell.trim() !== "")) widths.push(record.cells.length);
  }
  return widths;
}
