import { createRandom } from "./random.ts";

export interface GroupedOptions {
  /** Per row the id of its group of near copies, or an id of its own (`groupIds`). */
  readonly groupOf: Int32Array;
  /** Class index per row, −1 for none; in multi-label work, the rarest of the row's labels. */
  readonly strata: Int32Array;
  readonly seed: number;
}

/**
 * A fold in [0, folds) per row, stratified by class, with the rows of a group in one fold. A class
 * of n single rows gets ⌊n / folds⌋ or one more in each fold, so rare classes stand in as many
 * folds as they have rows.
 *
 * @example
 * groupedFolds({ groupOf: Int32Array.of(0, 0, 2, 3), strata: Int32Array.of(0, 0, 1, 1), folds: 2, seed: 1 });
 */
export function groupedFolds(options: GroupedOptions & { readonly folds: number }): Int32Array {
  return apportion(options, new Array(options.folds).fill(1 / options.folds));
}

/**
 * 1 per row of a stratified part of about `share` of the rows, 0 for the rest; the rows of a group
 * stay together. Each class is apportioned by Webster's method, so that with a share of 0.2 a class
 * needs three rows to have one in the part, and two stay outside.
 *
 * @param options.share in (0, 1)
 */
export function groupedShare(options: GroupedOptions & { readonly share: number }): Uint8Array {
  return Uint8Array.from(apportion(options, [1 - options.share, options.share]));
}

/**
 * Hands out groups, largest first, then rarest class first, each to the part where it adds least to
 * Σ over classes and parts of count² / (share × class total). For single rows that is the rule of
 * Webster and Sainte-Laguë; for groups, the greedy rule of scikit-learn's StratifiedGroupKFold with
 * a chi-squared distance. Ties go to the part that is emptiest for its share.
 */
function apportion({ groupOf, strata, seed }: GroupedOptions, shares: readonly number[]): Int32Array {
  const totals = classTotals(strata);
  const classes = totals.length;
  const counts = shares.map(() => new Float64Array(classes));
  const sizes = new Float64Array(shares.length);
  const order = createRandom(seed).shuffle(shares.map((_, part) => part));
  const result = new Int32Array(groupOf.length);
  for (const rows of orderedGroups(groupOf, strata, totals, seed)) {
    const own = countClasses(rows, strata);
    let best = order[0];
    let bestCost = Infinity;
    for (const part of order) {
      let cost = (1e-6 * (sizes[part] + rows.length / 2)) / shares[part] / groupOf.length;
      for (const [k, c] of own) cost += (c * (2 * counts[part][k] + c)) / (shares[part] * totals[k]);
      if (cost >= bestCost - 1e-12) continue;
      best = part;
      bestCost = cost;
    }
    for (const [k, c] of own) counts[best][k] += c;
    sizes[best] += rows.length;
    for (const row of rows) result[row] = best;
  }
  return result;
}

/** Rows per class; the class −1 stands first, so class k is at k + 1. */
function classTotals(strata: Int32Array): Float64Array {
  const highest = strata.reduce((max, k) => Math.max(max, k), -1);
  const totals = new Float64Array(highest + 2);
  for (const k of strata) totals[k + 1]++;
  return totals;
}

function countClasses(rows: readonly number[], strata: Int32Array): Map<number, number> {
  const own = new Map<number, number>();
  for (const row of rows) own.set(strata[row] + 1, (own.get(strata[row] + 1) ?? 0) + 1);
  return own;
}

function orderedGroups(
  groupOf: Int32Array,
  strata: Int32Array,
  totals: Float64Array,
  seed: number,
): number[][] {
  const shuffled = createRandom(seed + 1).shuffle(rowsByGroup(groupOf));
  const rarity = (rows: number[]) => totals[strata[rows[0]] + 1];
  return shuffled.sort((a, b) => b.length - a.length || rarity(a) - rarity(b));
}

/** The rows of each group, groups by their first row. */
export function rowsByGroup(groupOf: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < groupOf.length; row++) {
    const rows = groups.get(groupOf[row]);
    if (rows) rows.push(row);
    else groups.set(groupOf[row], [row]);
  }
  return [...groups.values()];
}
