import { type Measure, percentileEstimate, type Resampled, resample } from "./bootstrap.ts";
import { type Decisions, decide } from "./decisions.ts";
import { type McNemar, mcNemar } from "./mcnemar.ts";
import { macroF1At } from "./metrics.ts";
import { farthest, fewestRows } from "./pays.ts";
import { accuracyAt, perClassAt, systemMeasure } from "./system.ts";
import type { Estimate, EvaluationInput } from "./types.ts";
import { moreRows } from "./verdict.ts";

/** What the second experiment is, beside the first. */
export type ComparisonAnswer = "better" | "worse" | "no difference shown" | "not enough data";

export interface ComparisonInput {
  readonly classes: readonly string[];
  /** Class indexes per row of the test part that both experiments answered. */
  readonly truth: EvaluationInput["truth"];
  readonly first: EvaluationInput["truth"];
  readonly second: EvaluationInput["truth"];
  readonly multiLabel: boolean;
  readonly seed: number;
  /** Bootstrap replicates; 2000 unless told. */
  readonly replicates?: number;
}

/** One figure of both experiments on the same rows. */
export interface Compared {
  readonly first: Estimate;
  readonly second: Estimate;
  /** Second minus first on the same resampled rows. */
  readonly difference: Estimate;
  readonly answer: ComparisonAnswer;
  /** With "not enough data": about how many more test rows would settle it. */
  readonly moreRows: number | null;
}

export interface Comparison {
  readonly rows: number;
  readonly macroF1: Compared;
  /** Exact match of the whole label set in multi-label work. */
  readonly accuracy: Compared;
  readonly mcNemar: McNemar;
}

/** A difference of accuracy counts when McNemar's exact test doubts chance at this level. */
const level = 0.05;

/**
 * With fewer rows on which the answers differ, no test of signs reaches 5% (2 × ½⁶ = 3%, 2 × ½⁵ = 6%), and
 * the bootstrap, which cannot draw what it has not seen, would claim what is not there.
 */
const fewestDifferent = 6;

const differencesAt = 2 * perClassAt;

/**
 * Is the difference between two models on the same test rows real? Macro-F1 by the paired bootstrap (Efron
 * & Tibshirani 1993; Berg-Kirkpatrick, Burkett & Klein 2012, EMNLP): better or worse when the 95% interval
 * of the difference leaves out 0. Accuracy by McNemar's exact test. Otherwise, where up to ten times the
 * rows would settle a difference of the size seen, "not enough data" and how many; beyond that, and where
 * the models never differ, "no difference shown". That is never proof that they are equal.
 *
 * @throws RangeError when the three lists are not of one length
 * @example
 * const truth = [[0], [1], [0], [1]];
 * const { macroF1 } = compareExperiments({ classes: ["a", "b"], truth, first: truth, second: truth, multiLabel: false, seed: 1 });
 * macroF1.answer; // "not enough data": four rows prove nothing
 */
export function compareExperiments(input: ComparisonInput): Comparison {
  const { truth, first, second, classes, multiLabel } = input;
  if (first.length !== truth.length || second.length !== truth.length)
    throw new RangeError(`${truth.length} rows, but ${first.length} and ${second.length} answers`);
  const systems = [first, second].map((predicted) => decide(truth, predicted, classes.length));
  const resampled = resample({
    rows: truth.length,
    seed: input.seed,
    replicates: truth.length === 0 ? 0 : (input.replicates ?? 2000),
    figures: differencesAt + 2,
    measure: measureBoth(systems, multiLabel),
  });
  const test = mcNemar(rightAlone(systems[0], systems[1]), rightAlone(systems[1], systems[0]));
  const different = first.filter((own, row) => !sameAnswer(own, second[row])).length;
  const macroF1 = compared(resampled, macroF1At, differencesAt);
  const accuracy = compared(resampled, accuracyAt, differencesAt + 1);
  return {
    rows: truth.length,
    macroF1: {
      ...macroF1,
      ...verdict(macroF1.difference, different >= fewestDifferent, different, truth.length),
    },
    accuracy: { ...accuracy, ...verdict(accuracy.difference, test.pValue < level, different, truth.length) },
    mcNemar: test,
  };
}

function measureBoth(systems: readonly Decisions[], multiLabel: boolean): Measure {
  const measures = systems.map((decisions) => systemMeasure(decisions, multiLabel, false));
  return (weights, out) => {
    measures.forEach((measure, i) => {
      measure(weights, out.subarray(i * perClassAt, (i + 1) * perClassAt));
    });
    out[differencesAt] = out[perClassAt + macroF1At] - out[macroF1At];
    out[differencesAt + 1] = out[perClassAt + accuracyAt] - out[accuracyAt];
  };
}

function rightAlone(one: Decisions, other: Decisions): number {
  return one.correct.reduce((sum, right, row) => sum + (right && !other.correct[row] ? 1 : 0), 0);
}

function sameAnswer(a: readonly number[], b: readonly number[]): boolean {
  return a.every((label) => b.includes(label)) && b.every((label) => a.includes(label));
}

function compared(
  resampled: Resampled,
  at: number,
  differenceAt: number,
): Pick<Compared, "first" | "second" | "difference"> {
  return {
    first: percentileEstimate(resampled, at),
    second: percentileEstimate(resampled, perClassAt + at),
    difference: percentileEstimate(resampled, differenceAt),
  };
}

/** @param possible whether a test without resampling allows a difference at all */
function verdict(
  difference: Estimate,
  possible: boolean,
  different: number,
  rows: number,
): Pick<Compared, "answer" | "moreRows"> {
  if (rows < fewestRows) return { answer: "not enough data", moreRows: fewestRows - rows };
  const { low, high } = difference;
  if (possible && low !== null && low > 0) return { answer: "better", moreRows: null };
  if (possible && high !== null && high < 0) return { answer: "worse", moreRows: null };
  const more = different === 0 ? null : moreRows(difference, 0, rows);
  if (more === null || more > (farthest - 1) * rows) return { answer: "no difference shown", moreRows: null };
  return { answer: "not enough data", moreRows: more };
}
