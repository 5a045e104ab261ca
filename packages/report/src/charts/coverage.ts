import type { CoveragePoint } from "@levier/evaluation";
import { type Html, html } from "../html.ts";
import { at, type ChartFrame, chart, ink } from "./frame.ts";

export interface CoverageOptions extends ChartFrame {
  readonly points: readonly CoveragePoint[];
  /** The point at the model's own threshold, drawn apart. */
  readonly own: CoveragePoint | null;
  readonly ownLabel: string;
  readonly percent: (share: number) => string;
  readonly coverageLabel: string;
  readonly precisionLabel: string;
}

const box = { left: 44, right: 332, top: 22, bottom: 222 };
const x = (share: number): number => at(box.left + share * (box.right - box.left));

type Scale = (share: number) => number;

/**
 * Precision among the answered texts against the share answered, with the band of its intervals
 * (risk–coverage curve: El-Yaniv & Wiener 2010). The vertical axis may start above zero and says so.
 *
 * @returns an SVG element.
 * @example
 * coverage({ id: "c", title: "Silence pays", description: "…", points: [], own: null, ownLabel: "",
 *   percent: (p) => `${p * 100}%`, coverageLabel: "answered", precisionLabel: "right" });
 */
export function coverage(options: CoverageOptions): string {
  const points = thin(options.points);
  const floor = lowestTick(points);
  const y: Scale = (share) => at(box.bottom - ((share - floor) / (1 - floor)) * (box.bottom - box.top));
  const body = [grid(options, floor, y), band(points, y), curve(points, y), ownPoint(options, y)];
  return chart(options, { width: 340, height: 260, body }).text;
}

/** A hundred points are as fine as the drawing shows. */
function thin(points: readonly CoveragePoint[]): CoveragePoint[] {
  const known = points.filter((point) => point.precision.value !== null);
  const step = Math.max(1, Math.ceil(known.length / 100));
  return known
    .filter((_, index) => index % step === 0 || index === known.length - 1)
    .sort((a, b) => a.coverage - b.coverage);
}

function lowestTick(points: readonly CoveragePoint[]): number {
  const least = Math.min(1, ...points.map((point) => point.precision.low ?? point.precision.value!));
  return Math.min(0.8, Math.max(0, Math.floor(least * 5) / 5));
}

function grid(options: CoverageOptions, floor: number, y: Scale): Html {
  const rows = [0, 0.25, 0.5, 0.75, 1].map((share) => floor + share * (1 - floor));
  const lines = rows.map(
    (share) =>
      html`<line x1="${box.left}" x2="${box.right}" y1="${y(share)}" y2="${y(share)}" stroke="${ink.rule}"/><text x="${box.left - 6}" y="${y(share) + 4}" text-anchor="end">${options.percent(share)}</text>`,
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      html`<text x="${x(share)}" y="${box.bottom + 16}" text-anchor="${share === 1 ? "end" : "middle"}">${options.percent(share)}</text>`,
  );
  return html`<g font-size="11" fill="${ink.soft}">${lines}${ticks}<text x="0" y="10">${options.precisionLabel}</text><text x="${box.right}" y="${box.bottom + 32}" text-anchor="end">${options.coverageLabel}</text></g>`;
}

function band(points: readonly CoveragePoint[], y: Scale): Html | null {
  const known = points.filter((point) => point.precision.low !== null && point.precision.high !== null);
  if (known.length < 2) return null;
  const upper = known.map((point) => `${x(point.coverage)},${y(point.precision.high!)}`);
  const lower = known.map((point) => `${x(point.coverage)},${y(point.precision.low!)}`).reverse();
  return html`<polygon points="${[...upper, ...lower].join(" ")}" fill="${ink.green}" fill-opacity="0.16"/>`;
}

function curve(points: readonly CoveragePoint[], y: Scale): Html {
  const path = points.map((point) => `${x(point.coverage)},${y(point.precision.value!)}`).join(" ");
  return html`<polyline points="${path}" fill="none" stroke="${ink.green}" stroke-width="2"/>`;
}

function ownPoint(options: CoverageOptions, y: Scale): Html | null {
  const { own } = options;
  if (!own || own.precision.value === null) return null;
  const [cx, cy] = [x(own.coverage), y(own.precision.value)];
  const left = own.coverage > 0.5;
  return html`<line x1="${cx}" x2="${cx}" y1="${cy}" y2="${box.bottom}" stroke="${ink.amber}" stroke-dasharray="3 3"/><circle cx="${cx}" cy="${cy}" r="6" fill="${ink.amber}" stroke="${ink.paper}" stroke-width="1.5"/><text x="${left ? cx - 8 : cx + 8}" y="${box.bottom - 10}" text-anchor="${left ? "end" : "start"}" font-size="12" font-weight="600" fill="${ink.amber}">${options.ownLabel}</text>`;
}
