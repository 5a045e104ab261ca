import type { CalibrationBin, EvaluationInput } from "./types.ts";

const binCount = 10;

/**
 * Probabilities that the reliability diagram is drawn from, `width` per row: with one label a row, the
 * answer's, and whether it is right; with several, each label's, and whether the row has it.
 */
export interface Forecasts {
  readonly width: number;
  readonly bins: Uint8Array;
  readonly probabilities: Float64Array;
  readonly outcomes: Uint8Array;
}

/** Gathers the forecasts of an evaluation. */
export function forecasts(input: EvaluationInput, correct: Uint8Array): Forecasts {
  const classes = input.classes.length;
  const width = input.multiLabel ? classes : 1;
  const probabilities = new Float64Array(input.truth.length * width);
  const outcomes = input.multiLabel ? new Uint8Array(probabilities.length) : correct;
  input.truth.forEach((wanted, row) => {
    if (!input.multiLabel) {
      const answer = input.predicted[row][0];
      probabilities[row] = answer === undefined ? 0 : input.probabilities[row * classes + answer];
      return;
    }
    for (let c = 0; c < classes; c++)
      probabilities[row * classes + c] = input.probabilities[row * classes + c];
    for (const c of wanted) outcomes[row * classes + c] = 1;
  });
  return { width, probabilities, outcomes, bins: Uint8Array.from(probabilities, binOf) };
}

function binOf(probability: number): number {
  return Math.min(binCount - 1, Math.max(0, Math.floor(probability * binCount)));
}

/** Sums of probability and of outcome per bin over the rows, each as often as its weight. */
function binSums(forecast: Forecasts, weights: Uint16Array | undefined): Float64Array {
  const { width, bins, probabilities, outcomes } = forecast;
  const sums = new Float64Array(3 * binCount);
  for (let i = 0, row = 0; i < bins.length; row++) {
    const weight = weights === undefined ? 1 : weights[row];
    const end = i + width;
    if (weight === 0) i = end;
    for (; i < end; i++) {
      const at = 3 * bins[i];
      sums[at] += weight;
      sums[at + 1] += weight * probabilities[i];
      sums[at + 2] += weight * outcomes[i];
    }
  }
  return sums;
}

/**
 * Expected calibration error over 10 bins of equal width (Naeini, Cooper & Hauskrecht 2015, AAAI):
 * the mean distance between what was forecast and what happened, weighted by the bins' counts.
 */
export function calibrationError(forecast: Forecasts, weights?: Uint16Array): number {
  const sums = binSums(forecast, weights);
  let [distance, count] = [0, 0];
  for (let at = 0; at < sums.length; at += 3) {
    count += sums[at];
    distance += Math.abs(sums[at + 1] - sums[at + 2]);
  }
  return count === 0 ? 0 : distance / count;
}

/** The bins of the reliability diagram. */
export function calibrationBins(forecast: Forecasts): CalibrationBin[] {
  const sums = binSums(forecast, undefined);
  return Array.from({ length: binCount }, (_, bin) => {
    const [count, probability, observed] = sums.subarray(3 * bin, 3 * bin + 3);
    return {
      low: bin / binCount,
      high: (bin + 1) / binCount,
      count,
      meanProbability: count === 0 ? null : probability / count,
      observed: count === 0 ? null : observed / count,
    };
  });
}
