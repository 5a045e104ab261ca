import { type Html, html, type Piece } from "../html.ts";

/** What every chart is told by its caller. */
export interface ChartFrame {
  /** Unique in the page; letters, digits and hyphens. */
  readonly id: string;
  /** The finding, in one sentence. */
  readonly title: string;
  /** What is drawn, for those who cannot see it. */
  readonly description: string;
}

/** Colours are variables with a fallback, so that a chart looks right in a themed page and alone. */
export const ink = {
  text: "var(--ink, #14231d)",
  soft: "var(--soft, #4c5a53)",
  rule: "var(--rule, #cfd3cb)",
  paper: "var(--paper, #fbfaf6)",
  green: "var(--green, #1c6b50)",
  amber: "var(--amber, #a24e08)",
  brick: "var(--brick, #a3262a)",
  sky: "var(--sky, #1f5f8b)",
} as const;

export type Tone = "green" | "amber" | "brick" | "sky" | "soft";

interface Drawing {
  readonly width: number | "100%";
  readonly height: number;
  readonly body: Piece;
}

/**
 * An SVG image with a name and a description (WAI-ARIA graphics: role img, labelled by its title).
 * A width of "100%" gives a drawing whose x positions are per cents, so that its letters keep their
 * size on a telephone; a number gives a drawing that scales as a whole.
 */
export function chart(frame: ChartFrame, drawing: Drawing): Html {
  const { width, height } = drawing;
  const size =
    width === "100%"
      ? html`width="100%" height="${height}" style="overflow:visible"`
      : html`viewBox="0 0 ${width} ${height}" style="width:100%;height:auto;max-width:${Math.round(width * 1.25)}px"`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${frame.id}-title ${frame.id}-desc" font-family="inherit" font-size="13" fill="${ink.text}" ${size}><title id="${frame.id}-title">${frame.title}</title><desc id="${frame.id}-desc">${frame.description}</desc>${drawing.body}</svg>`;
}

/** Two decimals are finer than a pixel, and keep the file small. */
export const at = (value: number): number => Math.round(value * 100) / 100;

/** Position on a linear scale, held within it, in per cent. */
export function percentOn(domain: readonly [number, number], value: number): string {
  const share = (value - domain[0]) / (domain[1] - domain[0]);
  return `${at(Math.min(1, Math.max(0, share)) * 100)}%`;
}

/**
 * Labels shortened so that they stay apart: those that would look the same keep their end as well.
 *
 * @example
 * shortenApart(["Programme 105: peace", "Programme 105: maps", "Sport"], 12);
 * // ["Progra…peace", "Progra… maps", "Sport"]
 */
export function shortenApart(labels: readonly string[], length: number): string[] {
  const short = labels.map((label) => shorten(label, length));
  const times = new Map<string, number>();
  for (const label of short) times.set(label, (times.get(label) ?? 0) + 1);
  return labels.map((label, i) => {
    const points = [...label];
    if (points.length <= length || times.get(short[i]) === 1) return short[i];
    const head = Math.ceil((length - 1) / 2);
    return `${points.slice(0, head).join("")}…${points.slice(head + 1 - length).join("")}`;
  });
}

/** Shortened by code points, so that no surrogate pair is cut in two. */
export function shorten(text: string, length: number): string {
  const points = [...text];
  return points.length <= length
    ? text
    : `${points
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
