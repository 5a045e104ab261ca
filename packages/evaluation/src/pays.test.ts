import { expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { seeded } from "./random.ts";
import type { Pays } from "./types.ts";

interface Simulation {
  readonly rows: number;
  readonly classes: number;
  /** Each class is this often as frequent as the one before. */
  readonly skew: number;
  /** Share of rows that the model knows; on the others it guesses by the classes' frequencies. */
  readonly skill: number;
  readonly multiLabel?: boolean;
  readonly seed: number;
}

/** Draws a test part and lets a model of that skill answer it, beside the commonest class. */
function judge({ rows, classes, skew, skill, multiLabel = false, seed }: Simulation): Pays {
  const random = seeded(seed);
  const shares = Array.from({ length: classes }, (_, c) => skew ** c);
  const total = shares.reduce((a, b) => a + b);
  const draw = () => {
    let left = (random.below(1e6) / 1e6) * total;
    const found = shares.findIndex((share) => {
      left -= share;
      return left < 0;
    });
    return found === -1 ? 0 : found;
  };
  const labels = () => (multiLabel ? [...new Set([draw(), draw()])] : [draw()]);
  const truth = Array.from({ length: rows }, labels);
  const predicted = truth.map((row) => (random.below(1000) < skill * 1000 ? row : labels()));
  return evaluate({
    classes: shares.map((_, c) => `class ${c}`),
    truth,
    predicted,
    probabilities: new Float32Array(rows * classes).fill(1 / classes),
    multiLabel,
    baselines: [{ name: "commonest", predicted: truth.map(() => [0]) }],
    seed: seed + 1e6,
    replicates: 100,
  }).pays;
}

const sizes = [80, 200, 1000];
const cases = [2, 5, 17].flatMap((classes) => sizes.map((rows) => ({ rows, classes, skew: 0.7 })));

test("on shuffled labels all but about one run in a hundred say no", () => {
  // 200 runs of each case; 9 cases, so 18 of 1,800 are expected at the 99% bound.
  const yes = cases.map((one) => {
    const answers = Array.from({ length: 200 }, (_, run) => judge({ ...one, skill: 0, seed: 1000 + run }));
    return answers.filter((pays) => pays.answer !== false).length;
  });
  expect(Math.max(...yes)).toBeLessThanOrEqual(7);
  expect(yes.reduce((a, b) => a + b)).toBeLessThanOrEqual(30);
});

test("on shuffled labels the reason is chance, though macro-F1 beats the commonest class's", () => {
  const pays = judge({ rows: 1000, classes: 5, skew: 1, skill: 0, seed: 3 });
  expect(pays).toMatchObject({ answer: false, reason: "no better than chance", hardest: "commonest" });
});

test("on shuffled labels several labels a row pay no more", () => {
  const answers = Array.from({ length: 200 }, (_, run) =>
    judge({ rows: 100, classes: 6, skew: 0.6, skill: 0, multiLabel: true, seed: run }),
  );
  expect(answers.filter((pays) => pays.answer).length).toBeLessThanOrEqual(6);
});

test("a model of moderate skill pays on 200 rows and 11 classes", () => {
  const answers = Array.from({ length: 20 }, (_, run) =>
    judge({ rows: 200, classes: 11, skew: 0.65, skill: 0.57, seed: run }),
  );
  expect(answers.every((pays) => pays.answer && pays.reason === "better than both baselines")).toBe(true);
});

test("a model of moderate skill pays with several labels a row", () => {
  const pays = judge({ rows: 200, classes: 6, skew: 0.7, skill: 0.5, multiLabel: true, seed: 1 });
  expect(pays.answer).toBe(true);
});

test("a test part of one class shows no skill", () => {
  const rows = Array.from({ length: 100 }, () => [0]);
  const { pays } = evaluate({
    classes: ["a", "b"],
    truth: rows,
    predicted: rows,
    probabilities: new Float32Array(200).fill(0.5),
    multiLabel: false,
    baselines: [{ name: "commonest", predicted: rows }],
    seed: 1,
  });
  expect(pays).toMatchObject({ answer: false, reason: "no better than chance" });
});

test("a baseline as good as the model leaves nothing to pay for", () => {
  const truth = Array.from({ length: 100 }, (_, i) => [i % 2]);
  const { pays } = evaluate({
    classes: ["a", "b"],
    truth,
    predicted: truth,
    probabilities: new Float32Array(200).fill(0.5),
    multiLabel: false,
    baselines: [
      { name: "commonest", predicted: truth.map(() => [0]) },
      { name: "keywords", predicted: truth },
    ],
    seed: 1,
  });
  expect(pays).toMatchObject({ answer: false, reason: "not better than a baseline", hardest: "keywords" });
  expect(pays.moreRows).toBeNull();
});

test("29 rows are too few, 30 are judged", () => {
  const common = { classes: 2, skew: 1, skill: 0.9, seed: 2 };
  expect(judge({ ...common, rows: 29 })).toMatchObject({ answer: null, moreRows: 1, testRows: 29 });
  expect(judge({ ...common, rows: 30 }).answer).toBe(true);
});

test("a signal whose gain over a baseline is likely but not sure is not enough data", () => {
  // 40 rows, half of each class: the model errs on 4 of them, the keywords on 8 others.
  const truth = Array.from({ length: 40 }, (_, i) => [i % 2]);
  const wrong = (from: number, to: number) =>
    truth.map(([label], i) => [i >= from && i < to ? 1 - label : label]);
  const { pays } = evaluate({
    classes: ["a", "b"],
    truth,
    predicted: wrong(0, 4),
    probabilities: new Float32Array(80).fill(0.5),
    multiLabel: false,
    baselines: [
      { name: "commonest", predicted: truth.map(() => [0]) },
      { name: "keywords", predicted: wrong(4, 12) },
    ],
    seed: 1,
  });
  expect(pays).toMatchObject({ answer: null, reason: "gain not settled", hardest: "keywords" });
  expect(pays.moreRows).toBeGreaterThan(20);
});
