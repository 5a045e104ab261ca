import { expect, test } from "vitest";
import { generator, seeded } from "./random.ts";

test("xoshiro128** gives the reference sequence from state 1, 2, 3, 4", () => {
  // Values of the rand_xoshiro crate's test, printed by the authors' C code.
  const random = generator(1, 2, 3, 4);
  const first = Array.from({ length: 10 }, () => random.next());
  expect(first).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => {
    const random = seeded(seed);
    return Array.from({ length: 5 }, () => random.below(1000));
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("draws below a bound are spread evenly", () => {
  const random = seeded(1);
  const counts = new Array<number>(10).fill(0);
  for (let i = 0; i < 100_000; i++) counts[random.below(10)]++;
  const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquared).toBeLessThan(27.88); // 99.9% point with 9 degrees of freedom
});
