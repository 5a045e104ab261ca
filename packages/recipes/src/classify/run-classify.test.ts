import { fileURLToPath } from "node:url";
import { LevierError } from "@levier/errors";
import { openTable } from "@levier/files";
import { createClassifier, save } from "@levier/text";
import { describe, expect, it, test } from "vitest";
import { evaluateClassify } from "./evaluate-classify.ts";
import { runClassify } from "./run-classify.ts";
import type { ClassifyOptions, LabelledRow, TrainStep } from "./types.ts";

const demo: LabelledRow[] = [];
const table = await openTable(fileURLToPath(new URL("../../../../demo/data/actions.csv", import.meta.url)));
for await (const { line, cells } of table.rows()) {
  demo.push({ line, text: cells[1], labels: [cells[2]], groups: [cells[3], cells[4]] });
}
const options: ClassifyOptions = {
  rows: demo,
  multiLabel: false,
  groupColumns: ["tranche_age", "region"],
  split: { kind: "share", share: 0.3 },
  seed: 1,
};

/** All of a report as text; typed arrays written out. */
const bytes = (value: unknown) =>
  JSON.stringify(value, (_, one) => (ArrayBuffer.isView(one) ? Array.from(one as Float64Array) : one));

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof LevierError) return error.code;
    throw error;
  }
  return "none";
}

describe("on the demo's actions", () => {
  const run = runClassify(options);
  const { report } = run;

  it("accounts for every row", () => {
    expect(report.trainRows + report.testRows).toBe(demo.length);
    expect(report.evaluation.rows).toBe(report.testRows);
    expect(report.model.trainedRows).toBe(report.trainRows);
    expect(run.outOfFold.predicted).toHaveLength(report.trainRows);
    expect(report.evaluation.audits.map(({ column }) => column)).toEqual(
      expect.arrayContaining(["tranche_age", "region"]),
    );
  });

  it("gives the same report and the same model to the byte when run again", () => {
    const again = runClassify(options);
    expect(bytes(again.report)).toBe(bytes(report));
    expect(bytes(again.rules)).toBe(bytes(run.rules));
    expect(save(again.model)).toEqual(save(run.model));
  });

  it("lists errors that are errors of the model, the surest first, with lines of the file", () => {
    const classify = createClassifier(run.model);
    const lineOf = new Map(demo.map((row) => [row.line, row]));
    expect(report.errors.length).toBeGreaterThan(0);
    for (const error of report.errors) {
      expect(lineOf.get(error.line)?.text).toBe(error.text);
      expect(error.predicted).not.toEqual(error.truth);
      const { labels, probability } = classify(error.text);
      expect(labels.map((c) => run.model.classes[c])).toEqual(error.predicted);
      expect(probability).toBe(error.probability);
      expect(error.heat).toHaveLength(error.text.length);
    }
    const sure = report.errors.map(({ probability }) => probability);
    expect(sure).toEqual([...sure].sort((a, b) => b - a));
  });

  it("finds the demo's planted copies and whether their labels disagree", () => {
    expect(report.duplicates.length).toBeGreaterThan(0);
    const labelOf = new Map(demo.map(({ line, labels }) => [line, labels[0]]));
    for (const { lines, labelsDisagree } of report.duplicates) {
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines.map((line) => labelOf.get(line))).size > 1).toBe(labelsDisagree);
    }
  });

  it("judges a saved model on its own test rows as the run did", () => {
    const seen = new Set(demo.map(({ line }) => line));
    expect(seen.size).toBe(demo.length);
    const { evaluation } = evaluateClassify({ ...options, model: run.model, rules: run.rules, rows: demo });
    expect(evaluation.rows).toBe(demo.length);
    expect(evaluation.overall.accuracy.value).toBeGreaterThan(report.evaluation.overall.accuracy.value ?? 1);
  });
});

/** Labels dealt out again at random, by a plain generator (Numerical Recipes). */
function shuffled(rows: readonly LabelledRow[], seed: number): LabelledRow[] {
  const labels = rows.map((row) => row.labels);
  let state = seed;
  for (let i = labels.length - 1; i > 0; i--) {
    state = Number((BigInt(state) * 1664525n + 1013904223n) % 2n ** 32n);
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [labels[i], labels[j]] = [labels[j], labels[i]];
  }
  return rows.map((row, i) => ({ ...row, labels: labels[i] }));
}

describe("a model pays", () => {
  test.each([1, 2, 3, 4, 5])("not on shuffled labels, seed %d", (seed) => {
    const { report } = runClassify({ ...options, groupColumns: [], rows: shuffled(demo, seed), seed });
    expect(report.evaluation.pays.answer).toBe(false);
  });

  it("or not, cannot be told from 12 rows", () => {
    const { report } = runClassify({ ...options, rows: demo.slice(0, 12) });
    expect(report.evaluation.pays).toMatchObject({ answer: null, reason: "too few test rows" });
  });
});

test("a copy helps neither the test part nor the cross-validation to know its twin", () => {
  // 90 texts without a word in common, each twice, under a label that nothing but the twin could tell.
  const rows = Array.from({ length: 180 }, (_, i): LabelledRow => {
    const pair = 1 + (i >> 1);
    const words = [7919, 104_729, 1_299_709].map((prime) => (pair * prime).toString(36));
    const text = words.join(i % 2 ? " " : ", ");
    return { line: i + 2, text, labels: [(pair * 7919) % 13 < 6 ? "a" : "b"], groups: [] };
  });
  const { report, outOfFold } = runClassify({ ...options, groupColumns: [], rows });
  expect(report.duplicates).toHaveLength(90);
  expect(report.evaluation.overall.accuracy.value).toBeLessThan(0.75);
  const sure = outOfFold.probabilities.filter((p) => p > 0.8).length;
  expect(sure / outOfFold.predicted.length).toBeLessThan(0.3);
});

const water = (line: number, ...labels: string[]): LabelledRow => ({
  line,
  text: `pompe à eau du quartier ${line} ${"réparée nettoyée ouverte".split(" ")[line % 3]}`,
  labels,
  groups: [],
});
const trees = (line: number, ...labels: string[]): LabelledRow => ({
  ...water(line, ...labels),
  text: `haie d'arbres ${line} plantée`,
});
const small = Array.from({ length: 60 }, (_, i) => (i % 2 ? water(i + 2, "eau") : trees(i + 2, "arbres")));

describe("classes that one part alone holds", () => {
  it("a class that training never saw counts as missed on the test part", () => {
    const learned = runClassify({ ...options, groupColumns: [], rows: small });
    const rows = [...small, water(90, "jamais vue"), water(91, "jamais vue")];
    const { evaluation, errors } = evaluateClassify({ ...options, groupColumns: [], ...learned, rows });
    expect(evaluation.classes).toEqual(["arbres", "eau", "jamais vue"]);
    const unseen = evaluation.perClass[2];
    expect(unseen).toMatchObject({ class: "jamais vue", support: 2, predicted: 0 });
    expect(unseen.recall.value).toBe(0);
    expect(evaluation.overall.accuracy.value).toBeCloseTo(60 / 62, 6);
    expect(errors.map(({ truth }) => truth)).toEqual([["jamais vue"], ["jamais vue"]]);
  });

  it("a class of one row is learned and not tested, and the report says so", () => {
    const { model, report } = runClassify({
      ...options,
      groupColumns: [],
      rows: [...small, trees(99, "seule")],
    });
    expect(model.classes).toContain("seule");
    const own = report.evaluation.perClass.find((one) => one.class === "seule");
    expect(own).toMatchObject({ support: 0, recall: { value: null } });
  });

  it("several labels a row, some rows without any, are judged whole", () => {
    const rows = small.map((row, i) => ({
      ...row,
      labels: i % 10 === 0 ? [] : i % 10 === 1 ? ["eau", "arbres"] : row.labels,
    }));
    const { report, model } = runClassify({ ...options, groupColumns: [], rows, multiLabel: true });
    expect(model.multiLabel).toBe(true);
    expect(report.evaluation.confusion).toHaveLength(2);
    expect(report.evaluation.confusion[0].reduce((sum, count) => sum + count)).toBe(report.testRows);
  });
});

describe("rows that cannot be learned from", () => {
  const code = (rows: LabelledRow[], change: Partial<ClassifyOptions> = {}) =>
    codeOf(() => runClassify({ ...options, groupColumns: [], rows, ...change }));

  it("none", () => {
    expect(code([])).toBe("learning/no-text");
    const { model, rules } = runClassify({ ...options, groupColumns: [], rows: small });
    expect(codeOf(() => evaluateClassify({ ...options, model, rules, rows: [] }))).toBe("learning/no-text");
  });

  it("one class", () => {
    expect(code(small.filter(({ labels }) => labels[0] === "eau"))).toBe("learning/one-class");
  });

  it("a split that leaves nothing to learn from", () => {
    expect(code(small, { split: { kind: "crc32", modulus: 1 } })).toBe("learning/empty-part");
  });

  it.each([2, 3, 4, 5])("%d rows give a report that says nothing is known", (count) => {
    const { report } = runClassify({ ...options, groupColumns: [], rows: small.slice(0, count) });
    expect(report.evaluation.pays.answer).toBe(null);
  });
});

describe("progress", () => {
  const rows = small.slice(0, 30);

  it("names the steps in order and goes forward within each", () => {
    const seen: [TrainStep, number][] = [];
    runClassify({
      ...options,
      groupColumns: [],
      rows,
      onProgress: (step, share) => seen.push([step, share]),
    });
    const steps = [...new Set(seen.map(([step]) => step))];
    expect(steps).toEqual([
      ...["duplicates", "features", "selection", "calibration", "fit"],
      ...["evaluation", "audit", "suspects"],
    ]);
    for (const step of steps) {
      const shares = seen.filter(([own]) => own === step).map(([, share]) => share);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    }
  });

  it.each<TrainStep>(["duplicates", "selection", "evaluation", "suspects"])(
    "throwing at %s cancels",
    (at) => {
      const stop = new Error("stop");
      const onProgress = (step: TrainStep) => {
        if (step === at) throw stop;
      };
      expect(() => runClassify({ ...options, groupColumns: [], rows, onProgress })).toThrow(stop);
    },
  );
});
