import type { Problem } from "../problem.ts";
import type { Subsamples } from "./subsamples.ts";

/**
 * Prepares the macro-F1 of every size, mean over the chosen repeats, each row as often as its weight (once
 * where absent). A class counts where it is true or answered, as in the rest of the package.
 */
export function weightedMacroF1(
  { truth, classes }: Problem,
  answers: Subsamples["answers"],
): (repeats: readonly number[], weights?: Uint16Array) => number[] {
  const counts = new Float64Array(2 * classes);
  return (repeats, weights) =>
    answers[0].map((_, size) => {
      const scores = repeats.map((repeat) => score(truth, answers[repeat][size], weights, counts));
      return scores.reduce((sum, one) => sum + one, 0) / repeats.length;
    });
}

/** @param counts room for twice the classes: right answers, then true plus answered */
function score(
  truth: Problem["truth"],
  answered: Problem["truth"],
  weights: Uint16Array | undefined,
  counts: Float64Array,
): number {
  const classes = counts.length / 2;
  counts.fill(0);
  for (let row = 0; row < truth.length; row++) {
    const weight = weights === undefined ? 1 : weights[row];
    if (weight === 0) continue;
    for (const c of truth[row]) counts[classes + c] += weight;
    for (const c of answered[row]) {
      counts[classes + c] += weight;
      if (truth[row].includes(c)) counts[c] += weight;
    }
  }
  let [sum, met] = [0, 0];
  for (let c = 0; c < classes; c++) {
    if (counts[classes + c] === 0) continue;
    met++;
    sum += (2 * counts[c]) / counts[classes + c];
  }
  return met === 0 ? 0 : sum / met;
}
