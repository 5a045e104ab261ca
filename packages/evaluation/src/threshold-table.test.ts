import { expect, test } from "vitest";
import { seeded } from "./random.ts";
import { thresholdTable } from "./threshold-table.ts";

const four = {
  classes: ["a", "b"],
  truth: [[0], [1], [0], [1]],
  predicted: [[0], [1], [1], [0]],
  probabilities: Float32Array.of(0.875, 0.125, 0.25, 0.75, 0.375, 0.625, 0.625, 0.375),
  multiLabel: false,
};

test("coverage, precision and reading worked by hand", () => {
  const { table, best, rows } = thresholdTable({ ...four, thresholds: [0.75, 0, 0.7, 0.9] });
  expect(
    table.map((row) => [row.threshold, row.coverage.value, row.precision.value, row.readPer1000]),
  ).toEqual([
    [0, 1, 0.5, 0],
    [0.7, 0.5, 1, 500],
    [0.75, 0.5, 1, 500],
    [0.9, 0, null, 1000],
    [null, 0, null, 1000],
  ]);
  expect(table[0]).toMatchObject({ errorsPer1000: 500, answeredPer1000: 1000, costPer1000: null });
  // Wilson's interval of 2 of 2: 2 / (2 + 1.96²) = 0.342.
  expect(table[1].precision.low).toBeCloseTo(0.3424, 4);
  expect([best, rows]).toEqual([null, 4]);
});

test("costs choose: dear errors are read, cheap ones answered, dear readers not asked", () => {
  const best = (error: number, human: number) =>
    thresholdTable({ ...four, thresholds: [0, 0.7], costs: { error, human } }).best;
  expect(best(10, 1)).toMatchObject({ threshold: 0.7, costPer1000: 500 });
  expect(best(1, 1)).toMatchObject({ threshold: 0, costPer1000: 500 });
  expect(thresholdTable({ ...four, thresholds: [0], costs: { error: 10, human: 1 } }).best).toMatchObject({
    threshold: null,
    costPer1000: 1000,
  });
});

test("with true probabilities the best threshold is Chow's, 1 − human ÷ error", () => {
  const random = seeded(3);
  const rows = 20_000;
  const probabilities = new Float32Array(2 * rows);
  const truth = Array.from({ length: rows }, (_, row) => {
    const p = 0.5 + random.below(5000) / 10_000;
    probabilities.set([p, 1 - p], 2 * row);
    return [random.below(10_000) < p * 10_000 ? 0 : 1];
  });
  const predicted = truth.map(() => [0]);
  const input = { classes: ["a", "b"], truth, predicted, probabilities, multiLabel: false };
  const { best } = thresholdTable({ ...input, costs: { error: 5, human: 1 } });
  expect(best?.threshold).toBeGreaterThan(0.75);
  expect(best?.threshold).toBeLessThan(0.85);
});

test("several labels: every answered class has to be true, the least sure one decides, none may be right", () => {
  const { table } = thresholdTable({
    classes: ["a", "b"],
    truth: [[0], [0, 1], []],
    predicted: [[0, 1], [0], []],
    probabilities: Float32Array.of(0.9, 0.6, 0.8, 0.4, 0.1, 0.3),
    multiLabel: true,
    thresholds: [0, 0.65, 0.75],
  });
  expect(
    table.map(({ answeredPer1000, errorsPer1000 }) => [answeredPer1000, errorsPer1000].map(Math.round)),
  ).toEqual([
    [1000, 333],
    [667, 0],
    [333, 0],
    [0, 0],
  ]);
});

test("the grid rises by hundredths, and reading never gets less with it", () => {
  const { table } = thresholdTable(four);
  expect(table).toHaveLength(102);
  expect([table[7].threshold, table[100].threshold, table[101].threshold]).toEqual([0.07, 1, null]);
  table.slice(1).forEach((row, i) => {
    expect(row.readPer1000).toBeGreaterThanOrEqual(table[i].readPer1000);
  });
});

test("no rows give no cost; thresholds and costs out of range are refused", () => {
  const none = { ...four, truth: [], predicted: [], probabilities: new Float32Array() };
  expect(thresholdTable({ ...none, costs: { error: 1, human: 1 } }).best).toBeNull();
  expect(() => thresholdTable({ ...four, thresholds: [1.5] })).toThrow(RangeError);
  expect(() => thresholdTable({ ...four, costs: { error: -1, human: 1 } })).toThrow(RangeError);
});
