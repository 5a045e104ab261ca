import { proportion } from "./proportions.ts";
import { seeded } from "./random.ts";
import type { Estimate } from "./types.ts";

/** Writes figures of the rows, each row as often as its weight (once where absent); NaN where undefined. */
export type Measure = (weights: Uint16Array | undefined, out: Float64Array) => void;

export interface Resampled {
  /** The figures on the rows as they are. */
  readonly point: Float64Array;
  /** Per figure, its values over the replicates, ascending, without the undefined ones. */
  readonly replicates: readonly Float64Array[];
}

/**
 * Bootstrap by row (Efron 1979, Ann Stat 7: 1–26): every replicate draws as many rows, with
 * replacement, and all figures are taken on the same draw, so differences between them are paired.
 *
 * @example
 * resample({ rows: 3, seed: 1, replicates: 1000, figures: 1, measure });
 */
export function resample(options: {
  rows: number;
  seed: number;
  replicates: number;
  figures: number;
  measure: Measure;
}): Resampled {
  const { rows, figures, measure } = options;
  const random = seeded(options.seed);
  const out = new Float64Array(figures);
  const values = Array.from({ length: figures }, () => new Float64Array(options.replicates));
  const weights = new Uint16Array(rows);
  for (let replicate = 0; replicate < options.replicates; replicate++) {
    weights.fill(0);
    for (let draw = 0; draw < rows; draw++) weights[random.below(rows)]++;
    measure(weights, out);
    for (let figure = 0; figure < figures; figure++) values[figure][replicate] = out[figure];
  }
  const point = new Float64Array(figures);
  measure(undefined, point);
  return { point, replicates: values.map((column) => column.filter((v) => !Number.isNaN(v)).sort()) };
}

/** Linear interpolation between order statistics (Hyndman & Fan 1996, type 7); `sorted` is not empty. */
function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

/** The 95% percentile interval of a figure, widened where needed so that it holds the figure itself. */
export function percentileEstimate(resampled: Resampled, figure: number): Estimate {
  const value = resampled.point[figure];
  const sorted = resampled.replicates[figure];
  if (Number.isNaN(value) || sorted.length === 0) return { value: null, low: null, high: null };
  return {
    value,
    low: Math.min(value, quantile(sorted, 0.025)),
    high: Math.max(value, quantile(sorted, 0.975)),
  };
}

/**
 * The wider of two intervals at each end. Beside Wilson's, it keeps the bootstrap honest: 12 right of 12
 * resample to [1, 1], and Wilson says [0.76, 1].
 */
export function widest(bootstrap: Estimate, closedForm: Estimate): Estimate {
  if (bootstrap.value === null || bootstrap.low === null || bootstrap.high === null) return bootstrap;
  return {
    value: bootstrap.value,
    low: Math.min(bootstrap.low, closedForm.low ?? bootstrap.low),
    high: Math.max(bootstrap.high, closedForm.high ?? bootstrap.high),
  };
}

/** An average whose replicates are all equal (every row right, or every row wrong) takes accuracy's doubt. */
export function doubted(estimate: Estimate, right: number, rows: number): Estimate {
  return estimate.low === estimate.high ? widest(estimate, proportion(right, rows)) : estimate;
}
