import type { PowerLaw } from "./types.ts";

/** Exponents tried, 0.1 to 2 in even ratios; beyond, the law is a flat line or a step over any real sizes. */
const exponents = Array.from({ length: 31 }, (_, i) => 0.1 * 20 ** (i / 30));

/**
 * The inverse power law that fits a learning curve best, large sizes weighing more (Figueroa et al. 2012,
 * «Predicting sample size required for classification performance», BMC Med Inform Decis Mak 12: 8). For
 * each exponent ceiling and scale are linear; the ceiling stays at or below 1 and the curve never falls.
 *
 * @param sizes ascending
 * @param scores in [0, 1], one a size
 * @example
 * fitPowerLaw([50, 100, 200, 400], [0.5, 0.6, 0.67, 0.72]).ceiling; // below 1
 */
export function fitPowerLaw(sizes: readonly number[], scores: readonly number[]): PowerLaw {
  let best: PowerLaw = { ceiling: 0, scale: 0, exponent: 1 };
  let least = Infinity;
  for (const exponent of exponents) {
    const law = fitWith(exponent, sizes, scores);
    const loss = sizes.reduce((sum, n, i) => sum + n * (scoreAt(law, n) - scores[i]) ** 2, 0);
    if (loss >= least - 1e-15) continue;
    best = law;
    least = loss;
  }
  return best;
}

/** The law's macro-F1 at so many labels. */
export function scoreAt({ ceiling, scale, exponent }: PowerLaw, labels: number): number {
  return ceiling - scale * labels ** -exponent;
}

/** Least squares in x = n^(−exponent), weighted by n. */
function fitWith(exponent: number, sizes: readonly number[], scores: readonly number[]): PowerLaw {
  const xs = sizes.map((n) => n ** -exponent);
  const total = sizes.reduce((sum, n) => sum + n, 0);
  const meanX = sizes.reduce((sum, n, i) => sum + n * xs[i], 0) / total;
  const meanY = sizes.reduce((sum, n, i) => sum + n * scores[i], 0) / total;
  const slope = (y: number, x: number) => {
    const across = sizes.reduce((sum, n, i) => sum + n * (xs[i] - x) * (y - scores[i]), 0);
    const along = sizes.reduce((sum, n, i) => sum + n * (xs[i] - x) ** 2, 0);
    return Math.max(0, across / along);
  };
  const scale = slope(meanY, meanX);
  const ceiling = meanY + scale * meanX;
  if (ceiling <= 1) return { ceiling, scale, exponent };
  return { ceiling: 1, scale: slope(1, 0), exponent };
}
