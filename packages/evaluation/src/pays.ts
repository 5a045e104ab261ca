import type { Resampled } from "./bootstrap.ts";
import type { Baseline, Pays } from "./types.ts";

/** Under so many test rows nothing is said about paying. */
export const fewestRows = 30;

/** One-sided 99%: a figure counts as above 0 when 99% of its replicates are. */
const doubt = 0.01;

/** More rows than ten times those at hand are not worth promising. */
export const farthest = 10;

/** Where the figures that decide stand among the resampled ones. */
export interface PaysFigures {
  readonly kappa: number;
  /** Macro-F1 gain over each baseline. */
  readonly gains: readonly { readonly name: Baseline["name"]; readonly at: number }[];
}

/**
 * Does a model pay here? Yes when, on the same resampled rows, the 99% lower bound of its macro-F1 gain
 * over every baseline is above 0, and so is that of its agreement with the truth beyond chance. The
 * second matters: on shuffled labels any spread-out guess beats the commonest class's macro-F1. Every
 * condition must hold, so no correction for many comparisons is due (Berger 1982, Technometrics 24).
 * Where there is agreement beyond chance and a gain that up to ten times the rows would make sure, the
 * answer is "not enough data"; in all other cases it is no.
 */
export function judgePays(resampled: Resampled, figures: PaysFigures, rows: number): Pays {
  const value = (at: number) => resampled.point[at];
  const hardest = figures.gains.reduce<PaysFigures["gains"][number] | undefined>(
    (least, gain) => (least === undefined || value(gain.at) < value(least.at) ? gain : least),
    undefined,
  );
  const common = { hardest: hardest?.name ?? "commonest", testRows: rows } as const;
  if (rows < fewestRows)
    return { ...common, answer: null, reason: "too few test rows", moreRows: fewestRows - rows };
  if (!above(resampled, figures.kappa))
    return { ...common, answer: false, reason: "no better than chance", moreRows: null };
  const lost = figures.gains.filter((gain) => !above(resampled, gain.at));
  if (lost.length === 0)
    return { ...common, answer: true, reason: "better than both baselines", moreRows: null };
  // There is a signal, and every gain that is not sure yet is in the model's favour: more rows would tell.
  const needs = lost.map((gain) => rowsMissing(resampled, gain.at, rows));
  if (needs.includes(null))
    return { ...common, answer: false, reason: "not better than a baseline", moreRows: null };
  const moreRows = Math.max(...needs.map((more) => more ?? 0));
  return { ...common, answer: null, reason: "gain not settled", moreRows };
}

/** The order statistic below which at most 1% of (replicates + 1) fall: few replicates do not loosen it. */
function lowerBound(resampled: Resampled, at: number): number {
  const sorted = resampled.replicates[at];
  return sorted[Math.max(0, Math.floor(doubt * (sorted.length + 1)) - 1)] ?? 0;
}

function above(resampled: Resampled, at: number): boolean {
  return lowerBound(resampled, at) > 0;
}

/** Rows until a gain that stays the same would be sure, its interval shrinking as 1/√n. */
function rowsMissing(resampled: Resampled, at: number, rows: number): number | null {
  const gain = resampled.point[at];
  if (gain <= 0) return null;
  const factor = ((gain - lowerBound(resampled, at)) / gain) ** 2;
  return factor > farthest ? null : Math.max(1, Math.ceil(rows * (factor - 1)));
}
