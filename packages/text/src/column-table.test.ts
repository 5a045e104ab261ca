import { expect, test } from "vitest";
import { ColumnTable } from "./column-table.ts";
import { HASH_WIDTH } from "./hash.ts";
import { createRandom } from "./random.ts";

const tableOf = (buckets: Iterable<number>) => {
  const own = Int32Array.from(buckets);
  return new ColumnTable({ documents: 1, firstCharacters: 0, buckets: own, documentCounts: own });
};

test.each([0, 1, 7, 8, 9, 1000, 65_536])("finds each of %d buckets, and no other", (count) => {
  const random = createRandom(count);
  const buckets = new Set<number>(count > 2 ? [0, HASH_WIDTH - 1] : []);
  while (buckets.size < count) buckets.add(random.int(HASH_WIDTH));
  const table = tableOf(buckets);
  const found = Array.from(buckets, (bucket) => table.columnOf(bucket));
  expect(found.every((column, i) => column === i)).toBe(true);
  const others = Array.from({ length: 2000 }, () => random.int(HASH_WIDTH)).filter(
    (one) => !buckets.has(one),
  );
  expect(others.every((bucket) => table.columnOf(bucket) === -1)).toBe(true);
  expect(table.slots.length).toBeGreaterThanOrEqual(4 * count);
});

test("buckets that all fall on one slot stand side by side, round the end of the table", () => {
  // Of all buckets, those that the spread leaves in the last of sixteen slots.
  const last = Array.from({ length: 500 }, (_, bucket) => bucket).filter(
    (bucket) => Math.imul(bucket, 0x9e3779b1) >>> 28 === 15,
  );
  const buckets = last.slice(0, 7);
  const table = tableOf(buckets);
  expect(table.shift).toBe(28);
  expect(buckets.map((bucket) => table.columnOf(bucket))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(table.columnOf(last[7])).toBe(-1);
});
