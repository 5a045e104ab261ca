import { describe, expect, test } from "vitest";
import { compareExperiments } from "./compare-experiments.ts";
import { mcNemar } from "./mcnemar.ts";
import { seeded } from "./random.ts";

describe("McNemar's exact test", () => {
  // Fagerland, Lydersen & Laake 2013, BMC Med Res Methodol 13: 91, airway hyper-responsiveness (1 against 7).
  test("a published table", () => expect(mcNemar(1, 7).pValue).toBeCloseTo(0.0703, 4));
  test("the other way round", () => expect(mcNemar(7, 1).pValue).toBe(mcNemar(1, 7).pValue));
  // By hand: 2 · ½⁶ and 2 · ½⁵.
  test("six to none is below 5%", () => expect(mcNemar(6, 0).pValue).toBeCloseTo(1 / 32, 12));
  test("five to none is not", () => expect(mcNemar(0, 5).pValue).toBeCloseTo(1 / 16, 12));
  test.each([0, 3])("%i to as many is no difference", (n) => expect(mcNemar(n, n).pValue).toBe(1));
});

interface Simulation {
  readonly rows: number;
  readonly classes: number;
  readonly skills: readonly [number, number];
  readonly multiLabel?: boolean;
  readonly seed: number;
}

/** Two models that know the class with a probability each and else guess evenly. */
function compare({ rows, classes, skills, multiLabel = false, seed }: Simulation) {
  const random = seeded(seed);
  const draw = () =>
    multiLabel ? [...new Set([random.below(classes), random.below(classes)])] : [random.below(classes)];
  const truth = Array.from({ length: rows }, draw);
  const answers = skills.map((skill) =>
    truth.map((own) => (random.below(1000) < skill * 1000 ? own : draw())),
  );
  return compareExperiments({
    classes: Array.from({ length: classes }, (_, c) => `class ${c}`),
    truth,
    first: answers[0],
    second: answers[1],
    multiLabel,
    seed,
    replicates: 300,
  });
}

const many = (runs: number, one: Omit<Simulation, "seed">) =>
  Array.from({ length: runs }, (_, seed) => compare({ ...one, seed }));

test.each([
  { rows: 40, classes: 3, multiLabel: false },
  { rows: 200, classes: 8, multiLabel: false },
  { rows: 100, classes: 5, multiLabel: true },
])("of equally good models about 5 in 100 are called different ($rows rows, $classes classes)", (one) => {
  const runs = many(300, { ...one, skills: [0.7, 0.7] });
  const differ = (answers: string[]) => answers.filter((answer) => /better|worse/.test(answer)).length;
  // Expected 15; 3 standard errors above are 26.
  expect(differ(runs.map(({ macroF1 }) => macroF1.answer))).toBeLessThanOrEqual(26);
  expect(differ(runs.map(({ accuracy }) => accuracy.answer))).toBeLessThanOrEqual(15);
});

test("the interval holds the true difference of accuracy in about 95 of 100 samples", () => {
  // Accuracy is skill + (1 − skill) / classes: 0.85 and 0.775 with four classes.
  const held = many(300, { rows: 150, classes: 4, skills: [0.8, 0.7] }).filter(
    ({ accuracy: { difference } }) => difference.low! <= -0.075 && difference.high! >= -0.075,
  );
  expect(held.length / 300).toBeGreaterThan(0.91);
  expect(held.length / 300).toBeLessThan(0.99);
});

test("a large difference is better one way and worse the other", () => {
  expect(compare({ rows: 300, classes: 5, skills: [0.4, 0.8], seed: 1 })).toMatchObject({
    macroF1: { answer: "better", moreRows: null },
    accuracy: { answer: "better" },
  });
  const worse = compare({ rows: 300, classes: 5, skills: [0.8, 0.4], seed: 1 });
  expect([worse.macroF1.answer, worse.accuracy.answer]).toEqual(["worse", "worse"]);
});

const binary = (rows: number, wrongFirst: number, wrongSecond: number) => {
  const truth = Array.from({ length: rows }, (_, i) => [i % 2]);
  const wrong = (from: number, count: number) =>
    truth.map(([own], i) => [i >= from && i < from + count ? 1 - own : own]);
  const common = { classes: ["a", "b"], truth, multiLabel: false, seed: 1 };
  return compareExperiments({
    ...common,
    first: wrong(0, wrongFirst),
    second: wrong(wrongFirst, wrongSecond),
  });
};

test("figures worked by hand: 10 of 100 wrong against 4 others", () => {
  const { accuracy, mcNemar: test } = binary(100, 10, 4);
  expect(accuracy.first.value).toBe(0.9);
  expect(accuracy.second.value).toBe(0.96);
  expect(accuracy.difference.value).toBeCloseTo(0.06, 12);
  expect(test).toMatchObject({ onlyFirst: 4, onlySecond: 10 });
});

test("an open difference asks for the rows that would settle it, and those settle it", () => {
  const { macroF1 } = binary(100, 10, 4);
  expect(macroF1.answer).toBe("not enough data");
  const times = Math.ceil(1 + macroF1.moreRows! / 100) + 1;
  expect(binary(100 * times, 10 * times, 4 * times).macroF1.answer).toBe("better");
});

test("five rows in favour and none against are not enough, however often they are drawn", () => {
  expect(binary(100, 5, 0)).toMatchObject({
    macroF1: { answer: "not enough data" },
    accuracy: { answer: "not enough data" },
  });
  expect(binary(100, 8, 0)).toMatchObject({ macroF1: { answer: "better" }, accuracy: { answer: "better" } });
});

test("models that never differ show no difference, and few rows are said to be few", () => {
  expect(binary(100, 0, 0).macroF1).toMatchObject({ answer: "no difference shown", moreRows: null });
  expect(binary(28, 0, 14).macroF1).toMatchObject({ answer: "not enough data", moreRows: 2 });
});

test("lists of other lengths are refused", () => {
  const input = { classes: ["a"], truth: [[0]], first: [[0]], second: [], multiLabel: false, seed: 1 };
  expect(() => compareExperiments(input)).toThrow(RangeError);
});
