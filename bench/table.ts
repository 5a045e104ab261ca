/** A table of results, printed and kept as Markdown. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader has to know of how it was measured, and what was skipped. */
  readonly notes: readonly string[];
}

/** Markdown with the columns aligned, so that it reads well in a terminal too; numbers to the right. */
export function markdown({ title, columns, rows, notes }: Table): string {
  const widths = columns.map((name, i) => Math.max(name.length, 3, ...rows.map((row) => row[i].length)));
  const words = columns.map((_, i) => i === 0 || rows.some((row) => /^[`\p{L}]{2}/u.test(row[i])));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (words[i] ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(" | ")} |`;
  const rule = widths.map((width, i) => (words[i] ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const table = rows.length > 0 ? [line(columns), `| ${rule.join(" | ")} |`, ...rows.map(line), ""] : [];
  const list = notes.length > 0 ? [...notes.map((note) => `- ${note}`), ""] : [];
  return [`### ${title}`, "", ...table, ...list].join("\n");
}

/** Three significant digits at least, thousands apart: 1,234 · 12.3 · 0.123. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-GB");
  return value.toPrecision(3);
}

export const ratio = (value: number): string =>
  `${value >= 100 ? Math.round(value) : value < 0.1 ? value.toPrecision(2) : value.toFixed(2)}×`;

export const mark = (met: boolean): string => (met ? "✓" : "✗");

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
