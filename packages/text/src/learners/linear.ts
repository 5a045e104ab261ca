import { Kernel } from "../kernel.ts";
import type { Random } from "../random.ts";
import type { Learner, SparseMatrix } from "../types.ts";

/** One-vs-rest problems are solved sixteen at a time, so that a feature's weights fill one cache line. */
const BLOCK = 16;
const MOST_PASSES = 50;

/**
 * Violation of optimality at which a problem counts as solved. Loose: on texts the answers of one more digit
 * are the same. Logistic duals move within (0, C), so that theirs is told as a share of C.
 */
export function solvedAt(learner: Learner, cost: number): number {
  return learner === "logistic" ? 0.1 * Math.max(1, cost) : 0.1;
}

export interface LinearProblem {
  /** Rows to learn from. */
  readonly rows: Int32Array;
  /** Class indexes per row of the matrix. */
  readonly truth: readonly (readonly number[])[];
  readonly classes: number;
  readonly learner: Learner;
  /** C: what an error costs against the size of the weights. */
  readonly cost: number;
  /** By how much an error on each class costs more. */
  readonly classWeights: Float64Array;
  readonly random: Random;
  /** Largest violation of optimality at which a problem counts as solved, and the most passes over the rows. */
  readonly stop?: { readonly violation: number; readonly passes: number };
  readonly onPass?: () => void;
}

/** score(class) = bias[class] + Σ value × weights[column × classes + class]. */
export interface LinearWeights {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

interface Placed {
  readonly offsets: number;
  readonly indices: number;
  readonly values: number;
  readonly squares: number;
}

/** Classes solved together, and where their state lies in the kernel's memory. */
interface Block {
  readonly first: number;
  readonly classes: number;
  readonly lanes: number;
  readonly order: number;
  readonly costs: number;
  readonly alpha: number;
  readonly weights: number;
  readonly bias: number;
  readonly scores: number;
  readonly steps: number;
}

/** Keeps a matrix in the kernel's memory, to learn from its rows many times. */
export class LinearTrainer {
  readonly #kernel = new Kernel();
  readonly #matrix: SparseMatrix;
  readonly #placed: Placed;

  constructor(matrix: SparseMatrix) {
    this.#matrix = matrix;
    this.#placed = {
      offsets: this.#kernel.place(matrix.offsets),
      indices: this.#kernel.place(matrix.indices),
      values: this.#kernel.place(matrix.values),
      squares: this.#kernel.place(squaredLengths(matrix)),
    };
  }

  train(problem: LinearProblem): LinearWeights {
    const { columns } = this.#matrix;
    const result = {
      weights: new Float32Array(columns * problem.classes),
      bias: new Float32Array(problem.classes),
    };
    const block = problem.learner === "crammer-singer" ? problem.classes : BLOCK;
    for (let first = 0; first < problem.classes; first += block) {
      const mark = this.#kernel.mark();
      this.#trainBlock(problem, first, Math.min(block, problem.classes - first), result);
      this.#kernel.release(mark);
    }
    return result;
  }

  #trainBlock(problem: LinearProblem, first: number, classes: number, result: LinearWeights): void {
    const kernel = this.#kernel;
    const lanes = (classes + 3) & ~3;
    const { rows, columns } = this.#matrix;
    const order = kernel.place(problem.rows);
    const costs = kernel.place(laneCosts(problem, first, classes, lanes));
    const alpha = kernel.reserve(rows * lanes * 4);
    const weights = kernel.reserve(columns * lanes * 4);
    const [bias, scores, steps] = [0, 1, 2].map(() => kernel.reserve(lanes * 4));
    const block: Block = { first, classes, lanes, order, costs, alpha, weights, bias, scores, steps };
    const onePass =
      problem.learner === "crammer-singer" ? this.#jointPass(problem, block) : this.#sidePass(problem, block);
    const view = kernel.integers(order, problem.rows.length);
    const { violation, passes } = problem.stop ?? {
      violation: solvedAt(problem.learner, problem.cost),
      passes: MOST_PASSES,
    };
    for (let i = 0; i < passes; i++) {
      problem.random.shuffle(view);
      const worst = onePass();
      problem.onPass?.();
      if (worst < violation) break;
    }
    copyOut(
      kernel.floats(weights, columns * lanes),
      kernel.floats(bias, lanes),
      block,
      problem.classes,
      result,
    );
  }

  /** A pass over all classes together, for Crammer & Singer. */
  #jointPass(problem: LinearProblem, block: Block): () => number {
    const { order, costs, alpha, weights, bias, classes, lanes, scores, steps } = block;
    const { offsets, indices, values, squares } = this.#placed;
    const labels = this.#kernel.place(Int32Array.from(problem.truth, (labels) => labels[0] ?? 0));
    const sorted = this.#kernel.reserve(lanes * 4);
    const texts = [order, problem.rows.length, offsets, indices, values, squares] as const;
    const state = [alpha, costs, weights, bias, classes, lanes, scores, steps] as const;
    return () => this.#kernel.run.crammerSingerPass(...texts, labels, ...state, sorted);
  }

  /** A pass over the one-vs-rest problems side by side. */
  #sidePass(problem: LinearProblem, block: Block): () => number {
    const { first, order, costs, alpha, weights, bias, classes, lanes, scores, steps } = block;
    const { offsets, indices, values, squares } = this.#placed;
    const logistic = problem.learner === "logistic";
    const signs = this.#kernel.place(laneSigns(problem, this.#matrix.rows, first, classes, lanes));
    if (logistic) this.#startInside(problem, block);
    const texts = [order, problem.rows.length, offsets, indices, values, squares] as const;
    const state = [alpha, costs, weights, bias, classes, lanes, scores, steps] as const;
    return () => this.#kernel.run.pass(logistic, ...texts, signs, ...state);
  }

  /** Logistic duals must lie inside (0, C): they start near 0 (Yu et al. 2011, §4), and the weights with them. */
  #startInside(problem: LinearProblem, block: Block): void {
    const { offsets, indices, values, rows, columns } = this.#matrix;
    const { first, classes, lanes } = block;
    const alpha = this.#kernel.floats(block.alpha, rows * lanes);
    const weights = this.#kernel.floats(block.weights, columns * lanes);
    const bias = this.#kernel.floats(block.bias, lanes);
    for (const row of problem.rows) {
      for (let c = 0; c < classes; c++) {
        const positive = problem.truth[row].includes(first + c);
        const start = 0.001 * problem.cost * (positive ? problem.classWeights[first + c] : 1);
        alpha[row * lanes + c] = start;
        const step = positive ? start : -start;
        bias[c] += step;
        for (let k = offsets[row]; k < offsets[row + 1]; k++)
          weights[indices[k] * lanes + c] += step * values[k];
      }
    }
  }
}

function laneCosts(p: LinearProblem, first: number, classes: number, lanes: number): Float32Array {
  const costs = new Float32Array(2 * lanes).fill(p.cost);
  for (let c = 0; c < classes; c++) {
    costs[(p.learner === "crammer-singer" ? 0 : lanes) + c] = p.cost * p.classWeights[first + c];
  }
  return costs;
}

function laneSigns(p: LinearProblem, rows: number, first: number, classes: number, lanes: number): Int8Array {
  const signs = new Int8Array(rows * lanes).fill(-1);
  for (const row of p.rows) {
    for (const c of p.truth[row]) {
      if (c >= first && c < first + classes) signs[row * lanes + c - first] = 1;
    }
  }
  return signs;
}

function copyOut(
  weights: Float32Array,
  bias: Float32Array,
  { first, classes, lanes }: Block,
  all: number,
  to: LinearWeights,
): void {
  const columns = to.weights.length / all;
  for (let f = 0; f < columns; f++) {
    for (let c = 0; c < classes; c++) to.weights[f * all + first + c] = weights[f * lanes + c];
  }
  for (let c = 0; c < classes; c++) to.bias[first + c] = bias[c];
}

/** ‖x‖² + 1 (the bias feature) of every row. */
function squaredLengths(matrix: SparseMatrix): Float32Array {
  const { offsets, values, rows } = matrix;
  const squares = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 1;
    for (let k = offsets[row]; k < offsets[row + 1]; k++) sum += values[k] * values[k];
    squares[row] = sum;
  }
  return squares;
}
