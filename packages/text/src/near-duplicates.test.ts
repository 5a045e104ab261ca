import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { groupIds, nearDuplicates } from "./near-duplicates.ts";
import { createRandom } from "./random.ts";
import { jaccard, shingles } from "./shingles.ts";
import { words } from "./tokenise.ts";

describe("shingles and Jaccard", () => {
  test("« abcde » padded has three 5-grams, of which « abcdef » shares two of five", () => {
    // " abcd" "abcde" "bcde " against " abcd" "abcde" "bcdef" "cdef ": 2 shared, 5 in all.
    expect(shingles("abcde")).toHaveLength(3);
    expect(jaccard(shingles("abcde"), shingles("abcdef"))).toBe(2 / 5);
  });

  test("a text shorter than a shingle is one shingle", () => {
    expect(shingles("a")).toHaveLength(1);
    expect(jaccard(shingles("a"), shingles("b"))).toBe(0);
  });
});

describe("nearDuplicates", () => {
  test("finds copies despite case, spaces, punctuation and compatibility forms", () => {
    const texts = ["Un puits neuf", "École", "UN  PUITS, NEUF !", "Cantine", "E\u0301cole"];
    expect(nearDuplicates({ texts, seed: 1 })).toEqual([
      { rows: [0, 2], similarity: 1 },
      { rows: [1, 4], similarity: 1 },
    ]);
  });

  test("empty texts are no copies of one another; bare signs are compared as they stand", () => {
    expect(nearDuplicates({ texts: ["", " ", "", "?!", "?!", "…!"], seed: 1 })).toEqual([
      { rows: [3, 4], similarity: 1 },
    ]);
  });

  test("short titles with one other word are kept apart", () => {
    expect(nearDuplicates({ texts: ["Jardin partagé nord", "Jardin partagé sud"], seed: 1 })).toEqual([]);
  });

  test("a long text with one word changed is a near copy and says how near", () => {
    const text =
      "The school committee asked for two water filters and a roof over the place where the children eat";
    const [group] = nearDuplicates({ texts: [text, "Other", text.replace("asked", "begged")], seed: 1 });
    expect(group.rows).toEqual([0, 2]);
    expect(group.similarity).toBeGreaterThan(0.8);
    expect(group.similarity).toBeLessThan(1);
  });

  test("one text copied 50,000 times is one group, without comparing every pair", () => {
    const [group] = nearDuplicates({ texts: new Array(50_000).fill("Same words"), seed: 1 });
    expect(group.rows).toHaveLength(50_000);
  });

  test("near copies of one another that differ by a number are found without comparing every pair", () => {
    const texts = Array.from(
      { length: 5000 },
      (_, i) => `Report of the village committee for site number ${i} of the northern district`,
    );
    expect(nearDuplicates({ texts, seed: 1 })[0].rows.length).toBeGreaterThan(4900);
  });

  test("same seed, same groups", () => {
    const texts = madeUp(500);
    expect(nearDuplicates({ texts, seed: 5 })).toEqual(nearDuplicates({ texts, seed: 5 }));
  });

  test("finds what brute force finds (made-up texts, thresholds 0.5, 0.8 and 0.9)", () => {
    for (const threshold of [0.5, 0.8, 0.9])
      expect(recall(madeUp(400), threshold)).toBeGreaterThanOrEqual(0.99);
  });

  const file = new URL("../../../../shared/data/reserve-parlementaire/associations.csv", import.meta.url);
  test.skipIf(!existsSync(file))(
    "finds what brute force finds (real lines; skipped without the data)",
    () => {
      const lines = [...new Set(readFileSync(file, "utf8").split("\n"))].slice(1, 1501);
      expect(recall(lines, 0.8)).toBeGreaterThanOrEqual(0.99);
    },
  );
});

/** Share of the pairs found by comparing all with all that stand in one group. */
function recall(texts: readonly string[], threshold: number): number {
  const ids = groupIds(texts.length, nearDuplicates({ texts, threshold, seed: 3 }));
  const sets = texts.map((text) => shingles(words(text).join(" ")));
  let pairs = 0;
  let found = 0;
  for (let a = 0; a < texts.length; a++)
    for (let b = a + 1; b < texts.length; b++) {
      if (jaccard(sets[a], sets[b], threshold) < threshold) continue;
      pairs++;
      if (ids[a] === ids[b]) found++;
    }
  expect(pairs).toBeGreaterThan(20);
  return found / pairs;
}

/** Texts of 20 made-up words, every other one a copy of an earlier one with a few words changed. */
function madeUp(count: number): string[] {
  const random = createRandom(11);
  const word = () =>
    Array.from({ length: 3 + random.int(6) }, () => String.fromCharCode(97 + random.int(26))).join("");
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    const list = i % 2 === 1 ? texts[random.int(i)].split(" ") : Array.from({ length: 20 }, word);
    if (i % 2 === 1) for (let n = random.int(5); n > 0; n--) list[random.int(20)] = word();
    texts.push(list.join(" "));
  }
  return texts;
}
