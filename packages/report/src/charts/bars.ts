import { html } from "../html.ts";
import { type ChartFrame, chart, ink, percentOn, shortenApart } from "./frame.ts";

export interface BarRow {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
}

export interface BarsOptions extends ChartFrame {
  readonly rows: readonly BarRow[];
}

const rowHeight = 34;
const labelLength = 34;

/**
 * Counts as horizontal bars that start at zero, label and number above each.
 *
 * @returns an SVG element.
 * @example
 * bars({ id: "n", title: "Most are about water", description: "Rows per class",
 *   rows: [{ label: "Water", value: 12, shown: "12" }] });
 */
export function bars(options: BarsOptions): string {
  const most = Math.max(1, ...options.rows.map((row) => row.value));
  const labels = shortenApart(
    options.rows.map(({ label }) => label),
    labelLength,
  );
  const body = options.rows.map((row, index) => {
    const top = index * rowHeight;
    return html`<text x="0" y="${top + 15}"><title>${row.label}</title>${labels[index]}</text><text x="100%" y="${top + 15}" text-anchor="end" style="font-variant-numeric:tabular-nums">${row.shown}</text><rect x="0" y="${top + 21}" width="100%" height="6" fill="${ink.rule}" opacity="0.45"/><rect x="0" y="${top + 21}" width="${percentOn([0, most], row.value)}" height="6" fill="${ink.green}"/>`;
  });
  return chart(options, { width: "100%", height: options.rows.length * rowHeight, body }).text;
}
