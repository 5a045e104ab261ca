import { type Html, html } from "../html.ts";
import { at, type ChartFrame, chart, ink, percentOn, shortenApart, type Tone } from "./frame.ts";

export interface DotWhiskerRow {
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The value and interval as written beside the label. */
  readonly shown: string;
  readonly tone: Tone;
  /** A hollow point: too little data behind it to stand alone. */
  readonly hollow?: boolean;
}

export interface DotWhiskerOptions extends ChartFrame {
  readonly rows: readonly DotWhiskerRow[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly tickLabel: (value: number) => string;
  /** A dashed line in every row, explained below the axis. */
  readonly reference?: { readonly value: number; readonly label: string };
}

const rowHeight = 40;
/** Beside a French interval, this still fits a telephone of 360 pixels. */
const labelLength = 25;

/**
 * Estimates as points with their intervals as lines, one row each (Cleveland 1984, dot plot). Label and
 * value stand above the line, so that the chart reads at any width.
 *
 * @returns an SVG element.
 * @example
 * dotWhisker({
 *   id: "f1", title: "Water is found least", description: "F1 per class",
 *   rows: [{ label: "Water", value: 0.4, low: 0.3, high: 0.5, shown: "0.40 [0.30, 0.50]", tone: "green" }],
 *   domain: [0, 1], ticks: [0, 0.5, 1], tickLabel: String,
 * });
 */
export function dotWhisker(options: DotWhiskerOptions): string {
  const bottom = options.rows.length * rowHeight;
  const labels = shortenApart(
    options.rows.map(({ label }) => label),
    labelLength,
  );
  const body = [
    options.rows.map((row, index) => drawRow(options, { ...row, short: labels[index] }, index * rowHeight)),
    axis(options, bottom),
  ];
  return chart(options, { width: "100%", height: bottom + (options.reference ? 44 : 24), body }).text;
}

function drawRow(options: DotWhiskerOptions, row: DotWhiskerRow & { short: string }, top: number): Html {
  const line = top + 28;
  return html`<text x="0" y="${top + 15}"><title>${row.label}</title>${row.short}</text><text x="100%" y="${top + 15}" text-anchor="end" style="font-variant-numeric:tabular-nums">${row.shown}</text><line x1="0" x2="100%" y1="${line}" y2="${line}" stroke="${ink.rule}"/>${referenceMark(options, line)}${whisker(options, row, line)}${point(options, row, line)}`;
}

function referenceMark(options: DotWhiskerOptions, line: number): Html | null {
  if (!options.reference) return null;
  const x = percentOn(options.domain, options.reference.value);
  return html`<line x1="${x}" x2="${x}" y1="${line - 8}" y2="${line + 8}" stroke="${ink.soft}" stroke-dasharray="3 2"/>`;
}

function whisker(options: DotWhiskerOptions, row: DotWhiskerRow, line: number): Html | null {
  if (row.low === null || row.high === null) return null;
  const [low, high] = [percentOn(options.domain, row.low), percentOn(options.domain, row.high)];
  const cap = (x: string) => html`<line x1="${x}" x2="${x}" y1="${line - 4}" y2="${line + 4}"/>`;
  return html`<g stroke="${ink[row.tone]}" stroke-width="2"><line x1="${low}" x2="${high}" y1="${line}" y2="${line}"/>${cap(low)}${cap(high)}</g>`;
}

function point(options: DotWhiskerOptions, row: DotWhiskerRow, line: number): Html | null {
  if (row.value === null) return null;
  const fill = row.hollow ? ink.paper : ink[row.tone];
  return html`<circle cx="${percentOn(options.domain, row.value)}" cy="${line}" r="5" fill="${fill}" stroke="${ink[row.tone]}" stroke-width="2"/>`;
}

function axis(options: DotWhiskerOptions, bottom: number): Html {
  const [first, last] = [options.ticks[0], options.ticks[options.ticks.length - 1]];
  const anchor = (tick: number) => (tick === first ? "start" : tick === last ? "end" : "middle");
  const labels = options.ticks.map((tick) => {
    const x = percentOn(options.domain, tick);
    return html`<text x="${x}" y="${at(bottom + 14)}" text-anchor="${anchor(tick)}">${options.tickLabel(tick)}</text>`;
  });
  const note = options.reference && html`<text x="0" y="${bottom + 36}">┆ ${options.reference.label}</text>`;
  return html`<g font-size="12" fill="${ink.soft}">${labels}${note}</g>`;
}
