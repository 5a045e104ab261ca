import { fit, scoreRows } from "../fit.ts";
import { groupedFolds } from "../folds.ts";
import { LinearTrainer } from "../learners/linear.ts";
import { decide, type Problem } from "../problem.ts";
import { createRandom } from "../random.ts";
import { rowsOfFold } from "../selection.ts";
import type { Setting } from "../types.ts";

const FOLDS = 5;
/** Cross-validations with other folds and other subsamples. */
const REPEATS = 6;
/** Work (stored values × classes) beyond which two repeats have to do. */
const LARGE_WORK = 10_000_000;
/** Sizes on the curve, each 1/√2 of the next. */
const MOST_SIZES = 7;
const SMALLEST = 20;

/** One plain learner stands for the blend that `train` makes, at a tenth of its cost. */
const oneLabel: Setting = { learner: "svm", cost: 0.3, classWeight: "balanced" };
const severalLabels: Setting = { learner: "svm", cost: 0.3, classWeight: "none" };

/** Per repeat and size, the answer to every row by a model that had not seen it. */
export interface Subsamples {
  readonly sizes: readonly number[];
  /** [repeat][size][row] → class indexes. */
  readonly answers: readonly (readonly (readonly (readonly number[])[])[])[];
}

/** Sizes that cross-validation of so many rows can reach, ascending. */
export function curveSizes(rows: number): number[] {
  const largest = Math.floor((rows * (FOLDS - 1)) / FOLDS);
  const sizes = Array.from({ length: MOST_SIZES }, (_, i) => Math.round(largest * 2 ** (-i / 2)));
  return sizes.filter((size) => size >= SMALLEST).reverse();
}

/**
 * Cross-validation at every size: the rows of the other folds in a seeded order, of which a model learns
 * from the first so many. Subsamples are nested, so that a point is not above its neighbour by other texts.
 */
export function subsample(problem: Problem, groupOf: Int32Array): Subsamples {
  const sizes = curveSizes(problem.truth.length);
  const trainer = new LinearTrainer(problem.matrix);
  const work = problem.matrix.indices.length * problem.classes;
  const repeats = work > LARGE_WORK ? 2 : REPEATS;
  const answers = Array.from({ length: repeats }, (_, repeat) =>
    crossValidate(trainer, { ...problem, seed: problem.seed + repeat }, groupOf, sizes),
  );
  return { sizes, answers };
}

function crossValidate(
  trainer: LinearTrainer,
  problem: Problem,
  groupOf: Int32Array,
  sizes: readonly number[],
): number[][][] {
  const { classes, multiLabel, truth, matrix, seed } = problem;
  const strata = Int32Array.from(truth, (own) => own[0] ?? -1);
  const foldOf = groupedFolds({ groupOf, strata, folds: FOLDS, seed });
  const scores = sizes.map(() => new Float32Array(truth.length * classes));
  for (let fold = 0; fold < FOLDS; fold++) {
    const [seen, unseen] = rowsOfFold(foldOf, fold);
    createRandom(seed * FOLDS + fold).shuffle(seen);
    sizes.forEach((size, s) => {
      const weights = fit(trainer, problem, multiLabel ? severalLabels : oneLabel, seen.slice(0, size), true);
      scoreRows(weights, matrix, unseen, scores[s]);
    });
  }
  return scores.map((own) => decide(own, classes, multiLabel));
}
