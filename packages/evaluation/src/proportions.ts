import type { Estimate } from "./types.ts";

/** Standard normal quantile of a two-sided 95% interval. */
export const z95 = 1.959963984540054;

export const unknown: Estimate = { value: null, low: null, high: null };

/**
 * Wilson's score limits of a proportion (Wilson 1927, JASA 22: 209–212), which stay inside [0, 1] and
 * stay honest at 0 and at n successes, where resampling would claim certainty.
 *
 * @param z normal quantile of the two-sided level.
 * @example
 * wilson(81, 263, z95); // [0.2553, 0.3662], Newcombe 1998 (Stat Med 17: 857–872), table I
 */
export function wilson(successes: number, n: number, z: number): [low: number, high: number] {
  if (n === 0) return [0, 1];
  const p = successes / n;
  const z2 = z * z;
  const centre = (successes + z2 / 2) / (n + z2);
  const half = (z / (n + z2)) * Math.sqrt(n * p * (1 - p) + z2 / 4);
  return [successes === 0 ? 0 : Math.max(0, centre - half), successes === n ? 1 : Math.min(1, centre + half)];
}

/** A proportion with Wilson's 95% interval; nulls when there is nothing to count. */
export function proportion(successes: number, n: number): Estimate {
  if (n === 0) return unknown;
  const [low, high] = wilson(successes, n, z95);
  return { value: successes / n, low, high };
}

/**
 * F1 with a 95% interval: F1 = 2J / (1 + J) rises with Jaccard's J = tp / (tp + fp + fn), which is a
 * proportion, so Wilson's limits of J give those of F1 (the idea of Goutte & Gaussier 2005, ECIR).
 * Null where the class is neither true nor answered.
 */
export function f1Proportion(tp: number, fp: number, fn: number): Estimate {
  const jaccard = proportion(tp, tp + fp + fn);
  const f1 = (j: number | null) => (j === null ? null : (2 * j) / (1 + j));
  return { value: f1(jaccard.value), low: f1(jaccard.low), high: f1(jaccard.high) };
}

/** A proportion with limits at the level that the caller corrected for many comparisons. */
export interface Limited {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Limits of first − second from the limits of each (Newcombe 1998, Stat Med 17: 873–890, method 10).
 *
 * @example
 * // 56/70 against 48/80, z95: [0.0524, 0.3339], the paper's example (a)
 */
export function differenceLimits(first: Limited, second: Limited): [low: number, high: number] {
  const d = first.value - second.value;
  return [
    d - Math.hypot(first.value - first.low, second.high - second.value),
    d + Math.hypot(first.high - first.value, second.value - second.low),
  ];
}

/**
 * Lower limit of first ÷ second from the limits of each (MOVER-R: Donner & Zou 2012, Stat Methods Med
 * Res 21: 347–359), written so that it divides by nothing small. The upper limit is one over the lower
 * limit of second ÷ first.
 */
export function ratioLowerLimit(first: Limited, second: Limited): number {
  const b = first.low * (2 * first.value - first.low);
  if (b <= 0) return 0;
  const product = first.value * second.value;
  const c = second.high * (2 * second.value - second.high);
  return b / (product + Math.sqrt(Math.max(0, product * product - b * c)));
}
