import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { seeded } from "./random.ts";
import type { Estimate, EvaluationInput } from "./types.ts";

const single: EvaluationInput = {
  classes: ["a", "b", "c"],
  truth: [[0], [1], [1], [0]],
  predicted: [[0], [1], [2], [0]],
  probabilities: Float32Array.of(0.7, 0.2, 0.1, 0.1, 0.6, 0.3, 0.2, 0.2, 0.6, 0.5, 0.3, 0.2),
  multiLabel: false,
  baselines: [{ name: "commonest", predicted: [[0], [0], [0], [0]] }],
  seed: 1,
};

const multi: EvaluationInput = {
  classes: ["a", "b", "c"],
  truth: [[0, 2], [1], [], [0, 1], [1, 2]],
  predicted: [[0], [1], [1], [0, 1], [0, 2]],
  probabilities: Float32Array.of(0.9, 0.2, 0.4, 0.1, 0.8, 0.3, 0.2, 0.6, 0.1, 0.7, 0.9, 0.2, 0.6, 0.4, 0.7),
  multiLabel: true,
  baselines: [],
  seed: 1,
};

/** A model that is right with the given probability, else answers any class. */
function simulated(rows: number, classes: number, skill: number): EvaluationInput {
  const random = seeded(rows + classes);
  const truth = Array.from({ length: rows }, () => [random.below(classes)]);
  const predicted = truth.map((row) => (random.below(1000) < skill * 1000 ? row : [random.below(classes)]));
  return {
    classes: Array.from({ length: classes }, (_, c) => `class ${c}`),
    truth,
    predicted,
    probabilities: new Float32Array(rows * classes).fill(1 / classes),
    multiLabel: false,
    baselines: [{ name: "commonest", predicted: truth.map(() => [0]) }],
    seed: 1,
  };
}

function estimatesIn(value: unknown): Estimate[] {
  if (value === null || typeof value !== "object") return [];
  if ("low" in value && "value" in value && "high" in value) return [value as Estimate];
  return Object.values(value).flatMap(estimatesIn);
}

describe("losses", () => {
  test("are scikit-learn's with one label a row", () => {
    const { overall } = evaluate(single);
    // scikit-learn 1.2.1 prints (log_loss); Brier is the sum of squares over the classes.
    expect(overall.logLoss.value).toBeCloseTo(0.7925214151746922, 6);
    expect(overall.brier.value).toBeCloseTo(0.455, 6);
  });

  test("are the mean of scikit-learn's over the labels with several", () => {
    const { overall } = evaluate(multi);
    // scikit-learn 1.2.1 prints, with 0.6 for row 2, label 1
    expect(overall.logLoss.value).toBeCloseTo(0.4032802684800641, 6);
    expect(overall.brier.value).toBeCloseTo(0.12733333333333333, 6);
  });

  test("stay finite when the model was sure and wrong", () => {
    const { overall } = evaluate({
      ...single,
      probabilities: Float32Array.of(0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0),
    });
    expect(overall.logLoss.value).toBeCloseTo(23 * Math.LN2, 6);
  });
});

test("calibration error is worked by hand", () => {
  // Answers 0.75 (right), 0.65 (right), 0.65 (wrong), 0.55 (right): bins |0.75 − 1|, |1.3 − 1|, |0.55 − 1|.
  const probabilities = Float32Array.of(0.75, 0.2, 0.05, 0.1, 0.65, 0.25, 0.2, 0.15, 0.65, 0.55, 0.3, 0.15);
  const { overall, calibration } = evaluate({ ...single, probabilities });
  expect(overall.calibrationError.value).toBeCloseTo((0.25 + 0.3 + 0.45) / 4, 6);
  expect(calibration).toHaveLength(10);
  expect(calibration[6]).toMatchObject({ low: 0.6, high: 0.7, count: 2, observed: 0.5 });
  expect(calibration[0]).toMatchObject({ count: 0, meanProbability: null, observed: null });
});

test("the coverage curve and the model's own threshold are worked by hand", () => {
  const { coverage, abstaining } = evaluate({ ...single, threshold: 0.55 });
  expect(coverage.map((point) => point.coverage)).toEqual([1, 0.75, 0.25]);
  expect(coverage.map((point) => point.precision.value)).toEqual([0.75, 2 / 3, 1]);
  expect(abstaining).toMatchObject({ threshold: 0.55, coverage: 0.75, precision: { value: 2 / 3 } });
});

test("with several labels a row is as sure as the least sure class named, and right when all named are true", () => {
  const { coverage } = evaluate(multi);
  // Least sure of the named: 0.9, 0.8, 0.6, 0.7, 0.6; the two at 0.6 name a class that is not true.
  expect(coverage.map(({ threshold }) => Number(threshold.toFixed(3)))).toEqual([0.6, 0.7, 0.8, 0.9]);
  expect(coverage.map((point) => point.coverage)).toEqual([1, 0.6, 0.4, 0.2]);
  expect(coverage.map(({ precision }) => precision.value)).toEqual([0.6, 1, 1, 1]);
});

test("the curve has at most 101 points", () => {
  const input = simulated(500, 2, 0.8);
  const random = seeded(4);
  const probabilities = new Float32Array(1000).map(() => random.below(1e6) / 1e6);
  expect(evaluate({ ...input, probabilities, replicates: 10 }).coverage).toHaveLength(101);
});

test("same input and seed: same output to the byte; another seed: other intervals", () => {
  const input = simulated(100, 4, 0.6);
  expect(JSON.stringify(evaluate(input))).toBe(JSON.stringify(evaluate(input)));
  expect(evaluate({ ...input, seed: 2 }).overall.macroF1).not.toEqual(evaluate(input).overall.macroF1);
});

test("every interval holds its value", () => {
  for (const input of [single, multi, simulated(60, 17, 0.3), simulated(12, 3, 1)]) {
    const found = estimatesIn(evaluate({ ...input, groups: { g: input.truth.map((_, i) => `${i % 3}`) } }));
    expect(found.length).toBeGreaterThan(20);
    for (const { value, low, high } of found) {
      if (value === null) expect([low, high]).toEqual([null, null]);
      else expect(low! <= value + 1e-12 && value <= high! + 1e-12).toBe(true);
    }
  }
});

test("with one label a row the micro averages are the accuracy, interval and all", () => {
  const { overall } = evaluate(simulated(60, 4, 0.5));
  expect(overall.microF1).toEqual(overall.accuracy);
  expect(evaluate(multi).overall.microF1.value).toBeCloseTo(0.7142857142857143, 12);
});

test("twelve right of twelve is no certainty", () => {
  const { overall, pays } = evaluate(simulated(12, 3, 1));
  expect(overall.accuracy).toMatchObject({ value: 1, high: 1 });
  expect(overall.accuracy.low).toBeCloseTo(0.7575, 3); // Wilson's limit of 12/12
  expect(overall.macroF1.low).toBeLessThan(0.8);
  expect(pays).toMatchObject({ answer: null, reason: "too few test rows", moreRows: 18 });
});

test("no rows at all gives nulls", () => {
  const none = { truth: [], predicted: [], probabilities: new Float32Array(0) };
  const evaluation = evaluate({ ...single, ...none, baselines: [{ name: "commonest", predicted: [] }] });
  expect(estimatesIn(evaluation).every(({ value }) => value === null)).toBe(true);
  expect(evaluation.coverage).toEqual([]);
  expect(evaluation.pays).toMatchObject({ answer: null, moreRows: 30 });
});

test("a class that is never answered has no precision, one that is never true no recall", () => {
  const { perClass } = evaluate(single);
  expect(perClass[2]).toMatchObject({ support: 0, predicted: 1, recall: { value: null }, f1: { value: 0 } });
  expect(evaluate({ ...single, predicted: [[0], [0], [0], [0]] }).perClass[1].precision.value).toBeNull();
});

test("the bootstrap covers the true macro-F1 about 95 times in 100", () => {
  // Symmetric classes: macro-F1 → skill + (1 − skill) / K = 0.7 as rows grow.
  let covered = 0;
  for (let run = 0; run < 200; run++) {
    const random = seeded(1000 + run);
    const truth = Array.from({ length: 150 }, () => [random.below(2)]);
    const predicted = truth.map(([t]) => [random.below(10) < 7 ? t : 1 - t]);
    const probabilities = new Float32Array(300).fill(0.5);
    const input = { ...single, classes: ["a", "b"], truth, predicted, probabilities, baselines: [] };
    const { low, high } = evaluate({ ...input, replicates: 300 }).overall.macroF1;
    if (low! <= 0.7 && high! >= 0.7) covered++;
  }
  expect(covered).toBeGreaterThanOrEqual(184); // 92%: three standard errors below 95% would be 90.4%
});
