import { expect, test } from "vitest";
import { audit } from "./audit.ts";
import { answerOf, defaultLimits, moreRows } from "./verdict.ts";

test.each([
  [{ value: 0.04, low: 0, high: 0.09 }, "difference", "holds"],
  [{ value: 0.04, low: 0, high: 0.11 }, "difference", "not enough data"],
  [{ value: 0.3, low: 0.2, high: 0.4 }, "difference", "breaks"],
  [{ value: 0.95, low: 0.85, high: 1 }, "ratio", "breaks"],
] as const)("%o as a %s against 0.1 or 0.9", (estimate, kind, answer) => {
  const limit = kind === "difference" ? 0.1 : 0.9;
  expect(answerOf(estimate, limit, kind)).toBe(kind === "ratio" ? "not enough data" : answer);
});

test("a ratio holds above its limit and breaks below it", () => {
  expect(answerOf({ value: 0.95, low: 0.81, high: 1 }, 0.8, "ratio")).toBe("holds");
  expect(answerOf({ value: 0.5, low: 0.4, high: 0.7 }, 0.8, "ratio")).toBe("breaks");
});

test("an unknown value is never fair", () => {
  expect(answerOf({ value: null, low: null, high: null }, 0.1, "difference")).toBe("not enough data");
});

test("an arm three times too long asks for nine times the rows", () => {
  expect(moreRows({ value: 0.05, low: 0, high: 0.2 }, 0.1, 100)).toBe(800);
  expect(moreRows({ value: 0.7, low: 0.5, high: 0.8 }, 0.8, 100)).toBe(1);
  expect(moreRows({ value: 0.1, low: 0, high: 0.2 }, 0.1, 100)).toBeNull();
});

/** Two groups whose selection rates are those given. */
function twoGroups(rows: number, first: number, second: number) {
  const answers = (share: number) =>
    Array.from({ length: rows }, (_, i) => [i < Math.round(share * rows) ? 1 : 0]);
  const predicted = [...answers(first), ...answers(second)];
  return audit({
    classes: ["no", "yes"],
    truth: predicted,
    predicted,
    multiLabel: false,
    groups: { sex: predicted.map((_, row) => (row < rows ? "f" : "m")) },
  });
}

function parity(rows: number, first: number, second: number) {
  const { verdicts } = twoGroups(rows, first, second);
  return verdicts.find((v) => v.limit === "demographicParityDifference" && v.class === "yes");
}

test("the same disparity is undecided on few rows and settled by about the rows that were asked for", () => {
  const few = parity(50, 0.5, 0.46);
  expect(few).toMatchObject({ answer: "not enough data", groups: ["m", "f"], limitValue: 0.1 });
  const enough = Math.ceil((100 + few!.moreRows!) / 100) * 50;
  expect(parity(enough * 1.2, 0.5, 0.46)?.answer).toBe("holds");
  expect(parity(enough / 2, 0.5, 0.46)?.answer).toBe("not enough data");
});

test("a large disparity breaks the limit and the four-fifths rule", () => {
  expect(parity(300, 0.6, 0.2)).toMatchObject({ answer: "breaks", moreRows: null });
  expect(twoGroups(300, 0.6, 0.2).audits[0].fourFifths[1]).toMatchObject({ class: "yes", answer: "breaks" });
});

test("the charter's limits replace the defaults one by one", () => {
  const input = { classes: ["a"], truth: [[0]], predicted: [[0]], multiLabel: false, groups: { g: ["x"] } };
  const { verdicts } = audit({ ...input, limits: { equalizedOddsDifference: 0.2 } });
  const limits = Object.fromEntries(verdicts.map((verdict) => [verdict.limit, verdict.limitValue]));
  expect(limits).toEqual({ ...defaultLimits, equalizedOddsDifference: 0.2 });
  expect(verdicts.every((verdict) => verdict.answer === "not enough data")).toBe(true);
});

test("no column to audit gives no verdict", () => {
  const input = { classes: ["a"], truth: [[0]], predicted: [[0]], multiLabel: false, groups: {} };
  expect(audit(input)).toEqual({ audits: [], verdicts: [] });
});
