/**
 * The hash of the feature space, part of the model format: FNV-1a over UTF-16 code units
 * (Fowler, Noll & Vo), started from a seed per kind of n-gram and finished with MurmurHash3's 32-bit
 * avalanche (Appleby), whose low bits are even enough to be cut to a power of two.
 */
const PRIME = 0x01000193;

/** Width of each half of the feature space: words and word pairs below it, character n-grams from it on. */
export const HALF_WIDTH = 1 << 21;
export const HASH_WIDTH = 2 * HALF_WIDTH;

export const WORD_SEED = 0x811c9dc5;
const PAIR_SEED = 0x1b873593;
export const CHARACTERS_SEED = 0xcc9e2d51;

/** One step: mixes a code unit into a running hash. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Running hash of a string's code units. */
export function hashUnits(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** Bucket of a word from its running hash: an integer in [0, HALF_WIDTH). */
export function wordBucket(hash: number): number {
  return avalanche(hash) & (HALF_WIDTH - 1);
}

/** Bucket of two neighbouring words from the running hashes of both: in [0, HALF_WIDTH). */
export function pairBucket(first: number, second: number): number {
  return avalanche(mix(mix(PAIR_SEED, first), second)) & (HALF_WIDTH - 1);
}

/** Bucket of a character n-gram from its running hash: in [HALF_WIDTH, HASH_WIDTH). */
export function charactersBucket(hash: number): number {
  return HALF_WIDTH + (avalanche(hash) & (HALF_WIDTH - 1));
}

function avalanche(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
