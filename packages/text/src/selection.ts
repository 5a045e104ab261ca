import { bestCuts, shiftScores } from "./cuts.ts";
import { fit, scoreRows } from "./fit.ts";
import type { LinearTrainer } from "./learners/linear.ts";
import { decide, macroF1, microF1, type Problem } from "./problem.ts";
import { candidateSettings } from "./settings.ts";
import type { Setting, Trial } from "./types.ts";

/** Work (stored values × classes) beyond which weak settings are dropped after one fold. */
const LARGE_WORK = 30_000_000;
/** Where large problems stop while settings are only compared, to save time; the models kept are solved further. */
const EARLY_STOP = { violation: 0.5, passes: 20 };
const KEPT_AFTER_ONE_FOLD = 4;
/** Settings whose weights are averaged. */
const AVERAGED = 3;

export interface Selection {
  /** The best settings, three where there are as many. */
  readonly settings: readonly Setting[];
  /** Spread of each setting's out-of-fold scores, by which its weights are divided. */
  readonly scales: readonly number[];
  readonly trials: readonly Trial[];
  /** Scores of every row by models that had not seen it, row-major rows × classes. */
  readonly scores: Float32Array;
}

interface Tried {
  readonly setting: Setting;
  readonly scores: Float32Array;
}

/**
 * Tries the settings by cross-validation and keeps the three with the best macro-F1, whose weights are
 * then averaged: it steadies the choice where classes are rare. On large problems settings that are
 * not among the best four on the first fold are not tried on the others.
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
  let tried: Tried[] = candidateSettings(problem.multiLabel, columns * problem.classes).map((setting) => ({
    setting,
    scores: new Float32Array(rows * problem.classes),
  }));
  const all = tried;
  const steps = large ? tried.length + KEPT_AFTER_ONE_FOLD * (folds - 1) : tried.length * folds;
  let done = 0;
  for (let fold = 0; fold < folds; fold++) {
    const [seen, unseen] = rowsOfFold(foldOf, fold);
    for (const { setting, scores } of tried) {
      const weights = fit(trainer, problem, setting, seen, large ? EARLY_STOP : undefined);
      scoreRows(weights, problem.matrix, unseen, scores);
      onProgress(++done / steps);
    }
    if (fold === 0 && large) tried = byMacroF1(problem, tried, unseen).slice(0, KEPT_AFTER_ONE_FOLD);
  }
  const everyRow = Int32Array.from(foldOf, (_, row) => row);
  const best = byMacroF1(problem, tried, everyRow).slice(0, AVERAGED);
  const scales = best.map(({ scores }) => spread(scores));
  return {
    settings: best.map(({ setting }) => setting),
    scales,
    trials: all.map((one) =>
      trialOf(problem, one, tried.includes(one) ? everyRow : rowsOfFold(foldOf, 0)[1], best.includes(one)),
    ),
    scores: average(best, scales),
  };
}

/** Rows outside and inside a fold. */
export function rowsOfFold(foldOf: Int32Array, fold: number): [seen: Int32Array, unseen: Int32Array] {
  const rows = Int32Array.from(foldOf, (_, row) => row);
  return [rows.filter((row) => foldOf[row] !== fold), rows.filter((row) => foldOf[row] === fold)];
}

function byMacroF1(problem: Problem, tried: readonly Tried[], rows: Int32Array): Tried[] {
  const quality = new Map(tried.map((one) => [one, qualityOf(problem, one.scores, rows).macro]));
  return [...tried].sort((a, b) => (quality.get(b) ?? 0) - (quality.get(a) ?? 0));
}

function trialOf(problem: Problem, tried: Tried, rows: Int32Array, chosen: boolean): Trial {
  const { macro, micro } = qualityOf(problem, tried.scores, rows);
  return { ...tried.setting, macroF1: macro, microF1: micro, rows: rows.length, chosen };
}

function qualityOf(
  problem: Problem,
  scores: Float32Array,
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
  return { macro: macroF1(truth, predicted, classes), micro: microF1(truth, predicted, classes) };
}

/** Standard deviation of all scores; 1 where they do not differ. */
function spread(scores: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (const score of scores) {
    sum += score;
    squares += score * score;
  }
  const mean = sum / scores.length;
  return Math.sqrt(Math.max(squares / scores.length - mean * mean, 0)) || 1;
}

function average(best: readonly Tried[], scales: readonly number[]): Float32Array {
  const scores = new Float32Array(best[0].scores.length);
  best.forEach((one, b) => {
    const factor = 1 / (scales[b] * best.length);
    for (let i = 0; i < scores.length; i++) scores[i] += one.scores[i] * factor;
  });
  return scores;
}
