import { normalise } from "./tokenise.ts";

/** A normalised text and where each of its UTF-16 units came from. */
export interface Aligned {
  readonly normalised: string;
  /** Start and end in the original of the grapheme behind each normalised unit. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Normalises grapheme by grapheme, so that every unit of the normal form knows the place that it came
 * from. NFKC composes only within a grapheme, but for lone Hangul letters ("ㄱㅏ" becomes "가"): where
 * something between two spaces breaks the rule, its units are spread evenly over it.
 */
export function align(text: string): Aligned {
  const normalised = normalise(text);
  const starts = new Int32Array(normalised.length);
  const ends = new Int32Array(normalised.length);
  let at = 0;
  // No normal form composes or reorders across a space.
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
    const pieces = Array.from(graphemes.segment(run), ({ segment, index: inside }) => ({
      normal: normalise(segment),
      start: index + inside,
      end: index + inside + segment.length,
    }));
    const whole = normalise(run);
    const holds = pieces.reduce((joined, { normal }) => joined + normal, "") === whole;
    for (const { normal, start, end } of holds ? pieces : evenly(whole, index, run.length)) {
      starts.fill(start, at, at + normal.length);
      ends.fill(end, at, at + normal.length);
      at += normal.length;
    }
  }
  return { normalised, starts, ends };
}

/** Each unit of a normal form with its share of the original. */
function evenly(normal: string, start: number, length: number) {
  return Array.from({ length: normal.length }, (_, i) => {
    const from = Math.floor((i * length) / normal.length);
    const to = Math.max(from + 1, Math.floor(((i + 1) * length) / normal.length));
    return { normal: normal[i], start: start + from, end: start + Math.min(to, length) };
  });
}
