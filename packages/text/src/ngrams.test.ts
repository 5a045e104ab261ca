import { expect, test } from "vitest";
import { CHARACTERS_SEED, charactersBucket, hashUnits, WORD_SEED, wordBucket } from "./hash.ts";
import { eachCharacterGram, wordGrams } from "./ngrams.ts";

function grams(word: string): string[] {
  const found: string[] = [];
  eachCharacterGram(word, (_, start, end) => {
    found.push(` ${word} `.slice(start + 1, end + 1));
  });
  return found;
}

test("the n-grams of a short word, worked by hand", () => {
  expect(grams("eau")).toEqual([
    ...[" e", " ea", " eau", " eau "],
    ...["ea", "eau", "eau "],
    ...["au", "au "],
    ...["u "],
  ]);
  expect(grams("a")).toEqual([" a", " a ", "a "]);
  expect(grams("")).toEqual(["  "]);
});

test("a word of n units has 4n − 2 n-grams from four units on", () => {
  // n + 2 units with the spaces: (n + 1) + n + (n − 1) + (n − 2) of 2, 3, 4 and 5 units.
  for (const n of [4, 5, 12, 60]) expect(grams("x".repeat(n))).toHaveLength(4 * n - 2);
});

test("each n-gram's bucket is the hash of its units", () => {
  const word = "forêt";
  eachCharacterGram(word, (bucket, start, end) => {
    const gram = ` ${word} `.slice(start + 1, end + 1);
    expect(bucket).toBe(charactersBucket(hashUnits(CHARACTERS_SEED, gram)));
  });
});

test("a word brings itself and its n-grams, repeats included", () => {
  const { hash, bucket, characters } = wordGrams("aaa");
  expect(hash).toBe(hashUnits(WORD_SEED, "aaa"));
  expect(bucket).toBe(wordBucket(hash));
  const twice = charactersBucket(hashUnits(CHARACTERS_SEED, "aa"));
  expect(characters.filter((found) => found === twice)).toHaveLength(2);
  expect(characters).toHaveLength(10);
});
