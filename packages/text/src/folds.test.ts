import { expect, test } from "vitest";
import { groupedFolds, groupedShare } from "./folds.ts";
import { createRandom } from "./random.ts";

const own = (rows: number) => Int32Array.from({ length: rows }, (_, row) => row);

function tally(parts: ArrayLike<number>, strata: Int32Array, stratum: number, folds: number): number[] {
  const counts = new Array(folds).fill(0);
  for (let row = 0; row < strata.length; row++) if (strata[row] === stratum) counts[parts[row]]++;
  return counts;
}

test("every class, however rare, is spread to within one row, and so are the folds", () => {
  const sizes = [2, 3, 4, 7, 101, 883];
  const strata = Int32Array.from(sizes.flatMap((size, k) => new Array(size).fill(k)));
  const folds = groupedFolds({ groupOf: own(1000), strata, folds: 5, seed: 4 });
  sizes.forEach((size, k) => {
    const counts = tally(folds, strata, k, 5);
    expect(Math.max(...counts)).toBe(Math.ceil(size / 5));
    expect(Math.min(...counts)).toBe(Math.floor(size / 5));
  });
  const all = tally(folds, new Int32Array(1000), 0, 5);
  expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(2);
});

test("copies stay together and the classes stay even", () => {
  const random = createRandom(9);
  const groupOf = Int32Array.from({ length: 3000 }, () => random.int(1500));
  const strata = Int32Array.from(groupOf, (group) => (random.next() < 0.05 ? random.int(6) : group % 6) - 1);
  const folds = groupedFolds({ groupOf, strata, folds: 5, seed: 4 });
  const foldOf = new Map<number, number>();
  for (let row = 0; row < 3000; row++) {
    expect(foldOf.get(groupOf[row]) ?? folds[row]).toBe(folds[row]);
    foldOf.set(groupOf[row], folds[row]);
  }
  for (let k = -1; k < 5; k++) {
    const counts = tally(folds, strata, k, 5);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3);
  }
});

test("a group larger than a fold does not stop the rest from being spread", () => {
  const groupOf = Int32Array.from({ length: 100 }, (_, row) => (row < 40 ? 0 : row));
  const folds = groupedFolds({ groupOf, strata: new Int32Array(100), folds: 5, seed: 1 });
  expect(tally(folds, new Int32Array(100), 0, 5).sort((a, b) => a - b)).toEqual([15, 15, 15, 15, 40]);
});

test("a share of 20% takes 20% of each class; Webster leaves two rows outside and takes one of three", () => {
  const sizes = [2, 3, 5, 10, 100, 880];
  const strata = Int32Array.from(sizes.flatMap((size, k) => new Array(size).fill(k)));
  const part = groupedShare({ groupOf: own(1000), strata, share: 0.2, seed: 4 });
  expect(sizes.map((_, k) => tally(part, strata, k, 2)[1])).toEqual([0, 1, 1, 2, 20, 176]);
});

test("the seed decides which rows, and the same seed the same rows", () => {
  const split = (seed: number) =>
    groupedFolds({ groupOf: own(50), strata: new Int32Array(50), folds: 5, seed });
  expect(split(1)).toEqual(split(1));
  expect(split(1)).not.toEqual(split(2));
});
