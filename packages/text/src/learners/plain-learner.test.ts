import { fileURLToPath } from "node:url";
import { openTable } from "@levier/files";
import { expect, it } from "vitest";
import { trainSvm } from "../../../../bench/plain-svm.ts";
import { scoreRows } from "../fit.ts";
import { createRandom } from "../random.ts";
import type { SparseMatrix } from "../types.ts";
import { vectorise } from "../vectoriser.ts";
import { type LinearProblem, LinearTrainer, type LinearWeights } from "./linear.ts";

/** Weights of every class by the plain learner of the benchmarks. */
function plainSvm(p: LinearProblem, from: SparseMatrix): LinearWeights {
  const weights = new Float32Array(from.columns * p.classes);
  const bias = new Float32Array(p.classes);
  const squares = Float64Array.from({ length: from.rows }, (_, row) =>
    from.values.subarray(from.offsets[row], from.offsets[row + 1]).reduce((sum, v) => sum + v * v, 1),
  );
  for (let c = 0; c < p.classes; c++) {
    const signs = Int8Array.from(p.rows, (row) => (p.truth[row].includes(c) ? 1 : -1));
    const costs = Float64Array.from(signs, (sign) => p.cost * (sign > 0 ? p.classWeights[c] : 1));
    const { rows, random } = p;
    const found = trainSvm({
      matrix: from,
      rows,
      signs,
      costs,
      squares,
      tolerance: 0.01,
      maxPasses: 1000,
      random,
    });
    found.weights.forEach((weight, column) => {
      weights[column * p.classes + c] = weight;
    });
    bias[c] = found.bias;
  }
  return { weights, bias };
}

/** Texts of the demo, and per row its type of action, age group, region and month. */
async function demo(): Promise<{ matrix: SparseMatrix; truth: number[][]; classes: number }> {
  const table = await openTable(fileURLToPath(new URL("../../../../demo/data/actions.csv", import.meta.url)));
  const texts: string[] = [];
  const labels: string[][] = [];
  for await (const { cells } of table.rows()) {
    texts.push(cells[1]);
    labels.push([...cells.slice(2, 5), cells[5].slice(0, 7)]);
  }
  const classes = [...new Set(labels.flat())];
  const truth = labels.map((pair) => pair.map((label) => classes.indexOf(label)));
  return { matrix: vectorise(texts).matrix, truth, classes: classes.length };
}

it("agrees with a plain learner on real texts, several labels a row, more classes than a block, some rows left out", async () => {
  const { matrix, truth, classes } = await demo();
  expect(classes).toBeGreaterThan(16);
  const rows = Int32Array.from({ length: matrix.rows }, (_, row) => row).filter((row) => row % 5 > 0);
  const classWeights = Float64Array.from({ length: classes }, (_, c) => 1 + (c % 4));
  const p: LinearProblem = {
    rows,
    truth,
    classes,
    learner: "svm",
    cost: 1,
    classWeights,
    random: createRandom(3),
  };
  const scored = (weights: LinearWeights) => {
    const scores = new Float32Array(matrix.rows * classes);
    scoreRows(weights, matrix, rows, scores);
    return scores;
  };
  const own = scored(new LinearTrainer(matrix).train(p));
  const plain = scored(plainSvm(p, matrix));
  const furthest = own.reduce((most, score, i) => Math.max(most, Math.abs(score - plain[i])), 0);
  expect(furthest).toBeLessThan(0.1);
  const same = own.filter((score, i) => score > 0 === plain[i] > 0).length;
  expect(same / own.length).toBeGreaterThan(0.995);
});
