import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applyKeywordRules, learnKeywordRules } from "./keyword-rules.ts";

const texts = [
  "the well is dry",
  "a deep well",
  "the new well",
  "the meal is hot",
  "a school meal",
  "the meal",
  "the well",
];
const labels = [[0], [0], [0], [1], [1], [1], [0]];
const rules = learnKeywordRules({ texts, labels, classes: ["water", "food"], multiLabel: false });

test("the telling words are found and the common ones are not", () => {
  expect(rules.keywords.map((list) => list.map(({ word }) => word))).toEqual([["well"], ["meal"]]);
});

test("the weight of a word, worked by hand (Monroe et al. 2008)", () => {
  // 21 words in all, 10 different; class water has 12 of the 21. «well» stands in 4 rows, all of water.
  // Prior 10·4/21 = 40/21: odds (4 + prior)/(12 + 10 − 4 − prior) inside, prior/(9 + 10 − prior) outside.
  const prior = 40 / 21;
  const odds = (4 + prior) / (18 - prior) / (prior / (19 - prior));
  expect(rules.keywords[0][0].weight).toBeCloseTo(Math.log(odds), 10);
});

test("a text with a keyword gets its class, one without the commonest, whatever the case", () => {
  expect(applyKeywordRules(rules, "One MEAL")).toEqual([1]);
  expect(applyKeywordRules(rules, "Nothing known")).toEqual([0]);
  expect(applyKeywordRules(rules, "")).toEqual([0]);
});

test("at most ten words a class, the same on every run", () => {
  const many = Array.from(
    { length: 200 },
    (_, i) =>
      (i % 2 ? "a" : "b") + Array.from({ length: 30 }, (_, w) => ` w${w % 2 === i % 2 ? w : "x"}`).join(""),
  );
  const options = {
    texts: many,
    labels: many.map((_, i) => [i % 2]),
    classes: ["a", "b"],
    multiLabel: false,
  };
  expect(learnKeywordRules(options).keywords[0]).toHaveLength(10);
  expect(learnKeywordRules(options)).toEqual(learnKeywordRules(options));
});

test("several labels a text: each by its own words, none by default unless most rows have it", () => {
  const both = learnKeywordRules({
    texts: [...texts, "well and meal", "nothing", "no", "other"],
    labels: [...labels, [0, 1], [], [], []],
    classes: ["water", "food"],
    multiLabel: true,
  });
  expect(applyKeywordRules(both, "a meal by the well")).toEqual([0, 1]);
  expect(applyKeywordRules(both, "unknown")).toEqual([]);
});

test("no rows, no classes", () => {
  const empty = learnKeywordRules({ texts: [], labels: [], classes: [], multiLabel: false });
  expect(applyKeywordRules(empty, "a")).toEqual([]);
});

const file = new URL("../../../../shared/data/sdg/sdg.csv", import.meta.url);
test.skipIf(!existsSync(file))(
  "far better than the commonest class on real texts (skipped without the data)",
  () => {
    const lines = readFileSync(file, "utf8").trim().split("\n").slice(1);
    const rows = lines
      .map((line) => /^(.*),(\d+),(\w+)\s*$/s.exec(line))
      .filter((row) => row !== null && /^(1|true)$/i.test(row[3]));
    const classes = Array.from({ length: 17 }, (_, k) => String(k + 1));
    const test = rows.filter((_, i) => i % 5 === 0);
    const train = rows.filter((_, i) => i % 5 !== 0);
    const learnt = learnKeywordRules({
      texts: train.map((row) => row![1]),
      labels: train.map((row) => [Number(row![2]) - 1]),
      classes,
      multiLabel: false,
    });
    const right = test.filter((row) => applyKeywordRules(learnt, row![1])[0] === Number(row![2]) - 1).length;
    expect(right / test.length).toBeGreaterThan(0.6);
  },
);
