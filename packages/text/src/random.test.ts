import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

test("the same seed gives the same sequence, another seed another", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(7)).not.toEqual(draw(7 + 2 ** 32));
});

test("ten bins are filled evenly (chi-squared, 9 degrees of freedom, 99.9% point 27.9)", () => {
  const random = createRandom(1);
  const bins = new Array(10).fill(0);
  for (let i = 0; i < 100_000; i++) bins[random.int(10)]++;
  const chi2 = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chi2).toBeLessThan(27.9);
});

test("a shuffle keeps the elements and gives each of the six orders of three about as often", () => {
  const random = createRandom(3);
  const seen = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = random.shuffle(Int32Array.of(0, 1, 2)).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
});
