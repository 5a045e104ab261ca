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
 * from. NFKC composes only within a grapheme, so the result is the normal form of the whole; where a
 * text breaks that rule, its units are spread evenly over the original.
 */
export function align(text: string): Aligned {
  const whole = normalise(text);
  const starts = new Int32Array(whole.length);
  const ends = new Int32Array(whole.length);
  let joined = "";
  for (const { segment, index } of graphemes.segment(text)) {
    const piece = normalise(segment);
    starts.fill(index, joined.length, joined.length + piece.length);
    ends.fill(index + segment.length, joined.length, joined.length + piece.length);
    joined += piece;
  }
  if (joined !== whole) spreadEvenly(text.length, starts, ends);
  return { normalised: whole, starts, ends };
}

function spreadEvenly(length: number, starts: Int32Array, ends: Int32Array): void {
  for (let i = 0; i < starts.length; i++) {
    starts[i] = Math.floor((i * length) / starts.length);
    ends[i] = Math.min(length, Math.max(starts[i] + 1, Math.floor(((i + 1) * length) / starts.length)));
  }
}
