/**
 * A shuffled copy (Fisher–Yates), the same for the same seed. The numbers come from mulberry32 (Tommy
 * Ettinger, 2017, public domain): the benchmarks have a generator of their own, so that no change in a
 * package changes their samples.
 */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const draw = mulberry32(seed);
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
