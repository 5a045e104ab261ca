import type { CalibrationBin } from "@levier/evaluation";
import { type Html, html } from "../html.ts";
import { at, type ChartFrame, chart, ink } from "./frame.ts";

export interface ReliabilityOptions extends ChartFrame {
  readonly bins: readonly CalibrationBin[];
  readonly percent: (share: number) => string;
  readonly count: (value: number) => string;
  readonly probabilityLabel: string;
  readonly observedLabel: string;
  readonly countLabel: string;
  readonly perfectLabel: string;
}

const box = { left: 44, right: 332, top: 22, bottom: 262 };
/** Fewer rows than this make a hollow point. */
const few = 10;

const x = (share: number): number => at(box.left + share * (box.right - box.left));
const y = (share: number): number => at(box.bottom - share * (box.bottom - box.top));

/**
 * Reliability diagram (DeGroot & Fienberg 1983): announced probability across, share of right answers
 * up, the number of rows of each bin below.
 *
 * @returns an SVG element.
 * @example
 * reliability({ id: "r", title: "Too sure", description: "…",
 *   bins: [{ low: 0.9, high: 1, count: 40, meanProbability: 0.95, observed: 0.9 }],
 *   percent: (p) => `${p * 100}%`, count: String, probabilityLabel: "announced",
 *   observedLabel: "right", countLabel: "texts", perfectLabel: "perfect" });
 */
export function reliability(options: ReliabilityOptions): string {
  const body = [grid(options), diagonal(options), points(options.bins), counts(options)];
  return chart(options, { width: 340, height: 352, body }).text;
}

function grid(options: ReliabilityOptions): Html {
  const lines = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      html`<line x1="${box.left}" x2="${box.right}" y1="${y(share)}" y2="${y(share)}" stroke="${ink.rule}"/><text x="${box.left - 6}" y="${y(share) + 4}" text-anchor="end">${options.percent(share)}</text><text x="${x(share)}" y="${box.bottom + 16}" text-anchor="${share === 1 ? "end" : "middle"}">${options.percent(share)}</text>`,
  );
  return html`<g font-size="11" fill="${ink.soft}">${lines}<text x="0" y="10">${options.observedLabel}</text><text x="${box.right}" y="${box.bottom + 32}" text-anchor="end">${options.probabilityLabel}</text></g>`;
}

function diagonal(options: ReliabilityOptions): Html {
  return html`<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="${ink.soft}" stroke-dasharray="5 4"/><text x="${x(0.24)}" y="${y(0.24)}" dx="-4" dy="-6" font-size="11" fill="${ink.soft}" transform="rotate(-39.8 ${x(0.24)} ${y(0.24)})">${options.perfectLabel}</text>`;
}

function points(bins: readonly CalibrationBin[]): Html {
  const filled = bins.filter((bin) => bin.meanProbability !== null && bin.observed !== null);
  const path = filled.map((bin) => `${x(bin.meanProbability!)},${y(bin.observed!)}`).join(" ");
  const dots = filled.map(
    (bin) =>
      html`<circle cx="${x(bin.meanProbability!)}" cy="${y(bin.observed!)}" r="5" fill="${bin.count < few ? ink.paper : ink.green}" stroke="${ink.green}" stroke-width="2"/>`,
  );
  return html`<polyline points="${path}" fill="none" stroke="${ink.green}" stroke-width="1.5"/>${dots}`;
}

function counts(options: ReliabilityOptions): Html {
  const most = Math.max(1, ...options.bins.map((bin) => bin.count));
  const marks = options.bins.map((bin) => {
    const height = at((bin.count / most) * 24);
    const middle = at((x(bin.low) + x(bin.high)) / 2);
    return html`<rect x="${x(bin.low) + 2}" y="${at(334 - height)}" width="${at(x(bin.high) - x(bin.low) - 4)}" height="${height}" fill="${ink.rule}"/><text x="${middle}" y="346" text-anchor="middle">${options.count(bin.count)}</text>`;
  });
  return html`<g font-size="10" fill="${ink.soft}">${marks}<text x="0" y="346">${options.countLabel}</text></g>`;
}
