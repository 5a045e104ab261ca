import type { SparseMatrix } from "./types.ts";

/** A set of labelled texts, vectorised. */
export interface Problem {
  readonly matrix: SparseMatrix;
  /** Class indexes per row. */
  readonly truth: readonly (readonly number[])[];
  readonly classes: number;
  readonly multiLabel: boolean;
  readonly seed: number;
}

export function countClasses(problem: Problem, rows: Int32Array): number[] {
  const counts = new Array<number>(problem.classes).fill(0);
  for (const row of rows) for (const c of problem.truth[row]) counts[c]++;
  return counts;
}

/** Index of the highest of `count` scores from `at` on; the first one of equals. */
export function argmax(scores: ArrayLike<number>, at: number, count: number): number {
  let best = 0;
  for (let c = 1; c < count; c++) if (scores[at + c] > scores[at + best]) best = c;
  return best;
}

/** Answers: the best class, or in multi-label work every class whose score is above 0. */
export function decide(scores: ArrayLike<number>, classes: number, multiLabel: boolean): number[][] {
  const rows = scores.length / classes;
  return Array.from({ length: rows }, (_, row) => {
    const at = row * classes;
    if (!multiLabel) return [argmax(scores, at, classes)];
    const chosen: number[] = [];
    for (let c = 0; c < classes; c++) if (scores[at + c] > 0) chosen.push(c);
    return chosen;
  });
}

/** Unweighted mean of the F1 of every class that stands in truth or answers; 0 where there is none. */
export function macroF1(
  truth: readonly (readonly number[])[],
  predicted: readonly (readonly number[])[],
  classes: number,
): number {
  const { right, answered, present } = tally(truth, predicted, classes);
  let sum = 0;
  let met = 0;
  for (let c = 0; c < classes; c++) {
    if (answered[c] + present[c] === 0) continue;
    met++;
    sum += (2 * right[c]) / (answered[c] + present[c]);
  }
  return met ? sum / met : 0;
}

/**
 * Mean over the folds of the macro-F1 of each: a class counts in a fold only where it is true or answered
 * there, as on a test part, so that answers on classes that are seldom true cost what they will cost.
 */
export function foldMacroF1(
  truth: readonly (readonly number[])[],
  predicted: readonly (readonly number[])[],
  classes: number,
  foldOf: Int32Array,
): number {
  const folds = [...new Set(foldOf)];
  const sum = folds.reduce((total, fold) => {
    const inside = (_: unknown, row: number) => foldOf[row] === fold;
    return total + macroF1(truth.filter(inside), predicted.filter(inside), classes);
  }, 0);
  return folds.length ? sum / folds.length : 0;
}

export function microF1(
  truth: readonly (readonly number[])[],
  predicted: readonly (readonly number[])[],
  classes: number,
): number {
  const { right, answered, present } = tally(truth, predicted, classes);
  const total = (counts: Int32Array) => counts.reduce((sum, count) => sum + count, 0);
  const both = total(answered) + total(present);
  return both ? (2 * total(right)) / both : 0;
}

function tally(
  truth: readonly (readonly number[])[],
  predicted: readonly (readonly number[])[],
  classes: number,
) {
  const right = new Int32Array(classes);
  const answered = new Int32Array(classes);
  const present = new Int32Array(classes);
  truth.forEach((wanted, row) => {
    for (const c of wanted) present[c]++;
    for (const c of predicted[row]) {
      answered[c]++;
      if (wanted.includes(c)) right[c]++;
    }
  });
  return { right, answered, present };
}
