/** A seeded uniform sample of rows that stream past. */
export interface RowSample {
  add(cells: readonly string[]): void;
  /** The rows of the sample in the order in which they came. */
  rows(): (readonly string[])[];
}

/**
 * Reservoir sampling (algorithm R, Vitter 1985, ACM Trans Math Softw 11: 37–57): at any moment every row
 * seen so far stands in the sample with the same chance. Memory is that of `size` rows.
 */
export function sampleRows(size: number, seed: number): RowSample {
  const kept: { row: number; cells: readonly string[] }[] = [];
  const next = splitMix(seed);
  let seen = 0;
  return {
    add(cells) {
      if (seen < size) kept.push({ row: seen, cells: [...cells] });
      else {
        const place = Math.floor((next() / 2 ** 32) * (seen + 1));
        if (place < size) kept[place] = { row: seen, cells: [...cells] };
      }
      seen++;
    },
    rows: () => [...kept].sort((a, b) => a.row - b.row).map(({ cells }) => cells),
  };
}

/** SplitMix32 (Steele, Lea & Flood 2014, OOPSLA): 32 bits a call, the same everywhere. */
function splitMix(seed: number): () => number {
  let word = seed | 0;
  return () => {
    word = (word + 0x9e3779b9) | 0;
    let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
