import { describe, expect, it } from "vitest";
import { argmax } from "../problem.ts";
import { createRandom } from "../random.ts";
import type { Learner, SparseMatrix } from "../types.ts";
import { type LinearProblem, LinearTrainer, type LinearWeights } from "./linear.ts";

const ROWS = 60;
const COLUMNS = 8;
const CLASSES = 3;

/** Numerical Recipes' generator, which the reference script wrote the same numbers with. */
function* numbers(): Generator<number, number> {
  for (let state = 7; ; ) {
    state = Number((BigInt(state) * 1664525n + 1013904223n) % 2n ** 32n);
    yield state / 2 ** 32;
  }
}

/** 60 rows of 8 columns: three classes of 30, 20 and 10 rows, 15% of the labels moved to the next class. */
function smallData(): { matrix: SparseMatrix; truth: number[][] } {
  const stream = numbers();
  const next = () => stream.next().value;
  const truth: number[][] = [];
  const offsets = new Int32Array(ROWS + 1);
  const indices: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    const mark = row % 6 < 3 ? 0 : row % 6 < 5 ? 1 : 2;
    truth.push([next() < 0.15 ? (mark + 1) % CLASSES : mark]);
    for (let column = 0; column < COLUMNS; column++) {
      const value = (next() < 0.35 ? Math.fround(next()) : 0) + (column === mark ? 0.7 : 0);
      if (value === 0) continue;
      indices.push(column);
      values.push(value);
    }
    offsets[row + 1] = indices.length;
  }
  const matrix = { rows: ROWS, columns: COLUMNS, offsets, indices: Int32Array.from(indices) };
  return { matrix: { ...matrix, values: Float32Array.from(values) }, truth };
}

const { matrix, truth } = smallData();
const everyRow = Int32Array.from({ length: ROWS }, (_, row) => row);
const problem = (learner: Learner, cost: number, weights: readonly number[]): LinearProblem => ({
  rows: everyRow,
  truth,
  classes: CLASSES,
  learner,
  cost,
  classWeights: Float64Array.from(weights),
  random: createRandom(1),
});

function scoresOf({ weights, bias }: LinearWeights, row: number): Float64Array {
  const scores = Float64Array.from(bias);
  for (let k = matrix.offsets[row]; k < matrix.offsets[row + 1]; k++) {
    for (let c = 0; c < bias.length; c++) {
      scores[c] += matrix.values[k] * weights[matrix.indices[k] * bias.length + c];
    }
  }
  return scores;
}

/** ½‖w‖² of one class, bias included. */
function halfSquares({ weights, bias }: LinearWeights, c: number): number {
  let sum = bias[c] ** 2;
  for (let at = c; at < weights.length; at += bias.length) sum += weights[at] ** 2;
  return sum / 2;
}

const losses = {
  svm: (margin: number) => Math.max(1 - margin, 0) ** 2,
  logistic: (margin: number) => Math.log1p(Math.exp(-margin)),
};

/** The primal that LIBLINEAR minimises for class c against the rest. */
function oneVsRestObjective(p: LinearProblem, found: LinearWeights, c: number): number {
  let sum = halfSquares(found, c);
  for (const row of p.rows) {
    const positive = p.truth[row].includes(c);
    const margin = scoresOf(found, row)[c] * (positive ? 1 : -1);
    sum += p.cost * (positive ? p.classWeights[c] : 1) * losses[p.learner as "svm" | "logistic"](margin);
  }
  return sum;
}

/** The primal of Crammer & Singer, each row's loss at the cost of its class. */
function jointObjective(p: LinearProblem, found: LinearWeights): number {
  let sum = 0;
  for (let c = 0; c < p.classes; c++) sum += halfSquares(found, c);
  for (const row of p.rows) {
    const label = p.truth[row][0];
    const scores = scoresOf(found, row);
    const worst = Math.max(...scores.map((score, c) => score + (c === label ? 0 : 1)));
    sum += p.cost * p.classWeights[label] * (worst - scores[label]);
  }
  return sum;
}

function objectives(p: LinearProblem, found: LinearWeights): number[] {
  if (p.learner === "crammer-singer") return [jointObjective(p, found)];
  return Array.from({ length: p.classes }, (_, c) => oneVsRestObjective(p, found, c));
}

const equal = [1, 1, 1];
const rareFirst = [1, 2, 4];

// scikit-learn 1.2.1 on the same rows, intercept_scaling=1, tol=1e-8, max_iter=1e6, class_weight where not equal:
// LinearSVC(loss="squared_hinge", dual=True), LogisticRegression(solver="liblinear", dual=True) and
// LinearSVC(multi_class="crammer_singer"). The objective at its weights, and its answers row by row.
// biome-ignore format: a row a line
const reference: [Learner, number, number[], number[], string][] = [
  ["svm", 0.3, equal, [8.280075, 11.849717, 7.521961], "001112001112010112001112000112100112000122001112101112000110"],
  ["logistic", 0.3, equal, [9.301535, 10.732317, 8.354183], "001112001112010112001112000112000112000112001112101112000110"],
  ["crammer-singer", 0.3, equal, [11.686936], "001112001112010112001112000112000112000122001112101112000110"],
  ["svm", 0.3, rareFirst, [8.280075, 16.198184, 16.130746], "001112021212010112001112000112100112000222001112101112011112"],
  ["logistic", 0.3, rareFirst, [9.301535, 14.623121, 15.600146], "001112121212010112001112000112100112000222001112101112011112"],
  ["crammer-singer", 0.3, rareFirst, [23.008301], "001112021212010112001112000112100112000222001112101112010112"],
  ["svm", 1, equal, [24.158869, 37.162835, 22.955203], "001112001112010112001112000112100112000122001112101112001112"],
  ["logistic", 1, equal, [25.792103, 32.265645, 23.406827], "001112001112010112001112000112000112000112001112101112000110"],
  ["crammer-singer", 1, equal, [33.182107], "001112001111010112001112000112100112000112001112101112000110"],
  ["svm", 1, rareFirst, [24.158869, 51.114433, 50.663243], "001112021212010112001112000112100112000222001112101112011112"],
  ["logistic", 1, rareFirst, [25.792103, 43.972248, 45.570081], "001112121212010112001112000112100112000222001112101112011112"],
  ["crammer-singer", 1, rareFirst, [68.942127], "001112121212010112001112000112100112000222001112101112001112"],
  ["svm", 10, equal, [220.35869, 358.556577, 217.844336], "001112001112010112001112000112100112000122001112101112001112"],
  ["logistic", 10, equal, [194.539089, 279.57784, 187.221944], "001112001112010112001112000112100112000122001112101112001112"],
  ["crammer-singer", 10, equal, [287.359909], "001112001112010112001112000112000112000112001112101112000112"],
  ["svm", 10, rareFirst, [220.35869, 495.536392, 489.430979], "001112001212010112001112000112100112000222001112101112011112"],
  ["logistic", 10, rareFirst, [194.539089, 386.945608, 392.534093], "001112021212010112001112000112100112000222001112101112011112"],
  ["crammer-singer", 10, rareFirst, [627.196827], "001112021112110112001112010112100112100222001112101112011112"],
];

describe.each(reference)(
  "%s at cost %d with class weights %j",
  (learner, cost, weights, optimum, answers) => {
    it("comes to scikit-learn's objective and answers where it may take its time", () => {
      const p = { ...problem(learner, cost, weights), stop: { violation: 1e-3, passes: 5000 } };
      const found = new LinearTrainer(matrix).train(p);
      objectives(p, found).forEach((value, c) => {
        expect(value / optimum[c]).toBeGreaterThan(1 - 1e-5);
        expect(value / optimum[c]).toBeLessThan(1.001);
      });
      const own = Array.from(everyRow, (row) => argmax(scoresOf(found, row), 0, CLASSES)).join("");
      expect(own).toBe(answers);
    });
  },
);

const usual = reference.filter(([, cost]) => cost <= 1);

describe.each(usual)("%s at cost %d with class weights %j", (learner, cost, weights, optimum, answers) => {
  it("comes close to both where it stops early", () => {
    const p = problem(learner, cost, weights);
    const found = new LinearTrainer(matrix).train(p);
    objectives(p, found).forEach((value, c) => {
      expect(value / optimum[c]).toBeLessThan(learner === "crammer-singer" ? 1.02 : 1.01);
    });
    const other = everyRow.filter((row) => argmax(scoresOf(found, row), 0, CLASSES) !== Number(answers[row]));
    expect(other.length).toBeLessThanOrEqual(3);
  });
});

describe("on odd problems", () => {
  const random = createRandom(1);
  const learners: Learner[] = ["svm", "logistic", "crammer-singer"];

  it.each(learners)("%s gives finite weights for rows without values, and none at all", (learner) => {
    const offsets = Int32Array.of(0, 0, 1);
    const odd = { rows: 2, columns: 1, offsets, indices: Int32Array.of(0), values: Float32Array.of(1) };
    for (const rows of [Int32Array.of(0, 1), Int32Array.of()]) {
      const p = {
        rows,
        truth: [[0], [1]],
        classes: 2,
        learner,
        cost: 10,
        classWeights: Float64Array.of(1, 5),
        random,
      };
      const { weights, bias } = new LinearTrainer(odd).train(p);
      expect([...weights, ...bias].every(Number.isFinite)).toBe(true);
      if (rows.length === 0) expect([...weights, ...bias]).toEqual([0, 0, 0, 0]);
    }
  });

  it.each(learners)("%s gives the same weights from a trainer used before", (learner) => {
    const trainer = new LinearTrainer(matrix);
    trainer.train(problem("svm", 1, rareFirst));
    trainer.train(problem("crammer-singer", 1, rareFirst));
    const fresh = new LinearTrainer(matrix).train(problem(learner, 1, equal));
    expect(trainer.train(problem(learner, 1, equal))).toEqual(fresh);
  });
});
