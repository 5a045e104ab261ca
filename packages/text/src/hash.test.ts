import { expect, test } from "vitest";
import {
  CHARACTERS_SEED,
  charactersBucket,
  HALF_WIDTH,
  HASH_WIDTH,
  hashUnits,
  mix,
  pairBucket,
  WORD_SEED,
  wordBucket,
} from "./hash.ts";

// Noll's test suite of FNV (http://www.isthe.com/chongo/src/fnv/test_fnv.c), 32-bit FNV-1a.
test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["b", 0xe70c2de5],
  ["fo", 0x6222e842],
  ["foo", 0xa9f37ed7],
  ["foobar", 0xbf9cf968],
])("the running hash of %j is FNV-1a's", (text, expected) => {
  expect(hashUnits(WORD_SEED, text) >>> 0).toBe(expected);
});

test("a code unit beyond ASCII is mixed in whole", () => {
  // (0x811c9dc5 xor 0xe9) × 0x01000193 mod 2³², and the same with 0x4e2d, worked in Python.
  expect(hashUnits(WORD_SEED, "é") >>> 0).toBe(Number((0x811c9d2cn * 0x01000193n) % 2n ** 32n));
  expect(hashUnits(WORD_SEED, "中") >>> 0).toBe(Number(((0x811c9dc5n ^ 0x4e2dn) * 0x01000193n) % 2n ** 32n));
});

// MurmurHash3_x86_32 of an empty key is the avalanche of its seed: published as 0, 0x514e28b7, 0x81f16f39.
test.each([
  [0, 0],
  [1, 0x514e28b7],
  [-1, 0x81f16f39],
])("the bucket of the running hash %d ends MurmurHash3's avalanche", (hash, avalanche) => {
  expect(wordBucket(hash)).toBe(avalanche & (HALF_WIDTH - 1));
  expect(charactersBucket(hash)).toBe(HALF_WIDTH + (avalanche & (HALF_WIDTH - 1)));
});

test("words, pairs and character n-grams keep to their halves, pairs to their order", () => {
  const hashes = Array.from({ length: 5000 }, (_, i) => hashUnits(CHARACTERS_SEED, String(i)));
  const below = hashes.flatMap((hash, i) => [wordBucket(hash), pairBucket(hash, mix(hash, i))]);
  expect(below.every((bucket) => bucket >= 0 && bucket < HALF_WIDTH)).toBe(true);
  const above = hashes.map(charactersBucket);
  expect(above.every((bucket) => bucket >= HALF_WIDTH && bucket < HASH_WIDTH)).toBe(true);
  expect(pairBucket(1, 2)).not.toBe(pairBucket(2, 1));
});

test("buckets are as even as chance would have them", () => {
  const counts = new Int32Array(64);
  for (let i = 0; i < 64_000; i++) counts[wordBucket(hashUnits(WORD_SEED, `word${i}`)) >> 15]++;
  const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  // 99.9% of the chi-squared distribution with 63 degrees of freedom: 103.4.
  expect(chiSquare).toBeLessThan(103.4);
});
