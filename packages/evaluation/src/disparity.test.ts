import { describe, expect, test } from "vitest";
import { audit } from "./audit.ts";
import { seeded } from "./random.ts";
import type { Disparity } from "./types.ts";

interface Population {
  readonly rows: number;
  readonly base: number;
  readonly tpr: number;
  readonly fpr: number;
}

const fair = { base: 0.4, tpr: 0.7, fpr: 0.2 };
const populations: Record<string, readonly Population[]> = {
  "two groups, no disparity": [1, 2].map(() => ({ rows: 200, ...fair })),
  "five groups, no disparity": [1, 2, 3, 4, 5].map(() => ({ rows: 100, ...fair })),
  "two groups that differ": [
    { rows: 300, base: 0.4, tpr: 0.8, fpr: 0.1 },
    { rows: 60, base: 0.3, tpr: 0.6, fpr: 0.2 },
  ],
  "one tiny group": [
    { rows: 200, base: 0.4, tpr: 0.8, fpr: 0.1 },
    { rows: 8, base: 0.3, tpr: 0.6, fpr: 0.2 },
  ],
  "a rare class": [
    { rows: 300, base: 0.03, tpr: 0.6, fpr: 0.01 },
    { rows: 100, base: 0.02, tpr: 0.6, fpr: 0.02 },
    { rows: 50, base: 0.05, tpr: 0.4, fpr: 0.002 },
  ],
};

const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const ratio = (values: readonly number[]) => Math.min(...values) / Math.max(...values);

/** The true disparities of a population: [difference, ratio] per metric. */
function trueDisparities(groups: readonly Population[]): Record<Disparity["metric"], [number, number]> {
  const selection = groups.map(({ base, tpr, fpr }) => base * tpr + (1 - base) * fpr);
  const tpr = groups.map((group) => group.tpr);
  const fpr = groups.map((group) => group.fpr);
  return {
    demographic_parity: [range(selection), ratio(selection)],
    equal_opportunity: [range(tpr), ratio(tpr)],
    equalized_odds: [Math.max(range(tpr), range(fpr)), Math.min(ratio(tpr), ratio(fpr))],
  };
}

/** Disparities of the class "yes" in one sample of a population. */
function sample(groups: readonly Population[], seed: number): Disparity[] {
  const random = seeded(seed);
  const chance = (p: number) => (random.next() / 2 ** 32 < p ? 1 : 0);
  const rows = groups.flatMap((group, name) =>
    Array.from({ length: group.rows }, () => {
      const truth = chance(group.base);
      return { truth: [truth], predicted: [chance(truth ? group.tpr : group.fpr)], group: `${name}` };
    }),
  );
  const { audits } = audit({
    classes: ["no", "yes"],
    truth: rows.map((row) => row.truth),
    predicted: rows.map((row) => row.predicted),
    multiLabel: false,
    groups: { column: rows.map((row) => row.group) },
  });
  return audits[0].disparities.filter((disparity) => disparity.class === "yes");
}

/** Per metric and kind, and for all together, in how many of the runs the interval holds the truth. */
function coverage(groups: readonly Population[], runs: number): Record<string, number> {
  const wanted = trueDisparities(groups);
  const covered: Record<string, number> = { together: 0 };
  for (let run = 0; run < runs; run++) {
    let all = true;
    for (const disparity of sample(groups, 5000 + run))
      (["difference", "ratio"] as const).forEach((kind, i) => {
        const { value, low, high } = disparity[kind];
        const truth = wanted[disparity.metric][i];
        const held = value === null || (low! <= truth + 1e-12 && high! >= truth - 1e-12);
        const key = `${disparity.metric} ${kind}`;
        covered[key] = (covered[key] ?? 0) + (held ? 1 : 0);
        all &&= held;
      });
    if (all) covered.together++;
  }
  return covered;
}

describe("the interval holds the true disparity in at least 95 runs of 100", () => {
  test.each(Object.entries(populations))("%s", (_, groups) => {
    const runs = 300;
    for (const [key, covered] of Object.entries(coverage(groups, runs)))
      expect(covered / runs, key).toBeGreaterThanOrEqual(0.95);
  });
});

test("a naive reading would call fair groups unfair: the largest difference is never 0", () => {
  const found = sample(populations["five groups, no disparity"], 1);
  for (const { difference } of found) {
    expect(difference.value).toBeGreaterThan(0.02);
    expect(difference.low).toBe(0);
  }
});

test("17 fair classes seldom look unfair together, however many are compared", () => {
  let accused = 0;
  for (let run = 0; run < 60; run++) {
    const random = seeded(run);
    const labels = () => Array.from({ length: 400 }, () => [random.below(17)]);
    const group = Array.from({ length: 400 }, () => `${random.below(5)}`);
    const { audits } = audit({
      classes: Array.from({ length: 17 }, (_, c) => `${c}`),
      truth: labels(),
      predicted: labels(),
      multiLabel: false,
      groups: { group },
    });
    const worst = audits[0].disparities.filter((disparity) => disparity.class === "");
    if (worst.some(({ difference }) => difference.low! > 0)) accused++;
  }
  expect(accused).toBeLessThanOrEqual(3); // 5% of 60 runs
});

test("one answer of a rare class in a tiny group is no proof", () => {
  // Rates do not depend on the group. With Wilson's limits, 37 runs of 100 accused this population.
  let accused = 0;
  for (let run = 0; run < 100; run++) {
    const random = seeded(run);
    const label = () => [Math.min(16, Math.floor(-2 * Math.log((random.below(1e6) + 1) / 1e6)))];
    const group = [3000, 20, 5].flatMap((rows, g) => new Array<string>(rows).fill(`${g}`));
    const { audits } = audit({
      classes: Array.from({ length: 17 }, (_, c) => `${c}`),
      truth: group.map(label),
      predicted: group.map(label),
      multiLabel: false,
      groups: { group },
    });
    if (
      audits[0].disparities.some(
        ({ difference, ratio }) => (difference.low ?? 0) > 0 || (ratio.high ?? 1) < 1 - 1e-12,
      )
    )
      accused++;
  }
  expect(accused).toBeLessThanOrEqual(5);
});

test("a group without positives leaves the upper end open instead of dropping out", () => {
  const { audits, verdicts } = audit({
    classes: ["no", "yes"],
    truth: [...new Array(400).fill([1]), ...new Array(400).fill([1]), [0]],
    predicted: [...new Array(400).fill([1]), ...new Array(400).fill([1]), [0]],
    multiLabel: false,
    groups: { g: [...new Array(400).fill("a"), ...new Array(400).fill("b"), "c"] },
  });
  const found = audits[0].disparities.find((d) => d.metric === "equal_opportunity" && d.class === "yes");
  expect(found?.difference).toMatchObject({ value: 0, low: 0, high: 1 });
  expect(found?.ratio).toMatchObject({ value: 1, low: 0 });
  expect(audits[0].groups[2]).toMatchObject({ group: "c", small: true });
  expect(audits[0].groups[2].perClass[1].tpr).toEqual({ value: null, low: null, high: null });
  const verdict = verdicts.find((v) => v.limit === "equalOpportunityDifference" && v.class === "yes");
  expect(verdict?.answer).toBe("not enough data");
});
