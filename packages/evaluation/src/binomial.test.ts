import { expect, test } from "vitest";
import { exactLimits, exactLimitsAt, incompleteBeta } from "./binomial.ts";

test.each([
  // scipy.special.betainc prints
  [0.3, 2, 5, 0.5798250000000001],
  [0.9, 100, 12, 0.5667947281563592],
  [0.001, 1, 20, 0.019811135170465316],
  [0.5, 1000, 1010, 0.5882698275434065],
])("I_%d(%i, %i) is scipy's", (x, a, b, wanted) => {
  expect(incompleteBeta(x, a, b)).toBeCloseTo(wanted, 10);
});

test.each([
  // scipy.stats.beta.ppf prints
  [4, 20, 0.05, 0.05733399705003277, 0.4366140029966683],
  [0, 10, 0.05, 0, 0.3084971078187608],
  [1, 20, 1e-5, 2.5000059375192975e-7, 0.5367894280705614],
  [150, 3000, 1e-4, 0.0359154593424487, 0.06725197260564612],
  [7, 7, 0.01, 0.4691172785435415, 1],
])("exact limits of %i/%i at %d are scipy's", (successes, n, alpha, low, high) => {
  const limits = exactLimits(successes, n, alpha);
  expect(limits[0]).toBeCloseTo(low, 10);
  expect(limits[1]).toBeCloseTo(high, 10);
  expect(exactLimitsAt(alpha)(successes, n)).toEqual(limits);
});
