import { incompleteBeta } from "./binomial.ts";

/** Rows on which exactly one of two systems is right, and how likely so uneven a share is by chance. */
export interface McNemar {
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Two-sided and exact, in [0, 1]; 1 where the systems are never right apart. */
  readonly pValue: number;
}

/**
 * McNemar's exact test (1947, Psychometrika 12: 153–157): were both systems equally good, the rows on which
 * only one is right would fall to either side like a coin.
 *
 * @example
 * mcNemar(1, 7).pValue; // 0.0703, Fagerland, Lydersen & Laake 2013 (BMC Med Res Methodol 13: 91)
 */
export function mcNemar(onlyFirst: number, onlySecond: number): McNemar {
  const n = onlyFirst + onlySecond;
  const most = Math.max(onlyFirst, onlySecond);
  const tail = most === 0 ? 1 : incompleteBeta(0.5, most, n - most + 1);
  return { onlyFirst, onlySecond, pValue: Math.min(1, 2 * tail) };
}
