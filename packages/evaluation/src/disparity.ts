import { exactLimitsAt } from "./binomial.ts";
import { cellOf, type GroupCell, type GroupCounts } from "./groups.ts";
import { unknown } from "./proportions.ts";
import { type Rate, type Spread, spread } from "./spread.ts";
import type { Disparity, DisparityMetric, Estimate } from "./types.ts";

type RateOf = (cell: GroupCell) => Rate;

const selection: RateOf = ({ size, tp, fp }) => ({ successes: tp + fp, n: size });
const truePositiveRate: RateOf = ({ tp, fn }) => ({ successes: tp, n: tp + fn });
const falsePositiveRate: RateOf = ({ size, tp, fp, fn }) => ({ successes: fp, n: size - tp - fn });

/** The rates that each metric compares; equalized odds takes the worse of two (Hardt, Price & Srebro 2016). */
const metrics: Readonly<Record<DisparityMetric, readonly RateOf[]>> = {
  demographic_parity: [selection],
  equal_opportunity: [truePositiveRate],
  equalized_odds: [truePositiveRate, falsePositiveRate],
};

/**
 * Demographic parity, equal opportunity and equalized odds between the groups of a column: first for all
 * classes together (the worst), then per class. Differences and ratios are defined as Fairlearn's
 * (largest minus smallest, smallest ÷ largest; a TPR without positives is unknown here, 0 there). The 95%
 * intervals of a column hold all together: over its pairs of groups, its classes and the three metrics (Bonferroni).
 */
export function disparities(
  counts: GroupCounts,
  classes: readonly string[],
  multiLabel: boolean,
): Disparity[] {
  const names = Object.keys(metrics) as DisparityMetric[];
  const limits = exactLimitsAt(0.05 / Math.max(1, comparisons(counts, multiLabel)));
  return names.flatMap((metric) => {
    const spreads = classes.map((_, c) =>
      worst(metrics[metric].map((rate) => spread(ratesOf(counts, c, rate), limits))),
    );
    const named = [{ name: "", spread: worst(spreads) }].concat(
      spreads.map((one, c) => ({ name: classes[c], spread: one })),
    );
    return named.map(({ name, spread }) => describe(metric, name, spread, counts.names));
  });
}

/**
 * Comparisons that a column makes at once: every pair of groups, on three rates of every class. With two
 * classes and one label a row, one class's rates mirror the other's, so they are counted once.
 */
function comparisons(counts: GroupCounts, multiLabel: boolean): number {
  const groups = counts.names.length;
  const classes = counts.classes === 2 && !multiLabel ? 1 : counts.classes;
  return ((groups * (groups - 1)) / 2) * 3 * classes;
}

function ratesOf(counts: GroupCounts, c: number, rate: RateOf): Rate[] {
  return counts.names.map((_, group) => rate(cellOf(counts, group, c)));
}

/** The worst of several spreads; one that cannot be told leaves the bad end open. */
function worst(spreads: readonly Spread[]): Spread {
  const known = spreads.filter((one) => one.difference.value !== null);
  if (known.length === 0) return { difference: unknown, ratio: unknown, lowest: -1, highest: -1 };
  const { lowest, highest } = known.reduce((a, b) => (b.difference.value! > a.difference.value! ? b : a));
  return {
    difference: extreme(
      spreads.map((one) => one.difference),
      Math.max,
      1,
    ),
    ratio: extreme(
      spreads.map((one) => one.ratio),
      Math.min,
      0,
    ),
    lowest,
    highest,
  };
}

/** Largest (or smallest) value and ends; `bad` is the worst end there is. */
function extreme(estimates: readonly Estimate[], pick: (...of: number[]) => number, bad: number): Estimate {
  const known = estimates.filter((one) => one.value !== null);
  if (known.length === 0) return unknown;
  const value = pick(...known.map((one) => one.value!));
  const low = pick(...known.map((one) => one.low!));
  const high = pick(...known.map((one) => one.high!));
  if (known.length === estimates.length) return { value, low, high };
  return bad === 0 ? { value, low: bad, high } : { value, low, high: bad };
}

function describe(metric: DisparityMetric, name: string, one: Spread, groups: readonly string[]): Disparity {
  return {
    metric,
    class: name,
    difference: one.difference,
    ratio: one.ratio,
    lowest: groups[one.lowest] ?? "",
    highest: groups[one.highest] ?? "",
  };
}
