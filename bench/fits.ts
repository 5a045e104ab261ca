import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type SparseMatrix, vectorise } from "@levier/text";
import { LinearTrainer, type LinearWeights } from "../packages/text/src/learners/linear.ts";
import { createRandom } from "../packages/text/src/random.ts";
import type { Dataset } from "./datasets.ts";
import { runPython } from "./peers.ts";
import { trainSvm } from "./plain-svm.ts";
import type { Scale } from "./scale.ts";
import { withScratch } from "./scratch.ts";
import { crcSplit, partsOf } from "./split.ts";
import { median } from "./table.ts";

export interface LearningProblem {
  readonly name: string;
  readonly training: Dataset;
  readonly matrix: SparseMatrix;
  /** Class index per row. */
  readonly truth: Int32Array;
  readonly classes: number;
}

export interface Fit {
  readonly seconds: number;
  /** Primal objective summed over the classes, C = 1: the lower, the better solved. */
  readonly objective: number;
}

interface PeerFit extends Fit {
  readonly name: string;
  readonly features: number;
  /** Learnt from Levier's own matrix, so that the objectives can be compared. */
  readonly same: boolean;
}

export function problemOf(set: Dataset): LearningProblem {
  const { training } = partsOf(crcSplit(set), 0);
  const names = [...new Set(training.labels)].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  return {
    name: set.name,
    training,
    matrix: vectorise(training.texts).matrix,
    truth: Int32Array.from(training.labels, (label) => numbers.get(label) as number),
    classes: names.length,
  };
}

export function fitKernel(problem: LearningProblem, scale: Scale): Fit {
  const trainer = new LinearTrainer(problem.matrix);
  const truth = Array.from(problem.truth, (c) => [c]);
  const { classes } = problem;
  let weights: LinearWeights | undefined;
  const seconds = repeated(scale, () => {
    weights = trainer.train({
      rows: Int32Array.from(truth, (_, row) => row),
      truth,
      classes,
      learner: "svm",
      cost: 1,
      classWeights: new Float64Array(classes).fill(1),
      random: createRandom(1),
    });
  });
  return { seconds, objective: objectiveOf(problem, weights as LinearWeights) };
}

/** The reference: one class after the other in plain typed arrays. */
export function fitPlain(problem: LearningProblem): Fit {
  const { matrix, truth, classes } = problem;
  const weights = new Float32Array(matrix.columns * classes);
  const bias = new Float32Array(classes);
  const squares = squaredLengths(matrix);
  const start = performance.now();
  for (let c = 0; c < classes; c++) {
    const learnt = trainSvm({
      matrix,
      rows: truth.map((_, row) => row),
      signs: Int8Array.from(truth, (label) => (label === c ? 1 : -1)),
      costs: new Float64Array(truth.length).fill(1),
      squares,
      tolerance: 0.1,
      maxPasses: 50,
      random: createRandom(1),
    });
    learnt.weights.forEach((value, column) => {
      weights[column * classes + c] = value;
    });
    bias[c] = learnt.bias;
  }
  return { seconds: (performance.now() - start) / 1000, objective: objectiveOf(problem, { weights, bias }) };
}

function squaredLengths({ rows, offsets, values }: SparseMatrix): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 1;
    for (let k = offsets[row]; k < offsets[row + 1]; k++) sum += values[k] ** 2;
    return sum;
  });
}

function repeated(scale: Scale, work: () => void): number {
  const seconds: number[] = [];
  for (let spent = 0; seconds.length < scale.runs && spent < 30; spent += seconds[seconds.length - 1]) {
    const start = performance.now();
    work();
    seconds.push((performance.now() - start) / 1000);
  }
  return median(seconds);
}

/** Σ over classes of ½(‖w‖² + b²) + Σ over rows of max(0, 1 − y(w·x + b))². */
function objectiveOf({ matrix, truth, classes }: LearningProblem, { weights, bias }: LinearWeights): number {
  const { offsets, indices, values } = matrix;
  let sum = 0;
  for (const w of weights) sum += w * w * 0.5;
  for (const b of bias) sum += b * b * 0.5;
  const scores = new Float64Array(classes);
  truth.forEach((label, row) => {
    scores.set(bias);
    for (let k = offsets[row]; k < offsets[row + 1]; k++)
      for (let c = 0; c < classes; c++) scores[c] += values[k] * weights[indices[k] * classes + c];
    for (let c = 0; c < classes; c++) sum += Math.max(0, 1 - (c === label ? scores[c] : -scores[c])) ** 2;
  });
  return sum;
}

/** The peer gets the very same matrix as raw arrays, and the texts to make features of its own. */
export function fitSklearn(python: string, problem: LearningProblem, scale: Scale): Promise<PeerFit[]> {
  return withScratch(async (folder) => {
    const { matrix, truth, training } = problem;
    const arrays = { ...matrix, truth };
    for (const name of ["offsets", "indices", "values", "truth"] as const)
      await writeFile(
        join(folder, name),
        new Uint8Array(arrays[name].buffer, arrays[name].byteOffset, arrays[name].byteLength),
      );
    const { rows, columns } = matrix;
    await writeFile(
      join(folder, "task.json"),
      JSON.stringify({ rows, columns, texts: training.texts, runs: scale.runs }),
    );
    return runPython<PeerFit[]>(python, "fit.py", [folder]);
  });
}
