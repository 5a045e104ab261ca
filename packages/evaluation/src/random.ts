/**
 * The seeded generator of this package: xoshiro128** (Blackman & Vigna 2021, "Scrambled linear
 * pseudorandom number generators", https://prng.di.unimi.it/xoshiro128starstar.c), its state filled
 * from the seed by SplitMix32.
 */
export interface Random {
  /** The next 32 bits, as an unsigned integer. */
  next(): number;
  /** An integer in [0, bound). */
  below(bound: number): number;
}

/**
 * Starts a generator; the same seed gives the same numbers everywhere.
 *
 * @example
 * const random = seeded(7);
 * random.below(10); // an integer from 0 to 9
 */
export function seeded(seed: number): Random {
  const state = splitMix(seed);
  return generator(state[0], state[1], state[2], state[3]);
}

/** xoshiro128** from a state of four 32-bit words, not all zero. */
export function generator(first: number, second: number, third: number, fourth: number): Random {
  let [a, b, c, d] = [first, second, third, fourth];
  const next = (): number => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return scrambled;
  };
  // 32 bits scaled by the bound: the bias is bound / 2³², below 10⁻⁵ for any table that fits in memory.
  return { next, below: (bound) => Math.floor((next() / 4294967296) * bound) };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function splitMix(seed: number): number[] {
  let word = seed | 0;
  return Array.from({ length: 4 }, () => {
    word = (word + 0x9e3779b9) | 0;
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  });
}
