import { percentileEstimate, resample } from "./bootstrap.ts";
import { type LabelDistance, labelDistance } from "./label-distances.ts";
import { fewestRows } from "./pays.ts";
import type { Estimate } from "./types.ts";

export type { LabelDistance } from "./label-distances.ts";

export interface AgreementInput {
  /**
   * [row][annotator] → class indexes, or null where the annotator gave no answer. An empty list is an
   * answer: none of the labels.
   */
  readonly answers: readonly (readonly (readonly number[] | null)[])[];
  /** "nominal" for one label a row; with several, "masi" or "jaccard". */
  readonly distance: LabelDistance;
  readonly seed: number;
  /** Bootstrap replicates; 1000 unless told. */
  readonly replicates?: number;
}

export interface AgreementReport {
  /**
   * Krippendorff's alpha with its 95% interval: 1 is perfect, 0 is chance, below 0 is systematic
   * disagreement. Null where nothing can be compared, or where only one answer was ever given.
   */
  readonly alpha: Estimate;
  /** Rows with at least two answers, which alone can be compared. */
  readonly rows: number;
  /** Answers in those rows. */
  readonly answers: number;
  /**
   * Krippendorff's (2004, p. 241) customary levels held against the whole interval: `reliable` from 0.8 on,
   * `tentative` from 0.667 on, `unreliable` wholly below that, otherwise "not enough data".
   */
  readonly reading: "reliable" | "tentative" | "unreliable" | "not enough data";
}

/** Rows with two answers or more, in the form that replicates are computed from. */
interface Units {
  /** Σ of the distances of a row's ordered pairs of answers ÷ (answers − 1). */
  readonly disagreement: Float64Array;
  /** Row r's answers are numbered `values[offsets[r] … offsets[r + 1]]`. */
  readonly offsets: Int32Array;
  readonly values: Int32Array;
  /** Distances between distinct answers, row-major. */
  readonly distances: Float64Array;
  readonly distinct: number;
}

/**
 * Krippendorff's alpha, 1 − observed ÷ expected disagreement, for any number of annotators and with missing
 * answers (Krippendorff 2011, «Computing Krippendorff's alpha-reliability»). The interval is a bootstrap by
 * row, which keeps a row's answers together; replicates in which all answers are one are left out.
 *
 * @example
 * const { alpha } = krippendorffAlpha({
 *   answers: [[[0], [0]], [[1], [1]], [[0], [1]], [[1], null]],
 *   distance: "nominal",
 *   seed: 1,
 * });
 * alpha.value; // 0.444…: 6 answers, 3 of each class, in 3 rows that can be compared
 */
export function krippendorffAlpha(input: AgreementInput): AgreementReport {
  const units = unitsOf(input);
  const rows = units.disagreement.length;
  const resampled = resample({
    rows,
    seed: input.seed,
    replicates: rows === 0 ? 0 : (input.replicates ?? 1000),
    figures: 1,
    measure: (weights, out) => {
      out[0] = alphaOf(units, weights);
    },
  });
  const alpha = percentileEstimate(resampled, 0);
  return { alpha, rows, answers: units.values.length, reading: readingOf(alpha, rows) };
}

function unitsOf({ answers, distance }: AgreementInput): Units {
  const numbers = new Map<string, number>();
  const sets: number[][] = [];
  const numberOf = (answer: readonly number[]) => {
    const set = [...new Set(answer)].sort((a, b) => a - b);
    const key = set.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(set) - 1;
  };
  const pairable = answers
    .map((row) => row.filter((answer) => answer !== null).map(numberOf))
    .filter((row) => row.length > 1);
  const distances = Float64Array.from({ length: sets.length ** 2 }, (_, i) =>
    labelDistance(distance, sets[Math.floor(i / sets.length)], sets[i % sets.length]),
  );
  const offsets = new Int32Array(pairable.length + 1);
  pairable.forEach((row, r) => {
    offsets[r + 1] = offsets[r] + row.length;
  });
  return {
    disagreement: Float64Array.from(
      pairable,
      (row) => pairSum(row, distances, sets.length) / (row.length - 1),
    ),
    offsets,
    values: Int32Array.from(pairable.flat()),
    distances,
    distinct: sets.length,
  };
}

function pairSum(row: readonly number[], distances: Float64Array, distinct: number): number {
  return row.reduce((sum, a) => sum + row.reduce((own, b) => own + distances[a * distinct + b], 0), 0);
}

/** NaN where no two answers differ: there is no disagreement to expect. */
function alphaOf(
  { disagreement, offsets, values, distances, distinct }: Units,
  weights?: Uint16Array,
): number {
  const counts = new Float64Array(distinct);
  let [observed, total] = [0, 0];
  disagreement.forEach((own, row) => {
    const weight = weights?.[row] ?? 1;
    if (weight === 0) return;
    observed += weight * own;
    total += weight * (offsets[row + 1] - offsets[row]);
    for (let i = offsets[row]; i < offsets[row + 1]; i++) counts[values[i]] += weight;
  });
  let expected = 0;
  for (let a = 0; a < distinct; a++) {
    if (counts[a] === 0) continue;
    for (let b = 0; b < distinct; b++) expected += counts[a] * counts[b] * distances[a * distinct + b];
  }
  return expected === 0 ? Number.NaN : 1 - ((total - 1) * observed) / expected;
}

function readingOf({ low, high }: Estimate, rows: number): AgreementReport["reading"] {
  if (low === null || high === null || rows < fewestRows) return "not enough data";
  if (low >= 0.8) return "reliable";
  if (low >= 0.667) return "tentative";
  return high < 0.667 ? "unreliable" : "not enough data";
}
