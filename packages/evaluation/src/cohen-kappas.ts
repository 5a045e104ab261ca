import type { AgreementInput } from "./agreement.ts";
import { percentileEstimate, resample } from "./bootstrap.ts";
import { decide, tally } from "./decisions.ts";
import { kappa } from "./metrics.ts";
import type { Estimate } from "./types.ts";

/** Agreement of two annotators beyond what their habits give by chance. */
export interface PairKappa {
  readonly annotators: readonly [first: number, second: number];
  /** Rows that both answered. */
  readonly rows: number;
  readonly kappa: Estimate;
  /** Of the yes/no decisions on each class; null where neither ever gave the class. */
  readonly perClass: readonly Estimate[];
}

/**
 * Cohen's kappa (1960, Educ Psychol Meas 20: 37–46) of every pair of annotators, over all classes and for
 * each class against the rest, with 95% bootstrap intervals by row. With several labels a row, the overall
 * kappa averages observed and expected agreement over the labels.
 *
 * @param input.answers [row][annotator] → class indexes, null where there is no answer
 * @returns every pair in order, pairs without a common row too
 * @example
 * const [pair] = cohenKappas({ answers: [[[0], [0]], [[1], [0]]], classes: 2, multiLabel: false, seed: 1 });
 * pair.rows; // 2
 */
export function cohenKappas(
  input: Pick<AgreementInput, "answers" | "seed" | "replicates"> & {
    readonly classes: number;
    readonly multiLabel: boolean;
  },
): PairKappa[] {
  const annotators = input.answers.reduce((most, row) => Math.max(most, row.length), 0);
  const pairs = Array.from({ length: annotators }, (_, first) =>
    Array.from({ length: annotators - first - 1 }, (_, i) => [first, first + 1 + i] as const),
  ).flat();
  return pairs.map((pair) => pairKappa(input, pair));
}

function pairKappa(
  { answers, classes, multiLabel, seed, replicates = 1000 }: Parameters<typeof cohenKappas>[0],
  [first, second]: readonly [number, number],
): PairKappa {
  const both = answers.flatMap((row) => {
    const [a, b] = [row[first] ?? null, row[second] ?? null];
    return a === null || b === null ? [] : [[a, b] as const];
  });
  const decisions = decide(
    both.map(([a]) => a),
    both.map(([, b]) => b),
    classes,
  );
  const counts = new Int32Array(3 * classes);
  const resampled = resample({
    rows: both.length,
    seed,
    replicates: both.length === 0 ? 0 : replicates,
    figures: 1 + classes,
    measure: (weights, out) => {
      tally(decisions, weights, counts);
      out[0] = both.length === 0 ? Number.NaN : kappa(counts, both.length, multiLabel);
      for (let c = 0; c < classes; c++)
        out[1 + c] = classKappa(counts.subarray(3 * c, 3 * c + 3), both.length);
    },
  });
  return {
    annotators: [first, second],
    rows: both.length,
    kappa: percentileEstimate(resampled, 0),
    perClass: Array.from({ length: classes }, (_, c) => percentileEstimate(resampled, 1 + c)),
  };
}

/** Of one class against the rest: a question of yes and no, as a single label of several. */
function classKappa(counts: Int32Array, rows: number): number {
  return counts.every((count) => count === 0) ? Number.NaN : kappa(counts, rows, true);
}
