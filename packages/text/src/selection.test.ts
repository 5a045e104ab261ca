import { describe, expect, it, test } from "vitest";
import { summed } from "./fit.ts";
import { groupedFolds } from "./folds.ts";
import { LinearTrainer } from "./learners/linear.ts";
import { argmax, decide, foldMacroF1, macroF1, microF1, type Problem } from "./problem.ts";
import { rowsOfFold, selectSettings } from "./selection.ts";
import { candidateSettings, classWeights } from "./settings.ts";
import { vectorise } from "./vectoriser.ts";

describe("F1", () => {
  // Class 0: 2 right, 3 answered, 3 true, so 4/6; class 1: 1, 2, 1, so 2/3; class 2: never answered, 1 true: 0.
  const truth = [[0], [0], [0], [1], [2]];
  const predicted = [[0], [0], [1], [1], [0]];

  it("worked by hand", () => {
    expect(macroF1(truth, predicted, 3)).toBeCloseTo((4 / 6 + 2 / 3 + 0) / 3, 12);
    expect(microF1(truth, predicted, 3)).toBeCloseTo(3 / 5, 12);
  });

  it("of the folds is the mean of each by itself", () => {
    // Rows 0–2: class 0 is 2, 2, 3, so 4/5; class 1 is answered once and never true there: 0. Rows 3 and 4:
    // class 0 is answered once and never true, class 1 is right, class 2 is missed.
    const byFold = ((4 / 5 + 0) / 2 + (0 + 1 + 0) / 3) / 2;
    expect(foldMacroF1(truth, predicted, 3, Int32Array.of(0, 0, 0, 1, 1))).toBeCloseTo(byFold, 12);
  });

  it("passes over classes that stand nowhere, and is 0 where none does", () => {
    expect(macroF1(truth, predicted, 9)).toBeCloseTo(macroF1(truth, predicted, 3), 12);
    expect([macroF1([[]], [[]], 3), microF1([[]], [[]], 3)]).toEqual([0, 0]);
  });
});

test("answers: the highest score, the first of equals; with several labels all above 0", () => {
  expect(argmax([9, 1, 3, 3], 1, 3)).toBe(1);
  const scores = [0.1, 0.1, -1, -2, 0, 0.5];
  expect(decide(scores, 3, false)).toEqual([[0], [2]]);
  expect(decide(scores, 3, true)).toEqual([[0, 1], [2]]);
});

test("class weights: none, or scikit-learn's balanced n / (classes × count)", () => {
  expect([...classWeights("none", [6, 3, 0])]).toEqual([1, 1, 1]);
  expect([...classWeights("balanced", [6, 3, 0])]).toEqual([0.5, 1, 1]);
});

test("the multiclass SVM is for one label a text and weights that fit in memory", () => {
  const learners = (multiLabel: boolean, weights: number) =>
    new Set(candidateSettings(multiLabel, weights).map(({ learner }) => learner));
  expect(learners(false, 1e6)).toContain("crammer-singer");
  expect(learners(true, 1e6)).not.toContain("crammer-singer");
  expect(learners(false, 1e9)).not.toContain("crammer-singer");
});

test("summed weights", () => {
  const one = { weights: Float32Array.of(2, 4), bias: Float32Array.of(2) };
  const other = { weights: Float32Array.of(1, -1), bias: Float32Array.of(0) };
  const { weights, bias } = summed([one, other], [0.25, 1]);
  expect([...weights]).toEqual([1.5, 0]);
  expect([...bias]).toEqual([0.5]);
});

describe("selectSettings", () => {
  const texts = Array.from(
    { length: 60 },
    (_, i) => `${["arbre", "eau", "repas"][(i % 7) % 3]} ${i % 11} du ${i % 4}`,
  );
  const { matrix } = vectorise(texts);
  const truth = texts.map((_, i) => [i % 5 === 0 ? i % 3 : (i % 7) % 3]);
  const problem: Problem = { matrix, truth, classes: 3, multiLabel: false, seed: 1 };
  const groupOf = Int32Array.from(texts, (_, row) => row);
  const foldOf = groupedFolds({ groupOf, strata: Int32Array.from(truth, ([c]) => c), folds: 5, seed: 1 });
  const shares: number[] = [];
  const selection = selectSettings(new LinearTrainer(matrix), problem, foldOf, (share) => shares.push(share));

  it("chooses the settings of the highest macro-F1, judged on all rows", () => {
    const { trials, settings, blend } = selection;
    expect(trials).toHaveLength(candidateSettings(false, 1).length);
    expect(trials.every(({ rows }) => rows === 60)).toBe(true);
    const chosen = trials.filter((trial) => trial.chosen).map((trial) => trial.macroF1);
    const rest = trials.filter((trial) => !trial.chosen).map((trial) => trial.macroF1);
    expect(Math.min(...chosen)).toBeGreaterThanOrEqual(Math.max(...rest));
    expect(settings).toHaveLength(chosen.length);
    expect(blend.factors.every((factor) => factor > 0)).toBe(true);
  });

  it("gives scores that answer about as well as the settings chosen", () => {
    const quality = macroF1(truth, decide(selection.scores, 3, false), 3);
    const worst = Math.min(...selection.trials.map((trial) => trial.macroF1));
    expect(quality).toBeGreaterThan(worst - 0.02);
  });

  it("tells its progress up to 1", () => {
    expect(shares).toHaveLength(5 * selection.trials.length);
    expect(shares.at(-1)).toBe(1);
  });

  it("learns of no fold what it is judged on", () => {
    for (let fold = 0; fold < 5; fold++) {
      const [seen, unseen] = rowsOfFold(foldOf, fold);
      expect([...seen, ...unseen].sort((a, b) => a - b)).toEqual([...groupOf]);
      expect([...unseen].every((row) => foldOf[row] === fold)).toBe(true);
    }
  });
});
