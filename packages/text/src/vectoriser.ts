import { BucketCounter } from "./bucket-counter.ts";
import { withBucketTable } from "./bucket-table.ts";
import { ColumnTable } from "./column-table.ts";
import { HALF_WIDTH, HASH_WIDTH } from "./hash.ts";
import type { SparseMatrix } from "./types.ts";
import { inverseDocumentFrequencies, type Vocabulary } from "./vocabulary.ts";

/**
 * Length of the block of words and pairs beside the block of character n-grams, of length 1: the
 * n-grams already say most of what the words say.
 */
export const WORD_BLOCK_LENGTH = 0.6;

/** Sublinear tf, 1 + ln(count), by count; counts beyond the end weigh as the last. */
export const termWeights = Float32Array.from({ length: 65536 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/** Counts of buckets per text, before weighing. */
interface Counted {
  readonly offsets: Int32Array;
  readonly buckets: Int32Array;
  readonly counts: Int32Array;
}

/**
 * Weighs texts as sublinear tf × smooth idf (Salton & Buckley 1988), words with pairs and character
 * n-grams each scaled to a fixed L2 length, so that the many n-grams do not drown the few words.
 *
 * @returns the vocabulary of these texts and their matrix, texts × columns
 *
 * @example
 * const { matrix } = vectorise(["planting trees", "a clean river"]);
 * matrix.rows // 2
 */
export function vectorise(texts: readonly string[]): { vocabulary: Vocabulary; matrix: SparseMatrix } {
  const counted = countBuckets(texts);
  const vocabulary = makeVocabulary(counted, texts.length);
  return { vocabulary, matrix: weigh(counted, vocabulary) };
}

function countBuckets(texts: readonly string[]): Counted {
  const counter = new BucketCounter();
  const offsets = new Int32Array(texts.length + 1);
  let buckets = new Int32Array(1024);
  let used = 0;
  const counts: Int32Array[] = [];
  withBucketTable((tally) =>
    texts.forEach((text, row) => {
      const first = used;
      counter.count(text, (bucket) => {
        if (tally[bucket]++ > 0) return;
        if (used === buckets.length) buckets = doubled(buckets);
        buckets[used++] = bucket;
      });
      const own = buckets.subarray(first, used).sort();
      counts.push(Int32Array.from(own, (bucket) => tally[bucket]));
      for (const bucket of own) tally[bucket] = 0;
      offsets[row + 1] = used;
    }),
  );
  return { offsets, buckets: buckets.subarray(0, used), counts: joined(counts) };
}

function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function makeVocabulary(counted: Counted, documents: number): Vocabulary {
  return withBucketTable((documentCounts) => {
    for (const bucket of counted.buckets) documentCounts[bucket]++;
    const commonFirst = (from: number, to: number): Int32Array => {
      const present: number[] = [];
      for (let bucket = from; bucket < to; bucket++) if (documentCounts[bucket] > 0) present.push(bucket);
      // Common columns side by side keep the learner's reads in the processor's cache.
      return Int32Array.from(present).sort((a, b) => documentCounts[b] - documentCounts[a] || a - b);
    };
    const words = commonFirst(0, HALF_WIDTH);
    const buckets = joined([words, commonFirst(HALF_WIDTH, HASH_WIDTH)]);
    const counts = buckets.map((bucket) => documentCounts[bucket]);
    for (const bucket of buckets) documentCounts[bucket] = 0;
    return { documents, buckets, documentCounts: counts, firstCharacters: words.length };
  });
}

function weigh(counted: Counted, vocabulary: Vocabulary): SparseMatrix {
  const columns = new ColumnTable(vocabulary);
  const idf = inverseDocumentFrequencies(vocabulary);
  const rows = counted.offsets.length - 1;
  const indices = counted.buckets.map((bucket) => columns.columnOf(bucket));
  const values = new Float32Array(indices.length);
  for (let row = 0; row < rows; row++) {
    const own = [counted.offsets[row], counted.offsets[row + 1]] as const;
    weighText(
      indices.subarray(...own),
      counted.counts.subarray(...own),
      idf,
      vocabulary.firstCharacters,
      values.subarray(...own),
    );
  }
  return { rows, columns: vocabulary.buckets.length, offsets: counted.offsets, indices, values };
}

/** Weighs the columns of one text, words and pairs before character n-grams, by how often each stands there. */
export function weighText(
  columns: Int32Array,
  counts: Int32Array,
  idf: Float32Array,
  firstCharacters: number,
  values: Float32Array,
): void {
  let middle = 0;
  for (let i = 0; i < columns.length; i++) {
    values[i] = termWeights[Math.min(counts[i], 65535)] * idf[columns[i]];
    if (columns[i] < firstCharacters) middle = i + 1;
  }
  scale(values, 0, middle, WORD_BLOCK_LENGTH);
  scale(values, middle, columns.length, 1);
}

function scale(values: Float32Array, from: number, to: number, length: number): void {
  let squares = 0;
  for (let i = from; i < to; i++) squares += values[i] * values[i];
  const factor = squares > 0 ? length / Math.sqrt(squares) : 0;
  for (let i = from; i < to; i++) values[i] *= factor;
}
