import { type Html, html } from "../html.ts";
import { at, type ChartFrame, chart, ink, shortenApart } from "./frame.ts";

export interface HeatMapOptions extends ChartFrame {
  readonly classes: readonly string[];
  /** Counts [truth][predicted]. */
  readonly counts: readonly (readonly number[])[];
  readonly count: (value: number) => string;
  readonly truthLabel: string;
  readonly predictedLabel: string;
}

const cell = 36;
const left = 190;
const top = 44;
// Half the colour at most: ink stays above 5:1 on it, in the light theme and in the dark one.
const strongest = 0.5;

/**
 * Confusion matrix, truth down and answer across, each row shaded by its share of the truth. Right
 * answers lie on the framed diagonal in green, mistakes elsewhere in amber; every cell has its number.
 *
 * @returns an SVG element of fixed size, to be put in a box that scrolls.
 * @example
 * heatMap({ id: "m", title: "a is taken for b", description: "…", classes: ["a", "b"],
 *   counts: [[8, 2], [1, 9]], count: String, truthLabel: "Truth", predictedLabel: "Answer" });
 */
export function heatMap(options: HeatMapOptions): string {
  const size = options.classes.length;
  const names = shortenApart(options.classes, 24);
  const width = left + size * cell + 2;
  const height = top + size * cell + 2;
  const drawing = chart(options, {
    width,
    height,
    body: [headings(options), options.counts.map((_, row) => drawRow(options, row, names[row]))],
  });
  return html`<div style="width:${width}px">${drawing}</div>`.text;
}

function headings(options: HeatMapOptions): Html {
  const numbers = options.classes.map(
    (name, column) =>
      html`<text x="${left + column * cell + cell / 2}" y="${top - 8}" text-anchor="middle"><title>${name}</title>${column + 1}</text>`,
  );
  return html`<g font-size="12" fill="${ink.soft}"><text x="0" y="${top - 8}">${options.truthLabel} ↓</text><text x="${left}" y="14">${options.predictedLabel} →</text>${numbers}</g>`;
}

function drawRow(options: HeatMapOptions, row: number, short: string): Html {
  const counts = options.counts[row];
  const total = counts.reduce((sum, value) => sum + value, 0);
  const y = top + row * cell;
  const name = options.classes[row];
  const cells = counts.map((value, column) => drawCell(options, { value, total, row, column }));
  return html`<text x="0" y="${y + cell / 2 + 4}"><title>${name}</title>${row + 1} · ${short}</text>${cells}`;
}

function drawCell(
  options: HeatMapOptions,
  place: { value: number; total: number; row: number; column: number },
): Html {
  const { value, total, row, column } = place;
  const right = row === column;
  const [x, y] = [left + column * cell, top + row * cell];
  const opacity = total === 0 ? 0 : at((value / total) * strongest);
  const frame = right
    ? html` stroke="${ink.green}" stroke-width="1.5"`
    : html` stroke="${ink.rule}" stroke-width="0.5"`;
  const shown = value === 0 ? html`<tspan fill="${ink.soft}">·</tspan>` : options.count(value);
  return html`<rect x="${x + 1}" y="${y + 1}" width="${cell - 2}" height="${cell - 2}" fill="${right ? ink.green : ink.amber}" fill-opacity="${opacity}"${frame}/><text x="${x + cell / 2}" y="${y + cell / 2 + 4}" text-anchor="middle" font-size="12"${right ? html` font-weight="700"` : ""}>${shown}</text>`;
}
