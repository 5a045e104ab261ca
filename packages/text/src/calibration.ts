import { fitSoftmaxParameters } from "./softmax-fit.ts";

/** Turns scores into probabilities. */
export interface Calibration {
  /** softmax(slope × score + offset) over the classes, or a sigmoid of it for each class by itself. */
  readonly kind: "softmax" | "sigmoid";
  /** One per class; all the same for softmax. */
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
}

const MOST_ROWS = 10_000;
const ITERATIONS = 100;

/**
 * Fits probabilities to out-of-fold scores: for one label a text by vector scaling with a shared slope
 * (Guo, Pleiss, Sun & Weinberger 2017), for several by Platt's sigmoid per class with smoothed targets
 * (Platt 1999; Lin, Lin & Weng 2007).
 *
 * @param scores row-major rows × classes
 */
export function fitCalibration(
  scores: Float32Array,
  truth: readonly (readonly number[])[],
  classes: number,
  multiLabel: boolean,
): Calibration {
  return multiLabel ? fitSigmoids(scores, truth, classes) : fitSoftmax(scores, truth, classes);
}

/** Probabilities of one row's scores, written to `out` from `at` on. */
export function calibrate(
  calibration: Calibration,
  scores: ArrayLike<number>,
  out: Float32Array,
  at = 0,
  from = 0,
): void {
  const { kind, slopes, offsets } = calibration;
  const classes = slopes.length;
  if (kind === "sigmoid") {
    for (let c = 0; c < classes; c++) out[at + c] = sigmoid(slopes[c] * scores[from + c] + offsets[c]);
    return;
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c++) highest = Math.max(highest, slopes[c] * scores[from + c] + offsets[c]);
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    out[at + c] = Math.exp(slopes[c] * scores[from + c] + offsets[c] - highest);
    sum += out[at + c];
  }
  for (let c = 0; c < classes; c++) out[at + c] /= sum;
}

function fitSoftmax(
  scores: Float32Array,
  truth: readonly (readonly number[])[],
  classes: number,
): Calibration {
  const rows = sampledRows(truth.length);
  const own = new Float64Array(rows.length * classes);
  rows.forEach((row, i) => {
    own.set(scores.subarray(row * classes, (row + 1) * classes), i * classes);
  });
  const labels = rows.map((row) => truth[row][0]);
  const { slope, offsets } = fitSoftmaxParameters(own, labels, classes);
  return { kind: "softmax", slopes: new Float32Array(classes).fill(slope), offsets };
}

function fitSigmoids(
  scores: Float32Array,
  truth: readonly (readonly number[])[],
  classes: number,
): Calibration {
  const rows = sampledRows(truth.length);
  const slopes = new Float32Array(classes);
  const offsets = new Float32Array(classes);
  for (let c = 0; c < classes; c++) {
    const own = Float64Array.from(rows, (row) => scores[row * classes + c]);
    const positive = Uint8Array.from(rows, (row) => (truth[row].includes(c) ? 1 : 0));
    [slopes[c], offsets[c]] = fitSigmoid(own, positive);
  }
  return { kind: "sigmoid", slopes, offsets };
}

/** Newton with a ridge on Platt's two parameters. */
function fitSigmoid(scores: Float64Array, positive: Uint8Array): [slope: number, offset: number] {
  const positives = positive.reduce((sum, one) => sum + one, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (scores.length - positives + 2);
  let slope = 1;
  let offset = Math.log((positives + 1) / (scores.length - positives + 1));
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-3, 0, 1e-3];
    scores.forEach((score, i) => {
      const p = sigmoid(slope * score + offset);
      const error = p - (positive[i] ? high : low);
      const weight = p * (1 - p);
      ga += error * score;
      gb += error;
      haa += weight * score * score;
      hab += weight * score;
      hbb += weight;
    });
    const determinant = haa * hbb - hab * hab;
    const da = clamp((hbb * ga - hab * gb) / determinant, 1 + Math.abs(slope));
    const db = clamp((haa * gb - hab * ga) / determinant, 2);
    slope = Math.max(slope - da, 1e-3);
    offset -= db;
    if (Math.abs(da) + Math.abs(db) < 1e-5) break;
  }
  return [slope, offset];
}

/** At most MOST_ROWS rows, evenly spread: more do not move a handful of parameters. */
function sampledRows(rows: number): Int32Array {
  const count = Math.min(rows, MOST_ROWS);
  return Int32Array.from({ length: count }, (_, i) => Math.floor((i * rows) / count));
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function clamp(value: number, bound: number): number {
  return Math.min(Math.max(value, -bound), bound);
}
