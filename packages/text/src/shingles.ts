const WIDTH = 5;

/**
 * Hashes of a text's character 5-grams (UTF-16 units, one space before and after), sorted, each once.
 * A shorter text is one shingle.
 */
export function shingles(text: string): Uint32Array {
  const padded = ` ${text} `;
  const count = Math.max(1, padded.length - WIDTH + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = hashSlice(padded, i, Math.min(padded.length, i + WIDTH));
  hashes.sort();
  let kept = 1;
  for (let i = 1; i < count; i++) if (hashes[i] !== hashes[i - 1]) hashes[kept++] = hashes[i];
  return hashes.subarray(0, kept);
}

/** FNV-1a over code units, then MurmurHash3's avalanche. */
function hashSlice(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Jaccard similarity |A ∩ B| / |A ∪ B| of two sorted sets; 0 at once when their sizes alone keep it
 * below `atLeast`.
 */
export function jaccard(a: Uint32Array, b: Uint32Array, atLeast = 0): number {
  if (Math.min(a.length, b.length) < atLeast * Math.max(a.length, b.length)) return 0;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = a[i] - b[j];
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared / (a.length + b.length - shared);
}
