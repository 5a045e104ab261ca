import { proportion } from "./proportions.ts";
import type { CoveragePoint, EvaluationInput } from "./types.ts";

const mostPoints = 101;

/**
 * Each row's certainty: the probability of the least sure of the answered classes, of one label or
 * several; where several are allowed and none is answered, that of the likeliest class being absent.
 */
export function certainties(input: EvaluationInput): Float64Array {
  const classes = input.classes.length;
  return Float64Array.from(input.predicted, (answered, row) => {
    const own = input.probabilities.subarray(row * classes, (row + 1) * classes);
    if (answered.length > 0) return Math.min(...answered.map((c) => own[c]));
    return input.multiLabel ? 1 - own.reduce((most, p) => Math.max(most, p), 0) : 0;
  });
}

/** 1 where every answered class is true, and where none is answered none is due. */
export function preciseRows(input: EvaluationInput): Uint8Array {
  return Uint8Array.from(input.predicted, (answered, row) => {
    const truth = input.truth[row];
    const precise = answered.length > 0 ? answered.every((c) => truth.includes(c)) : truth.length === 0;
    return precise ? 1 : 0;
  });
}

/**
 * The coverage–precision curve (El-Yaniv & Wiener 2010, JMLR 11): for at most 101 of the observed
 * certainties as threshold, the share of rows answered and the share of those whose every answered
 * class is true.
 * Thresholds rise; the first covers every row.
 */
export function coverageCurve(certainty: Float64Array, right: Uint8Array): CoveragePoint[] {
  const order = Array.from(certainty.keys()).sort((a, b) => certainty[a] - certainty[b]);
  const rights = rightsFrom(order, right);
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
export function coverageAt(threshold: number, certainty: Float64Array, precise: Uint8Array): CoveragePoint {
  let [answered, right] = [0, 0];
  certainty.forEach((value, row) => {
    if (value < threshold) return;
    answered++;
    right += precise[row];
  });
  const coverage = certainty.length === 0 ? 0 : answered / certainty.length;
  return { threshold, coverage, precision: proportion(right, answered) };
}
