import { expect, test } from "vitest";
import { decide, tally } from "./decisions.ts";
import { averages, confusionMatrix, kappa, labelConfusion } from "./metrics.ts";

const one = (labels: readonly number[]) => labels.map((label) => [label]);
// Class 3 is never answered and class 4 never true.
const truth = one([0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 0]);
const predicted = one([0, 0, 1, 1, 1, 2, 2, 2, 0, 2, 1, 4]);

const labelTruth = [[0, 2], [1], [], [0, 1], [1, 2]];
const labelPredicted = [[0], [1], [1], [0, 1], [0, 2]];

function countsOf(
  wanted: number[][],
  answered: number[][],
  classes: number,
  weights?: Uint16Array,
): Int32Array {
  const counts = new Int32Array(3 * classes);
  tally(decide(wanted, answered, classes), weights, counts);
  return counts;
}

function averagesOf(counts: Int32Array): number[] {
  const out = new Float64Array(9);
  averages(counts, out);
  return [...out];
}

function expectClose(found: readonly number[], wanted: readonly number[]) {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted[i], 12);
  });
}

test("averages are scikit-learn's with one label a row", () => {
  // scikit-learn 1.2.1 prints, precision_recall_fscore_support(zero_division=0)
  expectClose(
    averagesOf(countsOf(truth, predicted, 5)),
    [
      0.3833333333333333, 0.3833333333333333, 0.3785714285714286, 0.5833333333333334, 0.5833333333333334,
      0.5833333333333334, 0.5972222222222222, 0.5833333333333334, 0.5833333333333334,
    ],
  );
});

test("a class that is neither true nor answered does not count in the macro average", () => {
  expectClose(averagesOf(countsOf(truth, predicted, 9)), averagesOf(countsOf(truth, predicted, 5)));
});

test("averages are scikit-learn's with several labels a row", () => {
  // scikit-learn 1.2.1 prints
  expectClose(
    averagesOf(countsOf(labelTruth, labelPredicted, 3)),
    [
      0.7777777777777777, 0.7222222222222222, 0.7111111111111111, 0.7142857142857143, 0.7142857142857143,
      0.7142857142857143, 0.7619047619047619, 0.7142857142857143, 0.7047619047619048,
    ],
  );
});

test("weights count rows as copies do", () => {
  const weights = Uint16Array.from(truth, (_, row) => row % 3);
  const copies = (rows: number[][]) => rows.flatMap((row, i) => new Array<number[]>(i % 3).fill(row));
  expect(countsOf(truth, predicted, 5, weights)).toEqual(countsOf(copies(truth), copies(predicted), 5));
});

test("confusions are scikit-learn's", () => {
  // scikit-learn 1.2.1 prints
  expect(confusionMatrix(truth, predicted, 5)).toEqual([
    [2, 1, 0, 0, 1],
    [0, 2, 1, 0, 0],
    [1, 0, 3, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ]);
  expect(labelConfusion(countsOf(labelTruth, labelPredicted, 3), 5)).toEqual([
    [2, 1, 0, 2],
    [1, 1, 1, 2],
    [3, 0, 1, 1],
  ]);
});

test("kappa is scikit-learn's with one label a row", () => {
  // scikit-learn 1.2.1 prints
  expect(kappa(countsOf(truth, predicted, 5), 12, false)).toBeCloseTo(0.423076923076923, 12);
});

test("kappa of several labels averages over each label's own margins", () => {
  // By hand: observed 4/5, 3/5, 4/5; expected by the margins 12/25, 13/25, 14/25.
  const [observed, expected] = [11 / 15, 39 / 75];
  const counts = countsOf(labelTruth, labelPredicted, 3);
  expect(kappa(counts, 5, true)).toBeCloseTo((observed - expected) / (1 - expected), 12);
});

test("always answering a frequent label agrees no better than chance", () => {
  const rows = Array.from({ length: 50 }, (_, i) => (i < 45 ? [0] : [1]));
  const always = rows.map(() => [0]);
  expect(kappa(countsOf(rows, always, 4), 50, true)).toBeCloseTo(0, 12);
  expect(kappa(countsOf(rows, always, 4), 50, false)).toBeCloseTo(0, 12);
});
