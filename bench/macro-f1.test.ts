import { expect, test } from "vitest";
import { macroF1 } from "./macro-f1.ts";

test("gives the figure of scikit-learn's own example of f1_score", () => {
  // sklearn.metrics.f1_score, docstring: y_true [0, 1, 2, 0, 1, 2], y_pred [0, 2, 1, 0, 0, 1], macro 0.26…
  expect(macroF1([..."012012"], [..."021001"])).toBeCloseTo(0.8 / 3, 12);
});

test("counts labels that are only answered, as scikit-learn does", () => {
  expect(macroF1(["a", "a"], ["a", "b"])).toBeCloseTo((2 / 3 + 0) / 2, 12);
});

test("counts labels that are never answered", () => {
  expect(macroF1(["a", "a", "b", "c"], ["a", "b", "b", "b"])).toBeCloseTo((2 / 3 + 2 / 4 + 0) / 3, 12);
});
