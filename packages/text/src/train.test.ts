import { describe, expect, it, test } from "vitest";
import { createClassifier } from "./classifier.ts";
import { createRandom } from "./random.ts";
import { train } from "./train.ts";
import type { TrainOptions, TrainResult, TrainStage } from "./types.ts";

const trees = [
  "planter des arbres",
  "une haie de chênes",
  "forêt plantée",
  "arbres et haies",
  "le bois du village",
];
const water = [
  "nettoyer la rivière",
  "un puits d'eau",
  "la pompe à eau",
  "eau propre",
  "les berges de la rivière",
];
const meals = ["repas chauds", "la soupe populaire", "distribuer des repas", "une cantine", "repas et soupe"];

const spread = (texts: readonly string[], times: number) =>
  Array.from({ length: times }, (_, i) =>
    texts.map((text) => `${text} ${i % 2 ? "hier" : "lundi"} ${i}`),
  ).flat();

/** Three classes, 15 rows each. */
const three: TrainOptions = {
  texts: [...spread(trees, 3), ...spread(water, 3), ...spread(meals, 3)],
  labels: ["arbres", "eau", "repas"].flatMap((label) => new Array(15).fill([label])),
  seed: 1,
};

const finite = ({ model, outOfFold }: TrainResult) =>
  outOfFold.probabilities.every((p) => p >= 0 && p <= 1) && Number.isFinite(model.info.fullMacroF1);

describe("train", () => {
  const result = train(three);
  const classify = createClassifier(result.model);

  it("learns three plain classes and says so", () => {
    const { model, outOfFold, trials, folds } = result;
    expect(model.classes).toEqual(["arbres", "eau", "repas"]);
    expect(model.multiLabel).toBe(false);
    expect(model.info).toMatchObject({ trainedRows: 45, classCounts: [15, 15, 15], seed: 1 });
    expect(outOfFold.predicted).toHaveLength(45);
    expect(outOfFold.probabilities).toHaveLength(135);
    expect(trials.filter(({ chosen }) => chosen)).toHaveLength(model.info.settings.length);
    expect(folds).toBe(5);
    expect(model.classes[classify("on plante une haie").labels[0]]).toBe("arbres");
    expect(model.classes[classify("l'eau de la rivière").labels[0]]).toBe("eau");
    expect(finite(result)).toBe(true);
  });

  it("gives a prediction that is whole", () => {
    for (const text of ["", "repas", "\ud800", "完全不同的文字"]) {
      const { labels, probabilities, probability, abstained } = classify(text);
      expect(labels).toHaveLength(1);
      expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 5);
      expect(probability).toBe(probabilities[labels[0]]);
      expect(abstained).toBe(probability < result.model.threshold);
    }
  });

  it("goes forward within each stage, in the order of the stages, to 1", () => {
    const seen: [number, TrainStage][] = [];
    train({ ...three, onProgress: (share, stage) => seen.push([share, stage]) });
    const stages: TrainStage[] = ["features", "selection", "calibration", "fit"];
    expect([...new Set(seen.map(([, stage]) => stage))]).toEqual(stages);
    for (const stage of stages) {
      const shares = seen.filter(([, own]) => own === stage).map(([share]) => share);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    }
    expect(seen.at(-1)).toEqual([1, "fit"]);
  });

  it.each([1, 5, 20])("stops when progress call %d throws", (call) => {
    const cancelled = new Error("cancelled");
    let calls = 0;
    const onProgress = () => {
      if (++calls === call) throw cancelled;
    };
    expect(() => train({ ...three, onProgress })).toThrow(cancelled);
    expect(calls).toBe(call);
  });
});

test("near copies stay in one fold: out of fold, no copy helps to know its twin", () => {
  // Each text stands twice under a label of its own draw; only a twin could tell the label.
  const texts = Array.from({ length: 60 }, (_, row) => `mot${row % 30} autre${row % 30} encore${row % 30}`);
  const labels = texts.map((_, row) => [["a", "b"][(((row % 30) * 7) >> 1) % 2]]);
  const right = (result: TrainResult) =>
    result.outOfFold.predicted.filter(([c], row) => result.model.classes[c] === labels[row][0]).length / 60;
  const groupOf = Int32Array.from(texts, (_, row) => row % 30);
  expect(right(train({ texts, labels, seed: 3 }))).toBeGreaterThan(0.7);
  expect(right(train({ texts, labels, seed: 3, groupOf }))).toBeLessThan(0.65);
});

describe("several labels", () => {
  const texts = [
    ...spread(trees, 3),
    ...spread(water, 3),
    ...trees.map((tree, i) => `${tree} et ${water[i]}`),
    "rien du tout",
  ];
  const labels = texts.map((_, row) =>
    row < 15 ? ["arbres"] : row < 30 ? ["eau"] : row < 35 ? ["arbres", "eau"] : [],
  );
  const result = train({ texts, labels, seed: 1 });

  it("are seen from the rows, and learned", () => {
    expect(result.model.multiLabel).toBe(true);
    expect(result.model.info.classCounts).toEqual([20, 20]);
    const classify = createClassifier(result.model);
    expect(classify("une haie d'arbres au bord de la rivière, de l'eau propre").labels).toEqual([0, 1]);
    expect(classify("forêt plantée").labels).toEqual([0]);
    expect(finite(result)).toBe(true);
  });

  it("may be asked for where each row has one", () => {
    const { model } = train({ ...three, multiLabel: true });
    expect(model.multiLabel).toBe(true);
    expect(createClassifier(model)("eau propre").labels).toEqual([1]);
  });
});

test("a label that nothing tells is said wherever that gives the best F1, by the model too", () => {
  const random = createRandom(2);
  const noise = () => Array.from({ length: 6 }, () => `mot${random.int(200)}`).join(" ");
  const texts = Array.from({ length: 120 }, noise);
  const labels = texts.map(() => ["a", "b"].filter(() => random.next() < 0.5));
  const { model, outOfFold } = train({ texts, labels, multiLabel: true, seed: 1 });
  const share = (answers: readonly (readonly number[])[]) => answers.flat().length / (2 * answers.length);
  expect(share(outOfFold.predicted)).toBeGreaterThan(0.8);
  const classify = createClassifier(model);
  expect(share(Array.from({ length: 200 }, () => classify(noise()).labels))).toBeGreaterThan(0.8);
});

describe("odd data", () => {
  it("a class of one row, out of fold never seen, is kept", () => {
    const result = train({ ...three, texts: [...three.texts, "zèbre"], labels: [...three.labels, ["zoo"]] });
    expect(result.model.info.classCounts).toEqual([15, 15, 15, 1]);
    expect(finite(result)).toBe(true);
  });

  it.each<[string, string[]]>([
    ["all texts the same", new Array(12).fill("la même chose")],
    ["empty texts", new Array(12).fill("")],
    ["texts without words", new Array(12).fill("… !?")],
    ["one text with words", ["bonjour", ...new Array(11).fill("")]],
    ["two rows", ["oui", "non"]],
    ["three rows", ["oui", "non", "oui"]],
  ])("%s gives a model that answers", (_, texts) => {
    const labels = texts.map((_, row) => [row % 2 ? "b" : "a"]);
    const result = train({ texts, labels, seed: 1 });
    expect(finite(result)).toBe(true);
    expect(result.model.threshold).toBeGreaterThan(0);
    const { labels: answer, probability } = createClassifier(result.model)("la même chose");
    expect(answer).toHaveLength(1);
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1);
  });

  it("one group for all rows gives a model", () => {
    expect(finite(train({ ...three, groupOf: new Int32Array(45) }))).toBe(true);
  });

  it("class names are any text", () => {
    const names = ["", "__proto__", "constructor", "a;b\n", "🌳", "é", "e\u0301"];
    const texts = names.flatMap((_, k) => [`mot${k} un`, `mot${k} deux`, `mot${k} trois`]);
    const labels = names.flatMap((name) => [[name], [name], [name]]);
    const { model } = train({ texts, labels, seed: 1 });
    expect([...model.classes].sort()).toEqual([...names].sort());
    expect(model.info.classCounts).toEqual(new Array(7).fill(3));
  });

  it("a label given twice to a row counts once", () => {
    const once = train({ ...three, multiLabel: true });
    const twice = train({
      ...three,
      labels: three.labels.map(([label]) => [label, label]),
      multiLabel: true,
    });
    expect(twice.model.info).toEqual(once.model.info);
  });

  it("fewer than two classes or no text is an error to act on", () => {
    const code = (texts: string[], labels: string[][]) => () => train({ texts, labels, seed: 1 });
    expect(code([], [])).toThrow(expect.objectContaining({ code: "learning/no-text" }));
    expect(code(["a", "b"], [["x"], ["x"]])).toThrow(expect.objectContaining({ code: "learning/one-class" }));
    expect(code(["a", "b"], [[], []])).toThrow(expect.objectContaining({ code: "learning/one-class" }));
  });

  it("rows that do not fit together are refused", () => {
    expect(() => train({ texts: ["a"], labels: [["x"], ["y"]], seed: 1 })).toThrow(RangeError);
    const labels = three.labels.map((own, row) => (row ? own : []));
    expect(() => train({ ...three, labels, multiLabel: false })).toThrow(RangeError);
    expect(() =>
      train({ ...three, labels: [["arbres", "eau"], ...three.labels.slice(1)], multiLabel: false }),
    ).toThrow(RangeError);
    expect(() => train({ ...three, groupOf: new Int32Array(3) })).toThrow(RangeError);
  });
});
