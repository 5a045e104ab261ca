import { proportion } from "./proportions.ts";
import type { CoveragePoint, EvaluationInput } from "./types.ts";

const mostPoints = 101;

/**
 * Each row's certainty: with one label a row, the answer's probability; with several, that of the least
 * sure of the yes/no decisions.
 */
export function certainties(input: EvaluationInput): Float64Array {
  const classes = input.classes.length;
  return Float64Array.from(input.truth, (_, row) => {
    const answered = new Set(input.predicted[row]);
    let least = answered.size === 0 && !input.multiLabel ? 0 : 1;
    for (let c = 0; c < classes; c++) {
      const p = input.probabilities[row * classes + c];
      if (answered.has(c)) least = Math.min(least, p);
      else if (input.multiLabel) least = Math.min(least, 1 - p);
    }
    return least;
  });
}

/**
 * The coverage–precision curve (El-Yaniv & Wiener 2010, JMLR 11): for at most 101 of the observed
 * certainties as threshold, the share of rows answered and the share of those that are wholly right.
 * Thresholds rise; the first covers every row.
 */
export function coverageCurve(certainty: Float64Array, correct: Uint8Array): CoveragePoint[] {
  const order = Array.from(certainty.keys()).sort((a, b) => certainty[a] - certainty[b]);
  const rights = rightsFrom(order, correct);
  const rows = order.length;
  const starts = order
    .map((_, i) => i)
    .filter((i) => i === 0 || certainty[order[i]] > certainty[order[i - 1]]);
  const last = starts.length - 1;
  const points = Math.min(mostPoints, starts.length);
  return Array.from({ length: points }, (_, k) => {
    const i = starts[points === 1 ? 0 : Math.round((k * last) / (points - 1))];
    return {
      threshold: certainty[order[i]],
      coverage: (rows - i) / rows,
      precision: proportion(rights[i], rows - i),
    };
  });
}

/** Right answers among the rows from each place of the order to its end. */
function rightsFrom(order: readonly number[], correct: Uint8Array): Int32Array {
  const rights = new Int32Array(order.length + 1);
  for (let i = order.length - 1; i >= 0; i--) rights[i] = rights[i + 1] + correct[order[i]];
  return rights;
}

/** Coverage and precision at one threshold; precision is null where no row is answered. */
export function coverageAt(threshold: number, certainty: Float64Array, correct: Uint8Array): CoveragePoint {
  let [answered, right] = [0, 0];
  certainty.forEach((value, row) => {
    if (value < threshold) return;
    answered++;
    right += correct[row];
  });
  const coverage = certainty.length === 0 ? 0 : answered / certainty.length;
  return { threshold, coverage, precision: proportion(right, answered) };
}
