import { expect, test } from "vitest";
import { keywordRows } from "./keyword-rows.ts";
import { createRandom } from "./random.ts";
import { suggest } from "./suggest.ts";
import type { SparseMatrix } from "./types.ts";

/** Rows of idf weights, L2-normalised as the package's vectors are, from lists of columns. */
function matrix(rows: readonly (readonly number[])[], columns: number): SparseMatrix {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => {
    offsets[r + 1] = offsets[r] + row.length;
  });
  const frequency = new Float64Array(columns);
  for (const column of rows.flat()) frequency[column]++;
  const idf = frequency.map((count) => 1 + Math.log((1 + rows.length) / (1 + count)));
  const values = rows.flatMap((row) => {
    const norm = Math.sqrt(row.reduce((sum, column) => sum + idf[column] ** 2, 0));
    return row.map((column) => idf[column] / norm);
  });
  return {
    rows: rows.length,
    columns,
    offsets,
    indices: Int32Array.from(rows.flat()),
    values: Float32Array.from(values),
  };
}

test("one row of each cluster before a second one, and the outlier last", () => {
  // Clusters {0,1}, {2,3}; row 4 shares nothing with any other.
  const vectors = matrix([[0, 1], [0, 1], [2, 3], [2, 3], [9]], 10);
  const rows = suggest({ vectors, labelled: [], count: 5, seed: 1 }).map(({ row }) => row);
  expect(new Set(rows.slice(0, 2).map((row) => row >> 1))).toEqual(new Set([0, 1]));
  expect(new Set(rows)).toEqual(new Set([0, 1, 2, 3, 4]));
});

test("labelled rows are neither suggested nor their likes first", () => {
  const vectors = matrix(
    [
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
    ],
    4,
  );
  const [first] = suggest({ vectors, labelled: [0], count: 1, seed: 1 });
  expect(first.row).toBeGreaterThan(1);
});

test("uncertain rows by margin, but not two alike", () => {
  // Rows 0 and 1 are copies with the smallest margins; row 2 is nearly as unsure; row 3 is sure.
  const vectors = matrix([[0], [0], [1], [2]], 3);
  const probabilities = Float32Array.of(0.5, 0.5, 0.5, 0.5, 0.45, 0.55, 0.01, 0.99);
  const found = suggest({ vectors, labelled: [], probabilities, classes: 2, count: 2, seed: 1 });
  expect(found.map(({ row }) => (row === 1 ? 0 : row)).sort()).toEqual([0, 2]);
  expect(found[0].reason).toBe("uncertain");
});

test("several labels a text: the label nearest to one half decides", () => {
  const probabilities = Float32Array.of(0.9, 0.9, 0.99, 0.55, 0.01, 0.01);
  const vectors = matrix([[0], [1], [2]], 3);
  expect(suggest({ vectors, labelled: [], probabilities, classes: 2, count: 1, seed: 1 })[0].row).toBe(1);
});

test("keyword rows take half of the batch and come first", () => {
  const vectors = matrix([[0], [1], [2], [3], [4], [5]], 6);
  const found = suggest({ vectors, labelled: [4], keywordRows: [5, 4, 3, 2], count: 4, seed: 1 });
  expect(found.slice(0, 2)).toEqual([
    { row: 5, reason: "keyword" },
    { row: 3, reason: "keyword" },
  ]);
  expect(found.slice(2).map(({ reason }) => reason)).toEqual(["diverse", "diverse"]);
  expect(new Set(found.map(({ row }) => row)).size).toBe(4);
});

test("asking for more rows than there are gives all, and no rows none", () => {
  expect(suggest({ vectors: matrix([[0], []], 1), labelled: [], count: 9, seed: 1 })).toHaveLength(2);
  expect(suggest({ vectors: matrix([], 1), labelled: [], count: 9, seed: 1 })).toEqual([]);
});

const CLASSES = 8;
const COLUMNS = 440;

/** Rows of 8 columns, of which some are telling of the class; classes of 1/1, 1/2, … 1/8 frequency. */
function corpus(seed: number) {
  const random = createRandom(seed);
  const pick: number[] = [];
  for (let k = 0; k < CLASSES; k++) for (let i = 0; i < 840 / (k + 1); i++) pick.push(k);
  const truth = Array.from({ length: 1200 }, () => pick[random.int(pick.length)]);
  const rows = truth.map((k) => {
    const columns = new Set<number>();
    while (columns.size < 8)
      columns.add(random.next() < 0.4 ? k * 30 + random.int(30) : 240 + Math.floor(200 * random.next() ** 2));
    return [...columns];
  });
  return { vectors: matrix(rows, COLUMNS), truth };
}

/** Nearest class centroid by cosine; probabilities are a softmax of the similarities. */
function centroids(
  { offsets, indices, values, rows }: SparseMatrix,
  truth: readonly number[],
  labelled: readonly number[],
) {
  const sums = Array.from({ length: CLASSES }, () => new Float64Array(COLUMNS));
  for (const r of labelled)
    for (let i = offsets[r]; i < offsets[r + 1]; i++) sums[truth[r]][indices[i]] += values[i];
  const norms = sums.map((sum) => Math.sqrt(sum.reduce((total, v) => total + v * v, 0)));
  const probabilities = new Float32Array(rows * CLASSES);
  for (let r = 0; r < rows; r++) {
    const scores = sums.map((sum, k) => {
      let dot = 0;
      for (let i = offsets[r]; i < offsets[r + 1]; i++) dot += values[i] * sum[indices[i]];
      return norms[k] === 0 ? 0 : Math.exp((10 * dot) / norms[k]);
    });
    const total = scores.reduce((a, b) => a + b, 0);
    for (let k = 0; k < CLASSES; k++) probabilities[r * CLASSES + k] = scores[k] / total;
  }
  return probabilities;
}

function macroRecall(probabilities: Float32Array, truth: readonly number[]): number {
  const right = new Float64Array(CLASSES);
  const all = new Float64Array(CLASSES);
  truth.forEach((k, row) => {
    const scores = probabilities.subarray(row * CLASSES, (row + 1) * CLASSES);
    all[k]++;
    if (scores.indexOf(Math.max(...scores)) === k) right[k]++;
  });
  return right.reduce((sum, n, k) => sum + n / all[k], 0) / CLASSES;
}

/** Macro-recall after a diverse start of 20 rows, and after 60 more in batches of ten. */
function learn(
  seed: number,
  next: (labelled: number[], probabilities?: Float32Array) => number[],
  data: ReturnType<typeof corpus>,
) {
  const labelled = next([]);
  labelled.push(...next(labelled));
  const start = macroRecall(centroids(data.vectors, data.truth, labelled), data.truth);
  for (let batch = 0; batch < 6; batch++)
    labelled.push(...next(labelled, centroids(data.vectors, data.truth, labelled)));
  return { start, end: macroRecall(centroids(data.vectors, data.truth, labelled), data.truth), seed };
}

test("a centroid classifier learns more from suggested rows than from rows drawn by lot (mean of 8 seeds)", () => {
  const sums = { start: 0, end: 0, randomStart: 0, randomEnd: 0 };
  for (let seed = 0; seed < 8; seed++) {
    const data = corpus(seed);
    const lot = createRandom(seed + 100).shuffle(data.truth.map((_, row) => row));
    const random = learn(seed, (labelled) => lot.slice(labelled.length, labelled.length + 10), data);
    const chosen = learn(
      seed,
      (labelled, probabilities) =>
        suggest({ vectors: data.vectors, labelled, probabilities, classes: CLASSES, count: 10, seed }).map(
          ({ row }) => row,
        ),
      data,
    );
    sums.start += chosen.start / 8;
    sums.end += chosen.end / 8;
    sums.randomStart += random.start / 8;
    sums.randomEnd += random.end / 8;
  }
  expect(sums.start - sums.randomStart).toBeGreaterThan(0.04);
  expect(sums.end - sums.randomEnd).toBeGreaterThan(0.06);
});

test("keyword rows: whole words, phrases and endings, the rarest class first, each row once", () => {
  const texts = [
    "Un PUITS",
    "puitsard",
    "eau potable pour tous",
    "eau",
    "Clinique mobile",
    "puits et eau potable",
  ];
  const keywords = { water: ["puits", "eau potable"], health: ["clini*"], none: ["", "*"] };
  expect(keywordRows({ texts, keywords })).toEqual([4, 0, 2, 5]);
});
