import { type Blended, chooseBlend } from "./blend.ts";
import { bestCuts, shiftScores } from "./cuts.ts";
import { fit, scoreRows } from "./fit.ts";
import type { LinearTrainer } from "./learners/linear.ts";
import { complementNaiveBayes } from "./learners/naive-bayes.ts";
import { decide, foldMacroF1, microF1, type Problem } from "./problem.ts";
import { candidateSettings } from "./settings.ts";
import type { Setting, Trial } from "./types.ts";

/** Work (stored values × classes) beyond which only one fold tells which settings are kept. */
const LARGE_WORK = 30_000_000;
/** Settings whose weights are averaged. */
const AVERAGED = 3;

export interface Selection extends Blended {
  /** The best settings, three where there are as many. */
  readonly settings: readonly Setting[];
  readonly trials: readonly Trial[];
}

interface Tried {
  readonly setting: Setting;
  readonly scores: Float32Array;
}

/**
 * Tries the settings by cross-validation, keeps the three with the best macro-F1 (mean over the folds), and
 * chooses how to blend them. On large problems the settings that are not among the best three on the first
 * fold are not tried on the others.
 *
 * @param foldOf fold of every row
 */
export function selectSettings(
  trainer: LinearTrainer,
  problem: Problem,
  foldOf: Int32Array,
  onProgress: (share: number) => void,
): Selection {
  const { columns, indices, rows } = problem.matrix;
  const folds = foldOf.reduce((most, fold) => Math.max(most, fold), 0) + 1;
  const large = indices.length * problem.classes > LARGE_WORK;
  const all: Tried[] = candidateSettings(problem.multiLabel, columns * problem.classes).map((setting) => ({
    setting,
    scores: new Float32Array(rows * problem.classes),
  }));
  let tried: readonly Tried[] = all;
  const steps = large ? all.length + Math.min(AVERAGED, all.length) * (folds - 1) : all.length * folds;
  let done = 0;
  for (let fold = 0; fold < folds; fold++) {
    const [seen, unseen] = rowsOfFold(foldOf, fold);
    for (const { setting, scores } of tried) {
      const weights = fit(trainer, problem, setting, seen, large);
      scoreRows(weights, problem.matrix, unseen, scores);
      onProgress(++done / steps);
    }
    if (fold === 0 && large) tried = best(problem, tried, foldOf, unseen);
  }
  const everyRow = Int32Array.from(foldOf, (_, row) => row);
  const chosen = best(problem, tried, foldOf, everyRow);
  const judgedOn = (one: Tried) => (tried.includes(one) ? everyRow : rowsOfFold(foldOf, 0)[1]);
  return {
    settings: chosen.map(({ setting }) => setting),
    trials: all.map((one) => trialOf(problem, one, foldOf, judgedOn(one), chosen.includes(one))),
    ...chooseBlend({
      problem,
      foldOf,
      linear: chosen.map(({ scores }) => scores),
      naiveBayes: problem.multiLabel ? undefined : naiveBayesScores(problem, foldOf, folds),
    }),
  };
}

/** Rows outside and inside a fold. */
export function rowsOfFold(foldOf: Int32Array, fold: number): [seen: Int32Array, unseen: Int32Array] {
  const rows = Int32Array.from(foldOf, (_, row) => row);
  return [rows.filter((row) => foldOf[row] !== fold), rows.filter((row) => foldOf[row] === fold)];
}

function naiveBayesScores(problem: Problem, foldOf: Int32Array, folds: number): Float32Array {
  const scores = new Float32Array(foldOf.length * problem.classes);
  for (let fold = 0; fold < folds; fold++) {
    const [seen, unseen] = rowsOfFold(foldOf, fold);
    scoreRows(complementNaiveBayes({ ...problem, rows: seen }), problem.matrix, unseen, scores);
  }
  return scores;
}

function best(
  problem: Problem,
  tried: readonly Tried[],
  foldOf: Int32Array,
  rows: Int32Array,
): readonly Tried[] {
  const quality = new Map(tried.map((one) => [one, qualityOf(problem, one.scores, foldOf, rows).macro]));
  return [...tried].sort((a, b) => (quality.get(b) ?? 0) - (quality.get(a) ?? 0)).slice(0, AVERAGED);
}

function trialOf(
  problem: Problem,
  tried: Tried,
  foldOf: Int32Array,
  rows: Int32Array,
  chosen: boolean,
): Trial {
  const { macro, micro } = qualityOf(problem, tried.scores, foldOf, rows);
  return { ...tried.setting, macroF1: macro, microF1: micro, rows: rows.length, chosen };
}

function qualityOf(
  problem: Problem,
  scores: Float32Array,
  foldOf: Int32Array,
  rows: Int32Array,
): { macro: number; micro: number } {
  const { classes, multiLabel } = problem;
  const truth = Array.from(rows, (row) => problem.truth[row]);
  const own = new Float32Array(rows.length * classes);
  rows.forEach((row, i) => {
    own.set(scores.subarray(row * classes, (row + 1) * classes), i * classes);
  });
  if (multiLabel) shiftScores(own, bestCuts(own, truth, classes));
  const predicted = decide(own, classes, multiLabel);
  const folds = Int32Array.from(rows, (row) => foldOf[row]);
  return { macro: foldMacroF1(truth, predicted, classes, folds), micro: microF1(truth, predicted, classes) };
}
