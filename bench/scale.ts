import type { Dataset } from "./datasets.ts";
import { shuffled } from "./random.ts";
import { pickRows } from "./split.ts";

/** How much is measured: in full for the table, or just enough to see that the benchmarks run. */
export interface Scale {
  /** Least duration of a timed run. */
  readonly seconds: number;
  /** Timed runs, of which the median counts. */
  readonly runs: number;
  /** Rows of a data set for speed, training and honesty. */
  readonly mostRows: number;
  /** Rows of the file on which memory is measured. */
  readonly memoryRows: number;
}

export const full: Scale = { seconds: 3, runs: 3, mostRows: Number.POSITIVE_INFINITY, memoryRows: 1_000_000 };
export const quick: Scale = { seconds: 0.5, runs: 1, mostRows: 1500, memoryRows: 50_000 };

/** The set itself, or a seeded sample of it where less is wanted. */
export function limited(set: Dataset, { mostRows }: Pick<Scale, "mostRows">): Dataset {
  if (set.texts.length <= mostRows) return set;
  return pickRows(set, shuffled([...set.texts.keys()], 1).slice(0, mostRows));
}
