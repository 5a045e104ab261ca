import { differenceLimits, type Limited, ratioLowerLimit, unknown } from "./proportions.ts";
import type { Estimate } from "./types.ts";

/** A rate of one group: `successes` of `n`; n is 0 where the group has nothing to count. */
export interface Rate {
  readonly successes: number;
  readonly n: number;
}

/** How far apart the groups' rates stand. */
export interface Spread {
  /** Largest difference between two groups. */
  readonly difference: Estimate;
  /** Smallest ratio between two groups; null where all rates are 0. */
  readonly ratio: Estimate;
  /** Places of the lowest and of the highest rate; −1 where fewer than two groups have a rate. */
  readonly lowest: number;
  readonly highest: number;
}

/** Lower and upper limit of a rate. */
export type LimitsOf = (successes: number, n: number) => [low: number, high: number];

interface Extremes {
  differenceLow: number;
  differenceHigh: number;
  ratioLow: number;
  ratioHigh: number;
}

/**
 * Largest difference and smallest ratio between groups, with intervals that hold for the true ones.
 *
 * The largest of many noisy differences is too large on average, and resampling it only repeats the
 * error. So every pair of groups gets an interval at a level corrected for all comparisons, and the
 * extremes follow: while all pairs' intervals hold, the true largest difference is at least the
 * largest lower limit and at most the largest upper limit. A group without anything to count could have
 * any rate: it leaves the upper end open (difference 1, ratio 0).
 *
 * @param limits of a rate at the corrected level, from `exactLimitsAt`.
 */
export function spread(rates: readonly Rate[], limits: LimitsOf): Spread {
  const known = rates.map((_, i) => i).filter((i) => rates[i].n > 0);
  if (known.length < 2) return { difference: unknown, ratio: unknown, lowest: -1, highest: -1 };
  const value = (i: number) => rates[i].successes / rates[i].n;
  const lowest = known.reduce((best, i) => (value(i) < value(best) ? i : best));
  const highest = known.reduce((best, i) => (value(i) > value(best) ? i : best));
  const extremes = pairExtremes(
    distinct(
      known.map((i) => rates[i]),
      limits,
    ),
  );
  const open = known.length < rates.length;
  const top = value(highest);
  return {
    difference: {
      value: top - value(lowest),
      low: extremes.differenceLow,
      high: open ? 1 : extremes.differenceHigh,
    },
    ratio:
      top === 0
        ? unknown
        : { value: value(lowest) / top, low: open ? 0 : extremes.ratioLow, high: extremes.ratioHigh },
    lowest,
    highest,
  };
}

/** Each different rate once (twice if several groups share it): a thousand tiny groups make few pairs. */
function distinct(rates: readonly Rate[], limits: LimitsOf): Limited[] {
  const seen = new Map<string, number>();
  return rates
    .filter(({ successes, n }) => {
      const key = `${successes}/${n}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      return seen.get(key)! <= 2;
    })
    .map(({ successes, n }) => {
      const [low, high] = limits(successes, n);
      return { value: successes / n, low, high };
    });
}

function pairExtremes(rates: readonly Limited[]): Extremes {
  const extremes = { differenceLow: 0, differenceHigh: 0, ratioLow: 1, ratioHigh: 1 };
  for (let i = 0; i < rates.length; i++)
    for (let j = i + 1; j < rates.length; j++) widen(extremes, rates[i], rates[j]);
  return extremes;
}

/** Takes one pair's limits into account; 1 ÷ the ratio's lower limit is the inverse ratio's upper one. */
function widen(extremes: Extremes, first: Limited, second: Limited): void {
  const [low, high] = differenceLimits(first, second);
  extremes.differenceLow = Math.max(extremes.differenceLow, low, -high);
  extremes.differenceHigh = Math.min(1, Math.max(extremes.differenceHigh, high, -low));
  const ratio = ratioLowerLimit(first, second);
  const inverse = ratioLowerLimit(second, first);
  extremes.ratioLow = Math.min(extremes.ratioLow, ratio, inverse);
  extremes.ratioHigh = Math.min(extremes.ratioHigh, 1 / Math.max(1, ratio), 1 / Math.max(1, inverse));
}
