import { createRandom } from "./random.ts";
import { jaccard, shingles } from "./shingles.ts";
import { normalise, words } from "./tokenise.ts";
import type { DuplicateGroup } from "./types.ts";

export interface NearDuplicatesOptions {
  readonly texts: readonly string[];
  /** Jaccard similarity, in (0, 1], from which two texts are near copies; 0.8 unless told. */
  readonly threshold?: number;
  readonly seed: number;
}

/** Most hash functions used; Broder's estimate is not needed, since candidates are verified. */
const HASHES = 64;
/** Share of the pairs at the very threshold that the bands have to let through. */
const WANTED_RECALL = 0.99;
/** Earlier texts of a bucket that a text is compared with: keeps boilerplate from costing n². */
const LOOK_BACK = 32;

/**
 * Groups of texts that are near copies: MinHash (Broder 1997, “On the resemblance and containment of
 * documents”) with banding (Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, §3.4), each
 * candidate pair verified by its exact Jaccard similarity over character 5-grams of the case-folded
 * words. A chain of near copies makes one group. Texts that differ only in case, spaces and
 * punctuation are always found; texts without a letter or digit are compared as they stand, empty
 * ones never. One changed letter in a title of three words leaves a similarity of about 0.6, so that
 * short texts count as near copies only when they are all but equal.
 *
 * @returns groups of at least two rows, by their first row
 * @example
 * nearDuplicates({ texts: ["A new well", "a new well!", "School meals"], seed: 1 });
 * // [{ rows: [0, 1], similarity: 1 }]
 */
export function nearDuplicates(options: NearDuplicatesOptions): DuplicateGroup[] {
  const { texts, threshold = 0.8, seed } = options;
  const { unique, copies } = collapseCopies(texts);
  const sets: (Uint32Array | undefined)[] = new Array(unique.length);
  const setOf = (i: number) => {
    sets[i] ??= shingles(unique[i]);
    return sets[i] as Uint32Array;
  };
  const parent = Int32Array.from(unique, (_, i) => i);
  for (const keys of bandKeys(unique, threshold, seed)) {
    eachBucketPair(keys, (a, b) => {
      const rootA = find(parent, a);
      const rootB = find(parent, b);
      if (rootA === rootB || jaccard(setOf(a), setOf(b), threshold) < threshold) return;
      parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    });
  }
  return collectGroups(copies, parent, setOf);
}

/**
 * Per row the id that near copies share: the first row of its group, or the row itself.
 *
 * @example
 * groupIds(4, [{ rows: [1, 3], similarity: 1 }]); // Int32Array [0, 1, 2, 1]
 */
export function groupIds(rows: number, groups: readonly DuplicateGroup[]): Int32Array {
  const ids = Int32Array.from({ length: rows }, (_, row) => row);
  for (const group of groups) for (const row of group.rows) ids[row] = group.rows[0];
  return ids;
}

/** Texts that agree in their canonical form are copies at once; the rest is compared once each. */
function collapseCopies(texts: readonly string[]): { unique: string[]; copies: number[][] } {
  const unique: string[] = [];
  const copies: number[][] = [];
  const seen = new Map<string, number>();
  for (let row = 0; row < texts.length; row++) {
    const text = words(texts[row]).join(" ") || normalise(texts[row]).trim();
    if (text === "") continue;
    const known = seen.get(text);
    if (known !== undefined) {
      copies[known].push(row);
      continue;
    }
    seen.set(text, unique.length);
    unique.push(text);
    copies.push([row]);
  }
  return { unique, copies };
}

/** Most rows a band that still let the wanted share of pairs at the threshold meet in some band. */
function bandShape(threshold: number): { bands: number; width: number } {
  for (let width = 16; width > 1; width--) {
    const bands = Math.floor(HASHES / width);
    if (1 - (1 - threshold ** width) ** bands >= WANTED_RECALL) return { bands, width };
  }
  return { bands: HASHES, width: 1 };
}

/** Per band, per text, a hash of the band's minima. */
function bandKeys(texts: readonly string[], threshold: number, seed: number): Uint32Array[] {
  const { bands, width } = bandShape(threshold);
  const random = createRandom(seed);
  const draw = () => random.int(2 ** 32);
  // Linear permutations of Z/2³² (odd multiplier), near min-wise independent on hashed input.
  const multipliers = Int32Array.from({ length: bands * width }, () => draw() | 1);
  const offsets = Int32Array.from({ length: bands * width }, draw);
  const keys = Array.from({ length: bands }, () => new Uint32Array(texts.length));
  const minima = new Int32Array(bands * width);
  for (let i = 0; i < texts.length; i++) {
    minima.fill(0x7fffffff);
    for (const shingle of shingles(texts[i])) lower(minima, multipliers, offsets, shingle);
    for (let band = 0; band < bands; band++) keys[band][i] = hashBand(minima, band * width, width);
  }
  return keys;
}

function lower(minima: Int32Array, multipliers: Int32Array, offsets: Int32Array, shingle: number): void {
  for (let h = 0; h < minima.length; h++) {
    const value = (Math.imul(multipliers[h], shingle) + offsets[h]) | 0;
    if (value < minima[h]) minima[h] = value;
  }
}

function hashBand(minima: Int32Array, start: number, width: number): number {
  let hash = 0x811c9dc5;
  for (let h = start; h < start + width; h++) {
    hash = Math.imul(hash ^ minima[h], 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** Calls `visit` with pairs of texts that share a key, each with at most LOOK_BACK earlier ones. */
function eachBucketPair(keys: Uint32Array, visit: (a: number, b: number) => void): void {
  // Key and row in one double (53 bits), so that the native numeric sort orders both.
  const rowSpan = 2 ** Math.max(21, Math.ceil(Math.log2(keys.length + 1)));
  const keySpan = 2 ** 53 / rowSpan;
  const sorted = Float64Array.from(keys, (key, row) => (key % keySpan) * rowSpan + row).sort();
  let start = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (Math.floor(sorted[i] / rowSpan) !== Math.floor(sorted[start] / rowSpan)) start = i;
    for (let j = Math.max(start, i - LOOK_BACK); j < i; j++) visit(sorted[j] % rowSpan, sorted[i] % rowSpan);
  }
}

function find(parent: Int32Array, i: number): number {
  let root = i;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]];
    root = parent[root];
  }
  return root;
}

function collectGroups(
  copies: readonly number[][],
  parent: Int32Array,
  setOf: (i: number) => Uint32Array,
): DuplicateGroup[] {
  const members = new Map<number, number[]>();
  for (let i = 0; i < parent.length; i++) {
    const root = find(parent, i);
    const list = members.get(root);
    if (list) list.push(i);
    else members.set(root, [i]);
  }
  const groups: DuplicateGroup[] = [];
  for (const list of members.values()) {
    const rows = list.flatMap((i) => copies[i]).sort((a, b) => a - b);
    if (rows.length < 2) continue;
    // The root is the lowest unique text, whose first copy is the group's first row.
    const similarity = list.reduce((low, i) => Math.min(low, jaccard(setOf(list[0]), setOf(i))), 1);
    groups.push({ rows, similarity });
  }
  return groups.sort((a, b) => a.rows[0] - b.rows[0]);
}
