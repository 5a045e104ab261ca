import type { Decisions } from "./decisions.ts";
import { f1Proportion, proportion } from "./proportions.ts";
import type { GroupClassMetrics, GroupMetrics } from "./types.ts";

/** A group of fewer rows is flagged `small` (a rate from 30 rows is known to about ±0.18); never dropped. */
const smallGroup = 30;

/** Fewer rows of a class in a group are flagged `fewPositives` (a TPR from 10 is known to about ±0.27). */
const fewPositives = 10;

/** Joins the columns and the values of an intersection. */
const cross = " × ";

/** What happened in each group of a column. */
export interface GroupCounts {
  readonly names: readonly string[];
  readonly sizes: Int32Array;
  /** Rows that are wholly right. */
  readonly right: Int32Array;
  /** Groups × classes × (true positives, false positives, false negatives). */
  readonly events: Int32Array;
  readonly classes: number;
}

/** What happened to one class in one group. */
export interface GroupCell {
  readonly size: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Every column by itself, then every pair of columns. */
export function columnsWithIntersections(
  groups: Readonly<Record<string, readonly string[]>>,
): { column: string; values: readonly string[] }[] {
  const single = Object.entries(groups).map(([column, values]) => ({ column, values }));
  const pairs = single.flatMap((first, i) =>
    single.slice(i + 1).map((second) => ({
      column: first.column + cross + second.column,
      values: first.values.map((value, row) => value + cross + second.values[row]),
    })),
  );
  return [...single, ...pairs];
}

/** Counts a column's groups, in the order of their names (by code unit, the same everywhere). */
export function countGroups(values: readonly string[], decisions: Decisions): GroupCounts {
  const names = [...new Set(values)].sort();
  const places = new Map(names.map((name, group) => [name, group]));
  const width = 3 * decisions.classes;
  const sizes = new Int32Array(names.length);
  const right = new Int32Array(names.length);
  const events = new Int32Array(names.length * width);
  for (let row = 0; row < decisions.rows; row++) {
    const group = places.get(values[row]) as number;
    sizes[group]++;
    right[group] += decisions.correct[row];
    for (let i = decisions.offsets[row]; i < decisions.offsets[row + 1]; i++)
      events[group * width + decisions.events[i]]++;
  }
  return { names, sizes, right, events, classes: decisions.classes };
}

/** The counts of one class in one group. */
export function cellOf(counts: GroupCounts, group: number, c: number): GroupCell {
  const at = 3 * (group * counts.classes + c);
  const [tp, fp, fn] = counts.events.subarray(at, at + 3);
  return { size: counts.sizes[group], tp, fp, fn };
}

/** Metrics of each group with 95% intervals (Wilson), each group by itself. */
export function groupMetrics(counts: GroupCounts, classes: readonly string[]): GroupMetrics[] {
  return counts.names.map((group, g) => ({
    group,
    count: counts.sizes[g],
    small: counts.sizes[g] < smallGroup,
    accuracy: proportion(counts.right[g], counts.sizes[g]),
    perClass: classes.map((name, c) => classMetrics(name, cellOf(counts, g, c))),
  }));
}

function classMetrics(name: string, { size, tp, fp, fn }: GroupCell): GroupClassMetrics {
  const positives = tp + fn;
  return {
    class: name,
    positives,
    negatives: size - positives,
    fewPositives: positives < fewPositives,
    selectionRate: proportion(tp + fp, size),
    tpr: proportion(tp, positives),
    fpr: proportion(fp, size - positives),
    precision: proportion(tp, tp + fp),
    f1: f1Proportion(tp, fp, fn),
  };
}
