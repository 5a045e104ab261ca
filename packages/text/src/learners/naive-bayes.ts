import type { SparseMatrix } from "../types.ts";
import type { LinearWeights } from "./linear.ts";

/** Added to the sum of every column's values. */
const SMOOTHING = 0.1;

/**
 * Complement naive Bayes (Rennie, Shih, Teevan & Karger 2003, §3.1, without their normalisation): a class is
 * judged by how little the texts of all the others look like the text at hand, so that a class of few texts
 * is known by many. For one label a text. The weights of a column are centred over the classes, which changes
 * no answer and lets them be averaged with those of other learners.
 *
 * @param truth class indexes per row of the matrix, one each
 */
export function complementNaiveBayes(options: {
  readonly matrix: SparseMatrix;
  readonly rows: Int32Array;
  readonly truth: readonly (readonly number[])[];
  readonly classes: number;
}): LinearWeights {
  const { matrix, rows, truth, classes } = options;
  const { columns, offsets, indices, values } = matrix;
  const own = new Float64Array(columns * classes);
  const everywhere = new Float64Array(columns);
  for (const row of rows) {
    const [c] = truth[row];
    for (let k = offsets[row]; k < offsets[row + 1]; k++) {
      own[indices[k] * classes + c] += values[k];
      everywhere[indices[k]] += values[k];
    }
  }
  const outside = logTotals(own, everywhere, classes);
  const weights = new Float32Array(columns * classes);
  const column = new Float64Array(classes);
  for (let f = 0; f < columns; f++) {
    let sum = 0;
    for (let c = 0; c < classes; c++) {
      const others = Math.max(everywhere[f] - own[f * classes + c], 0);
      column[c] = outside[c] - Math.log(others + SMOOTHING);
      sum += column[c];
    }
    for (let c = 0; c < classes; c++) weights[f * classes + c] = column[c] - sum / classes;
  }
  return { weights, bias: new Float32Array(classes) };
}

/** Logarithm of the smoothed sum of all columns over the rows outside each class. */
function logTotals(own: Float64Array, everywhere: Float64Array, classes: number): Float64Array {
  const columns = everywhere.length;
  let all = 0;
  for (const value of everywhere) all += value;
  const inside = new Float64Array(classes);
  for (let i = 0; i < own.length; i++) inside[i % classes] += own[i];
  return inside.map((sum) => Math.log(Math.max(all - sum, 0) + SMOOTHING * columns));
}
