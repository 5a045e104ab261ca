import { expect, test } from "vitest";
import {
  differenceLimits,
  f1Proportion,
  type Limited,
  proportion,
  ratioLowerLimit,
  wilson,
  z95,
} from "./proportions.ts";

const limited = (successes: number, n: number): Limited => {
  const [low, high] = wilson(successes, n, z95);
  return { value: successes / n, low, high };
};

test.each([
  // Newcombe 1998, Stat Med 17: 857–872, table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson's limits of %i/%i are the published ones", (successes, n, low, high) => {
  const limits = wilson(successes, n, z95);
  expect(limits[0]).toBeCloseTo(low, 4);
  expect(limits[1]).toBeCloseTo(high, 4);
});

test.each([
  // Newcombe 1998, Stat Med 17: 873–890, table II, method 10.
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [10, 10, 0, 20, 0.6791, 1],
])("limits of %i/%i − %i/%i are the published ones", (a, m, b, n, low, high) => {
  const limits = differenceLimits(limited(a, m), limited(b, n));
  expect(limits[0]).toBeCloseTo(low, 4);
  expect(limits[1]).toBeCloseTo(high, 4);
});

test("a ratio's lower limit against a rate without doubt is the lower limit divided by it", () => {
  const sure = { value: 0.8, low: 0.8, high: 0.8 };
  const first = limited(30, 100);
  expect(ratioLowerLimit(first, sure)).toBeCloseTo(first.low / 0.8, 12);
  expect(ratioLowerLimit(limited(0, 10), sure)).toBe(0);
});

test("a ratio's lower limit solves MOVER-R's quadratic", () => {
  // Donner & Zou 2012, written as printed: [ab − √((ab)² − l(2a − l)u(2b − u))] / [u(2b − u)].
  const [first, second] = [limited(40, 100), limited(90, 150)];
  const product = first.value * second.value;
  const c = second.high * (2 * second.value - second.high);
  const root = Math.sqrt(product ** 2 - first.low * (2 * first.value - first.low) * c);
  expect(ratioLowerLimit(first, second)).toBeCloseTo((product - root) / c, 12);
});

test("nothing counted gives nulls", () => {
  expect(proportion(0, 0)).toEqual({ value: null, low: null, high: null });
  expect(f1Proportion(0, 0, 0)).toEqual({ value: null, low: null, high: null });
});

test("one right answer of one is no certainty", () => {
  expect(f1Proportion(1, 0, 0)).toMatchObject({ value: 1, high: 1 });
  expect(f1Proportion(1, 0, 0).low).toBeLessThan(0.4);
});
