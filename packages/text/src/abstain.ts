/**
 * One-sided 80% normal quantile. Since the lowest of many thresholds is taken, the wanted precision then
 * holds on fresh texts in about three runs of four (abstain.test.ts).
 */
const Z = 0.8416212335729143;
/** Fewer answers above a threshold say nothing about it. */
const FEWEST_ANSWERS = 10;
/** A probability that no answer reaches. */
export const NEVER = 1.01;

/**
 * Lowest probability from which answers hold a wanted precision: the lower bound of Wilson's interval
 * (1927, one-sided, 80%) of the share of right answers at or above it is at least that precision.
 *
 * @param probability of each out-of-fold answer
 * @param right whether it was right: 0 or 1
 * @returns `NEVER` where no threshold holds it
 */
export function abstainingThreshold(
  probability: Float32Array,
  right: Uint8Array,
  wantedPrecision: number,
): number {
  const order = Int32Array.from(probability, (_, row) => row).sort((a, b) => probability[b] - probability[a]);
  let rights = 0;
  let threshold = NEVER;
  order.forEach((row, i) => {
    rights += right[row];
    const last = i + 1 === order.length || probability[order[i + 1]] < probability[row];
    if (last && i + 1 >= FEWEST_ANSWERS && wilsonLow(rights, i + 1) >= wantedPrecision)
      threshold = probability[row];
  });
  return threshold;
}

function wilsonLow(rights: number, count: number): number {
  const share = rights / count;
  const square = (Z * Z) / count;
  const middle = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / count + square / (4 * count));
  return (middle - half) / (1 + square);
}

/**
 * How sure an answer is: the probability of the least sure of its classes; where several are allowed and
 * none is answered, that of the likeliest class being absent.
 */
export function answerProbability(
  probabilities: Float32Array,
  at: number,
  classes: number,
  labels: readonly number[],
): number {
  let [least, most] = [1, 0];
  for (const c of labels) least = Math.min(least, probabilities[at + c]);
  if (labels.length > 0) return least;
  for (let c = 0; c < classes; c++) most = Math.max(most, probabilities[at + c]);
  return 1 - most;
}
