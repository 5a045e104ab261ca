import { describe, expect, it } from "vitest";
import { CHARACTERS_SEED, charactersBucket, HALF_WIDTH, hashUnits, pairBucket, WORD_SEED } from "./hash.ts";
import { wordGrams } from "./ngrams.ts";
import type { SparseMatrix } from "./types.ts";
import { vectorise, WORD_BLOCK_LENGTH } from "./vectoriser.ts";
import { inverseDocumentFrequencies } from "./vocabulary.ts";

const texts = [
  "planting trees and planting hedges",
  "a clean river and a clean school",
  "trees by the river trees",
];

// scikit-learn 1.2.1 on the texts above, norm="l2" and smooth_idf=True as it comes:
// TfidfVectorizer(ngram_range=(1, 2), token_pattern=r"\w+", sublinear_tf=True)
const wordsAndPairs: Record<string, number>[] = [
  {
    "planting hedges": 0.332898,
    "and planting": 0.332898,
    "trees and": 0.332898,
    "planting trees": 0.332898,
    hedges: 0.332898,
    and: 0.253178,
    trees: 0.253178,
    planting: 0.563646,
  },
  {
    "clean school": 0.260316,
    "and a": 0.260316,
    "river and": 0.260316,
    "clean river": 0.260316,
    "a clean": 0.440753,
    school: 0.260316,
    river: 0.197977,
    clean: 0.440753,
    a: 0.440753,
    and: 0.197977,
  },
  {
    "river trees": 0.34844,
    "the river": 0.34844,
    "by the": 0.34844,
    "trees by": 0.34844,
    the: 0.34844,
    by: 0.34844,
    river: 0.264998,
    trees: 0.44868,
  },
];
// TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True): number of n-grams, and some of them
const characters: [count: number, some: Record<string, number>][] = [
  [76, { " and ": 0.068542, and: 0.068542, " a": 0.068542, tree: 0.068542, "ng ": 0.152593, an: 0.143842 }],
  [
    69,
    { river: 0.077379, " clea": 0.172267, " a ": 0.172267, " and": 0.077379, " a": 0.162388, an: 0.162388 },
  ],
  [51, { river: 0.10188, "er ": 0.10188, " tree": 0.172498, ee: 0.172498 }],
];

function wordBucketOf(ngram: string): number {
  const [first, second] = ngram.split(" ");
  if (!second) return wordGrams(first).bucket;
  return pairBucket(hashUnits(WORD_SEED, first), hashUnits(WORD_SEED, second));
}

const charactersBucketOf = (ngram: string) => charactersBucket(hashUnits(CHARACTERS_SEED, ngram));

function rowOf(matrix: SparseMatrix, row: number): Map<number, number> {
  const { offsets, indices, values } = matrix;
  const entries: [number, number][] = [];
  for (let i = offsets[row]; i < offsets[row + 1]; i++) entries.push([indices[i], values[i]]);
  return new Map(entries);
}

function columnOf(buckets: Int32Array): (bucket: number) => number {
  const columns = new Map(Array.from(buckets, (bucket, column) => [bucket, column]));
  return (bucket) => columns.get(bucket) ?? -1;
}

const length = (values: Iterable<number>) => Math.hypot(...values);

describe("vectorise", () => {
  const { vocabulary, matrix } = vectorise(texts);
  const columns = columnOf(vocabulary.buckets);

  it.each([0, 1, 2])("weighs words and pairs of text %d as scikit-learn does", (row) => {
    const own = rowOf(matrix, row);
    const block = [...own].filter(([column]) => column < vocabulary.firstCharacters);
    expect(block).toHaveLength(Object.keys(wordsAndPairs[row]).length);
    for (const [ngram, value] of Object.entries(wordsAndPairs[row])) {
      expect(own.get(columns(wordBucketOf(ngram)))).toBeCloseTo(WORD_BLOCK_LENGTH * value, 5);
    }
  });

  it.each([0, 1, 2])("weighs character n-grams of text %d as scikit-learn does", (row) => {
    const own = rowOf(matrix, row);
    const [count, some] = characters[row];
    expect([...own.keys()].filter((column) => column >= vocabulary.firstCharacters)).toHaveLength(count);
    for (const [ngram, value] of Object.entries(some)) {
      expect(own.get(columns(charactersBucketOf(ngram)))).toBeCloseTo(value, 5);
    }
  });

  it("gives each block its length", () => {
    for (let row = 0; row < 3; row++) {
      const own = [...rowOf(matrix, row)];
      const block = (inside: (column: number) => boolean) =>
        length(own.filter(([column]) => inside(column)).map(([, value]) => value));
      expect(block((column) => column < vocabulary.firstCharacters)).toBeCloseTo(0.6, 6);
      expect(block((column) => column >= vocabulary.firstCharacters)).toBeCloseTo(1, 6);
    }
  });

  it("orders columns from common to rare within each half", () => {
    const { buckets, documentCounts, firstCharacters } = vocabulary;
    expect(buckets.every((bucket, column) => bucket < HALF_WIDTH === column < firstCharacters)).toBe(true);
    for (let column = 1; column < buckets.length; column++) {
      if (column === firstCharacters) continue;
      expect(documentCounts[column]).toBeLessThanOrEqual(documentCounts[column - 1]);
    }
    expect(new Set(buckets).size).toBe(buckets.length);
  });

  it("gives smooth idf: ln((1 + 3) / (1 + 1)) + 1 to a word of one text, 1 to one of all", () => {
    const idf = inverseDocumentFrequencies(vocabulary);
    expect(idf[columns(wordBucketOf("hedges"))]).toBeCloseTo(Math.log(2) + 1, 6);
    const everywhere = vectorise(["eau", "eau", "eau"]);
    expect([...inverseDocumentFrequencies(everywhere.vocabulary)]).toEqual(new Array(11).fill(1));
  });
});

describe("vectorise on odd input", () => {
  it("gives an empty text, or one without words, an empty row", () => {
    const { matrix } = vectorise(["", "eau", "…!?"]);
    expect([...matrix.offsets]).toEqual([0, 0, 11, 11]);
  });

  it("gives no text and no word no column", () => {
    expect(vectorise([]).matrix).toMatchObject({ rows: 0, columns: 0 });
    expect(vectorise(["", ""]).matrix).toMatchObject({ rows: 2, columns: 0 });
  });

  it("holds lone surrogates, and 100,000 repeats of one word, with finite values", () => {
    const { matrix } = vectorise(["\ud800 \udc00", "eau ".repeat(100_000)]);
    expect(matrix.values.every(Number.isFinite)).toBe(true);
    expect(length(rowOf(matrix, 1).values())).toBeCloseTo(Math.hypot(0.6, 1), 5);
  });
});
