import { expect, test } from "vitest";
import { createRandom } from "./random.ts";
import { suspects } from "./suspects.ts";

const classes = ["a", "b", "c"];

test("worked by hand: thresholds 0.6 and 0.7, one off-diagonal entry", () => {
  // Given a: 0.9, 0.7, 0.2 → mean 0.6. Given b: 0.8, 0.6 → mean 0.7. Row 2 has b at 0.8 ≥ 0.7.
  const probabilities = Float32Array.of(0.9, 0.1, 0.7, 0.3, 0.2, 0.8, 0.2, 0.8, 0.4, 0.6);
  const found = suspects({
    probabilities,
    truth: [[0], [0], [0], [1], [1]],
    classes: ["a", "b"],
    multiLabel: false,
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ row: 2, given: "a", suggested: "b" });
  expect(found[0].suggestedProbability).toBeCloseTo(0.8);
});

test("a likelier class below its own threshold is not enough", () => {
  // b stands at 0.55 on row 1 but its rows have a mean of 0.9.
  const probabilities = Float32Array.of(0.9, 0.1, 0.45, 0.55, 0.1, 0.9);
  expect(suspects({ probabilities, truth: [[0], [0], [1]], classes: ["a", "b"], multiLabel: false })).toEqual(
    [],
  );
});

test("copies with another label come first, and the label of most copies is suggested", () => {
  const probabilities = Float32Array.from([
    0.9, 0.05, 0.05, 0.9, 0.05, 0.05, 0.3, 0.6, 0.1, 0.01, 0.98, 0.01, 0.01, 0.98, 0.01,
  ]);
  const truth = [[0], [0], [1], [0], [1]];
  const found = suspects({
    probabilities,
    truth,
    classes,
    multiLabel: false,
    groupOf: Int32Array.of(0, 0, 0, 3, 4),
  });
  expect(found.map(({ row, suggested }) => [row, suggested])).toEqual([
    [2, "a"],
    [3, "b"],
  ]);
});

test("of two copies that disagree, the less likely label is the suspect", () => {
  const probabilities = Float32Array.from([0.2, 0.7, 0.1, 0.2, 0.7, 0.1]);
  const found = suspects({
    probabilities,
    truth: [[0], [1]],
    classes,
    multiLabel: false,
    groupOf: Int32Array.of(0, 0),
  });
  expect(found.map(({ row, suggested }) => [row, suggested])).toEqual([[0, "b"]]);
});

test("a row without label is passed over, and so is a class without rows", () => {
  const probabilities = Float32Array.of(0.1, 0.1, 0.8, 0.1, 0.1, 0.8);
  expect(suspects({ probabilities, truth: [[], [0]], classes, multiLabel: false })).toEqual([]);
});

/** Probabilities of a classifier right about nine times in ten, less sure when wrong, on rows of which 10% are mislabelled. */
function planted(seed: number) {
  const random = createRandom(seed);
  const truth: number[][] = [];
  const wrong = new Set<number>();
  const probabilities = new Float32Array(1000 * 3);
  for (let row = 0; row < 1000; row++) {
    const real = random.int(3);
    const seen = random.next() < 0.9 ? real : random.int(3);
    const sure = seen === real ? 0.5 + 0.5 * random.next() : 0.35 + 0.35 * random.next();
    for (let k = 0; k < 3; k++) probabilities[row * 3 + k] = k === seen ? sure : (1 - sure) / 2;
    const mislabelled = random.next() < 0.1;
    if (mislabelled) wrong.add(row);
    truth.push([mislabelled ? (real + 1 + random.int(2)) % 3 : real]);
  }
  return { truth, wrong, probabilities };
}

test("planted labels are found: recall above 0.5, precision above 0.8, and 0.95 in the upper half", () => {
  for (const seed of [1, 2, 3]) {
    const { truth, wrong, probabilities } = planted(seed);
    const found = suspects({ probabilities, truth, classes, multiLabel: false });
    const right = found.filter(({ row }) => wrong.has(row)).length;
    const upper = found.slice(0, found.length / 2);
    expect(right / wrong.size).toBeGreaterThan(0.5);
    expect(right / found.length).toBeGreaterThan(0.8);
    expect(upper.filter(({ row }) => wrong.has(row)).length / upper.length).toBeGreaterThan(0.95);
  }
});

test("several labels a text: a missing and a superfluous label, each judged by itself", () => {
  const probabilities = Float32Array.of(0.9, 0.1, 0.8, 0.97, 0.05, 0.9, 0.1, 0.1);
  const truth = [[0], [0], [1, 0], []];
  const found = suspects({ probabilities, truth, classes: ["a", "b"], multiLabel: true });
  // Given a: 0.9, 0.8, 0.05 → 0.583; without b: 0.9, 0.05, 0.9 → absent mean 0.617; with b: 0.9.
  expect(found.map(({ row, given, suggested }) => [row, given, suggested])).toEqual([
    [1, "", "b"],
    [2, "a", ""],
  ]);
});
