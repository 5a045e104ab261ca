import { type Html, html } from "../html.ts";

/** Shares of the strongest contribution from which a piece is underlined, faintly to strongly. */
const steps = [0.12, 0.33, 0.66] as const;
const longest = 600;

interface Run {
  readonly level: number;
  readonly text: string;
}

/** True between the two halves of a surrogate pair, where a text must not be cut. */
const splitsPair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00;

function levelOf(value: number, strongest: number): number {
  if (!(value > 0) || strongest <= 0) return 0;
  return steps.filter((step) => value >= step * strongest).length;
}

/** Neighbouring UTF-16 units of the same level, joined. */
export function heatRuns(text: string, heat: Float64Array, from = 0, to = text.length): Run[] {
  let strongest = 0;
  for (const value of heat) strongest = Math.max(strongest, value);
  const runs: Run[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    const level = levelOf(heat[start], strongest);
    if (at < to && (splitsPair(text, at) || levelOf(heat[at], strongest) === level)) continue;
    runs.push({ level, text: text.slice(start, at) });
    start = at;
  }
  return runs;
}

/** The part of a long text that holds its hottest place. */
function windowOf(text: string, heat: Float64Array): [number, number] {
  if (text.length <= longest) return [0, text.length];
  let hottest = 0;
  for (let i = 1; i < heat.length; i++) if (heat[i] > heat[hottest]) hottest = i;
  let from = Math.max(0, Math.min(hottest - longest / 2, text.length - longest));
  let to = from + longest;
  if (splitsPair(text, from)) from--;
  if (splitsPair(text, to)) to++;
  return [from, to];
}

/**
 * The text with what spoke for the answer marked in three strengths: shade, and underline thickness
 * for those who do not see the shade.
 */
export function heatText(text: string, heat: Float64Array): Html {
  const [from, to] = windowOf(text, heat);
  const runs = heatRuns(text, heat, from, to).map(({ level, text: piece }) =>
    level === 0 ? html`${piece}` : html`<mark class="h${level}">${piece}</mark>`,
  );
  return html`${from > 0 && "… "}${runs}${to < text.length && " …"}`;
}
