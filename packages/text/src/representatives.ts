import { createRandom } from "./random.ts";
import type { SparseMatrix } from "./types.ts";

/** Columns of a centroid: the matrix's columns folded, since k-means needs no more (Weinberger et al. 2009). */
const WIDTH = 1 << 14;
const ROUNDS = 6;

/**
 * A typical row of each of the largest clusters without a known row: spherical k-means (Dhillon &
 * Modha 2001) into known + count clusters from a k-means++ start, after TypiClust (Hacohen, Dekel &
 * Weinshall 2022, “Active Learning on a Budget”).
 *
 * @param pool rows to choose from
 * @param known rows already labelled or chosen
 * @returns at most `count` rows of the pool, that of the largest cluster first
 */
export function representatives(
  matrix: SparseMatrix,
  pool: readonly number[],
  known: readonly number[],
  count: number,
  seed: number,
): number[] {
  const rows = [...known, ...pool];
  const clusters = Math.min(rows.length, known.length + count);
  const centroids = seedCentroids(matrix, rows, clusters, seed);
  const cluster = new Int32Array(rows.length);
  const similarity = new Float64Array(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    assign(matrix, rows, centroids, cluster, similarity);
    if (round + 1 < ROUNDS) recentre(matrix, rows, centroids, cluster);
  }
  const sizes = new Float64Array(clusters);
  const covered = new Uint8Array(clusters);
  const typical = new Int32Array(clusters).fill(-1);
  rows.forEach((_, i) => {
    const c = cluster[i];
    sizes[c]++;
    if (i < known.length) covered[c] = 1;
    else if (typical[c] < 0 || similarity[i] > similarity[typical[c]]) typical[c] = i;
  });
  const open = [...sizes.keys()].filter((c) => !covered[c] && typical[c] >= 0 && similarity[typical[c]] > 0);
  open.sort((a, b) => sizes[b] - sizes[a] || a - b);
  return open.slice(0, count).map((c) => rows[typical[c]]);
}

/** k-means++ (Arthur & Vassilvitskii 2007) on cosine distance: each next one drawn by its distance. */
function seedCentroids(
  matrix: SparseMatrix,
  rows: readonly number[],
  clusters: number,
  seed: number,
): Float32Array[] {
  const random = createRandom(seed);
  const distance = new Float64Array(rows.length).fill(1);
  return Array.from({ length: clusters }, () => {
    let left = random.next() * distance.reduce((sum, d) => sum + d, 0);
    let next = 0;
    while (next < rows.length - 1 && left >= distance[next]) left -= distance[next++];
    const centroid = new Float32Array(WIDTH);
    addRow(matrix, rows[next], centroid);
    rows.forEach((row, i) => {
      distance[i] = Math.min(distance[i], Math.max(0, 1 - dot(matrix, row, centroid)));
    });
    return centroid;
  });
}

function assign(
  matrix: SparseMatrix,
  rows: readonly number[],
  centroids: readonly Float32Array[],
  cluster: Int32Array,
  similarity: Float64Array,
): void {
  rows.forEach((row, i) => {
    similarity[i] = -1;
    centroids.forEach((centroid, c) => {
      const found = dot(matrix, row, centroid);
      if (found > similarity[i]) [cluster[i], similarity[i]] = [c, found];
    });
  });
}

function recentre(
  matrix: SparseMatrix,
  rows: readonly number[],
  centroids: readonly Float32Array[],
  cluster: Int32Array,
): void {
  for (const centroid of centroids) centroid.fill(0);
  rows.forEach((row, i) => {
    addRow(matrix, row, centroids[cluster[i]]);
  });
  for (const centroid of centroids) {
    const norm = Math.sqrt(centroid.reduce((sum, v) => sum + v * v, 0)) || 1;
    for (let i = 0; i < WIDTH; i++) centroid[i] /= norm;
  }
}

function addRow({ offsets, indices, values }: SparseMatrix, row: number, centroid: Float32Array): void {
  for (let i = offsets[row]; i < offsets[row + 1]; i++) centroid[indices[i] & (WIDTH - 1)] += values[i];
}

function dot({ offsets, indices, values }: SparseMatrix, row: number, centroid: Float32Array): number {
  let sum = 0;
  for (let i = offsets[row]; i < offsets[row + 1]; i++) sum += values[i] * centroid[indices[i] & (WIDTH - 1)];
  return sum;
}
