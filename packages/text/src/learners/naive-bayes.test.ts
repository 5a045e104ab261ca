import { expect, test } from "vitest";
import { complementNaiveBayes } from "./naive-bayes.ts";

// Three columns, four rows: two of class 0, one of class 1, one of class 2.
const matrix = {
  rows: 4,
  columns: 3,
  offsets: Int32Array.of(0, 2, 3, 5, 6),
  indices: Int32Array.of(0, 1, 0, 1, 2, 2),
  values: Float32Array.of(1, 0.5, 1, 1, 0.25, 2),
};
const truth = [[0], [0], [1], [2]];

test("weights are −ln of the smoothed share of a column outside the class, centred, worked by hand", () => {
  const { weights, bias } = complementNaiveBayes({
    matrix,
    rows: Int32Array.of(0, 1, 2, 3),
    truth,
    classes: 3,
  });
  // Sums of columns by class: 0: [2, 0.5, 0]; 1: [0, 1, 0.25]; 2: [0, 0, 2]. All: [2, 1.5, 2.25].
  const outside = [
    [0, 1, 2.25],
    [2, 0.5, 2],
    [2, 1.5, 0.25],
  ].map((sums) => {
    const total = sums.reduce((sum, value) => sum + value + 0.1, 0);
    return sums.map((value) => -Math.log((value + 0.1) / total));
  });
  for (let column = 0; column < 3; column++) {
    const mean = (outside[0][column] + outside[1][column] + outside[2][column]) / 3;
    for (let c = 0; c < 3; c++) expect(weights[column * 3 + c]).toBeCloseTo(outside[c][column] - mean, 5);
  }
  expect([...bias]).toEqual([0, 0, 0]);
});

test("rows that are left out teach nothing", () => {
  const few = complementNaiveBayes({ matrix, rows: Int32Array.of(0, 2), truth, classes: 3 });
  const other = { ...matrix, values: Float32Array.of(1, 0.5, 9, 1, 0.25, 9) };
  expect(complementNaiveBayes({ matrix: other, rows: Int32Array.of(0, 2), truth, classes: 3 })).toEqual(few);
});

test("a class without rows, and a single class of rows, give finite weights", () => {
  const { weights } = complementNaiveBayes({ matrix, rows: Int32Array.of(0, 1), truth, classes: 5 });
  expect(weights.every(Number.isFinite)).toBe(true);
});
