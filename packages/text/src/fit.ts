import { type LinearTrainer, type LinearWeights, solvedAt } from "./learners/linear.ts";
import { countClasses, type Problem } from "./problem.ts";
import { createRandom } from "./random.ts";
import { classWeights } from "./settings.ts";
import type { Setting, SparseMatrix } from "./types.ts";

/** How much further from solved a problem may stay where settings are only compared. */
const ROUGHLY = { violation: 5, passes: 20 };

/** Learns from some rows with one setting, roughly or to the end; same rows, setting and seed, same weights. */
export function fit(
  trainer: LinearTrainer,
  problem: Problem,
  setting: Setting,
  rows: Int32Array,
  roughly = false,
): LinearWeights {
  return trainer.train({
    stop: roughly
      ? { violation: ROUGHLY.violation * solvedAt(setting.learner, setting.cost), passes: ROUGHLY.passes }
      : undefined,
    rows,
    truth: problem.truth,
    classes: problem.classes,
    learner: setting.learner,
    cost: setting.cost,
    classWeights: classWeights(setting.classWeight, countClasses(problem, rows)),
    random: createRandom(problem.seed),
  });
}

/** Σ factor × weights over several models. */
export function summed(models: readonly LinearWeights[], factors: readonly number[]): LinearWeights {
  const weights = new Float32Array(models[0].weights.length);
  const bias = new Float32Array(models[0].bias.length);
  models.forEach((model, m) => {
    for (let i = 0; i < weights.length; i++) weights[i] += model.weights[i] * factors[m];
    for (let c = 0; c < bias.length; c++) bias[c] += model.bias[c] * factors[m];
  });
  return { weights, bias };
}

/** Writes the scores of the given rows into `scores`, row-major rows × classes. */
export function scoreRows(
  model: LinearWeights,
  matrix: SparseMatrix,
  rows: Int32Array,
  scores: Float32Array,
): void {
  const classes = model.bias.length;
  const { offsets, indices, values } = matrix;
  const sums = new Float64Array(classes);
  for (const row of rows) {
    sums.set(model.bias);
    for (let k = offsets[row]; k < offsets[row + 1]; k++) {
      const at = indices[k] * classes;
      const value = values[k];
      for (let c = 0; c < classes; c++) sums[c] += value * model.weights[at + c];
    }
    scores.set(sums, row * classes);
  }
}
