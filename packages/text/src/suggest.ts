import { createRandom } from "./random.ts";
import { representatives } from "./representatives.ts";
import type { SparseMatrix, Suggestion, SuggestOptions } from "./types.ts";

/** Candidates that a batch is chosen among, per row of the batch. */
const POOL_PER_ROW = 10;
/** Candidates compared in the diverse start: a seeded sample where there are more rows. */
const MOST_CANDIDATES = 1200;
/** Latest labelled rows from which the diverse start keeps its distance. */
const MOST_LABELLED = 30;

/**
 * The rows to label next.
 *
 * Without probabilities: diverse. A typical row of each of the largest clusters that hold no labelled
 * row yet (TypiClust, Hacohen et al. 2022), so that outliers do not come first. With them: uncertain and diverse. Among the rows with
 * the smallest margin between the two likeliest classes (in multi-label work, where a row's
 * probabilities do not add up to 1, the distance of the least sure label from ½), the batch is made
 * greedily of uncertain rows unlike those already chosen. Keyword rows take up to half of the batch
 * (all of a batch of one) and come first, in the order given.
 *
 * @returns at most `count` rows, none of them labelled, each once
 * @example
 * suggest({ vectors, labelled: [], count: 10, seed: 1 }); // [{ row: 41, reason: "diverse" }, …]
 */
export function suggest(options: SuggestOptions): Suggestion[] {
  const { vectors, labelled, keywordRows = [], count } = options;
  const taken = new Uint8Array(vectors.rows);
  for (const row of labelled) taken[row] = 1;
  const first = [...new Set(keywordRows)].filter((row) => !taken[row]).slice(0, Math.ceil(count / 2));
  for (const row of first) taken[row] = 1;
  const open = Array.from(taken.keys()).filter((row) => !taken[row]);
  const rest = options.probabilities
    ? uncertainRows(options, open, first, count - first.length)
    : diverseRows(options, open, first, count - first.length);
  const reason = options.probabilities ? "uncertain" : "diverse";
  return [
    ...first.map((row) => ({ row, reason: "keyword" as const })),
    ...rest.map((row) => ({ row, reason }) as const),
  ];
}

function diverseRows(
  { vectors, labelled, seed }: SuggestOptions,
  open: readonly number[],
  first: readonly number[],
  count: number,
): number[] {
  const pool = createRandom(seed)
    .shuffle([...open])
    .slice(0, MOST_CANDIDATES);
  const known = [...labelled.slice(-MOST_LABELLED), ...first];
  const picked = representatives(vectors, pool, known, count, seed);
  if (picked.length === count) return picked;
  // Fewer clusters than wanted: fill up with the rows most unlike these.
  const left = pool.filter((row) => !picked.includes(row));
  const even = Float64Array.from(left, (row) => (vectors.offsets[row] < vectors.offsets[row + 1] ? 1 : 0));
  return [...picked, ...greedy(vectors, left, even, [...known, ...picked], count - picked.length)];
}

function uncertainRows(
  options: SuggestOptions,
  open: readonly number[],
  first: readonly number[],
  count: number,
): number[] {
  const doubts = rowDoubts(options);
  const order = createRandom(options.seed).shuffle([...open]);
  order.sort((a, b) => doubts[b] - doubts[a]);
  const pool = order.slice(0, POOL_PER_ROW * count);
  return greedy(
    options.vectors,
    pool,
    Float64Array.from(pool, (row) => doubts[row]),
    first,
    count,
  );
}

/** Per row 1 − margin, in [0, 1]. */
function rowDoubts(options: SuggestOptions): Float64Array {
  const { vectors, probabilities = new Float32Array() } = options;
  const classes = options.classes ?? probabilities.length / vectors.rows;
  const single = addUpToOne(probabilities, classes);
  return Float64Array.from({ length: vectors.rows }, (_, row) => {
    let best = 0;
    let second = 0;
    let nearest = 1;
    for (let i = row * classes; i < (row + 1) * classes; i++) {
      const p = probabilities[i];
      if (p > best) [best, second] = [p, best];
      else if (p > second) second = p;
      nearest = Math.min(nearest, Math.abs(2 * p - 1));
    }
    return 1 - (single ? best - second : nearest);
  });
}

function addUpToOne(probabilities: Float32Array, classes: number): boolean {
  for (let start = 0; start < probabilities.length; start += classes) {
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += probabilities[start + k];
    if (Math.abs(sum - 1) > 1e-3) return false;
  }
  return true;
}

/** Chooses by turns the candidate with the greatest weight × distance from what is chosen already. */
function greedy(
  vectors: SparseMatrix,
  pool: readonly number[],
  weights: Float64Array,
  chosen: readonly number[],
  count: number,
): number[] {
  const nearest = new Float64Array(pool.length);
  const dense = new Float32Array(vectors.columns);
  const keepAway = (row: number) => {
    scatter(vectors, row, dense);
    pool.forEach((candidate, i) => {
      nearest[i] = Math.max(nearest[i], Math.min(1, dot(vectors, candidate, dense)));
    });
    scatter(vectors, row, dense, 0);
  };
  chosen.forEach(keepAway);
  const left = new Set(pool.keys());
  const picked: number[] = [];
  while (picked.length < count && left.size > 0) {
    let best = -1;
    let bestScore = -1;
    for (const i of left) {
      const score = weights[i] * (1 - nearest[i]);
      if (score > bestScore) [best, bestScore] = [i, score];
    }
    left.delete(best);
    picked.push(pool[best]);
    keepAway(pool[best]);
  }
  return picked;
}

function scatter(
  { offsets, indices, values }: SparseMatrix,
  row: number,
  dense: Float32Array,
  times = 1,
): void {
  for (let i = offsets[row]; i < offsets[row + 1]; i++) dense[indices[i]] = times * values[i];
}

function dot({ offsets, indices, values }: SparseMatrix, row: number, dense: Float32Array): number {
  let sum = 0;
  for (let i = offsets[row]; i < offsets[row + 1]; i++) sum += values[i] * dense[indices[i]];
  return sum;
}
