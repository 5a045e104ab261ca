import { CHARACTERS_SEED, charactersBucket, hashUnits, mix, WORD_SEED, wordBucket } from "./hash.ts";

export const SHORTEST = 2;
export const LONGEST = 5;
const SPACE = 32;

/** What one word brings, wherever it stands: worked out once and kept. */
export interface WordGrams {
  /** Running hash, from which word pairs are hashed. */
  readonly hash: number;
  readonly bucket: number;
  /** Buckets of its character n-grams, with repeats. */
  readonly characters: Uint32Array;
}

/**
 * Buckets of one normalised word: itself, and its character 2–5-grams with a space at both ends.
 */
export function wordGrams(word: string): WordGrams {
  const hash = hashUnits(WORD_SEED, word);
  const characters: number[] = [];
  eachCharacterGram(word, (bucket) => {
    characters.push(bucket);
  });
  return { hash, bucket: wordBucket(hash), characters: Uint32Array.from(characters) };
}

/**
 * Calls `visit` with every character n-gram of a word.
 *
 * @param visit receives the bucket and the n-gram's bounds in the word; −1 and length + 1 are the
 * spaces around it
 */
export function eachCharacterGram(
  word: string,
  visit: (bucket: number, start: number, end: number) => void,
): void {
  const last = word.length + 1;
  for (let start = -1; start < last - 1; start++) {
    let hash = CHARACTERS_SEED;
    const limit = Math.min(start + LONGEST, last);
    for (let end = start; end < limit; end++) {
      const unit = end < 0 || end === word.length ? SPACE : word.charCodeAt(end);
      hash = mix(hash, unit);
      if (end - start + 1 >= SHORTEST) visit(charactersBucket(hash), start, end + 1);
    }
  }
}
