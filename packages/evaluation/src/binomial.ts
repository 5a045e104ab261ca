/**
 * Exact limits of a proportion (Clopper & Pearson 1934, Biometrika 26: 404–413): they hold at every
 * level and rate. Wilson's do not far out in the tails, where a correction for hundreds of comparisons
 * looks: one success among few rows of a rare class would then pass for proof.
 *
 * @param alpha share of samples in which the limits may miss, both sides together.
 * @example
 * exactLimits(4, 20, 0.05); // [0.0573, 0.4366]
 */
export function exactLimits(successes: number, n: number, alpha: number): [low: number, high: number] {
  return [lowerLimit(successes, n, alpha / 2), 1 - lowerLimit(n - successes, n, alpha / 2)];
}

/** The rate at which so many successes or more have the probability `tail`. */
function lowerLimit(successes: number, n: number, tail: number): number {
  if (successes === 0) return 0;
  let [low, high] = [0, successes / n];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, successes, n - successes + 1) < tail) low = middle;
    else high = middle;
  }
  return low;
}

/** The same limits at one level, each pair of counts worked out once. */
export function exactLimitsAt(alpha: number): (successes: number, n: number) => [low: number, high: number] {
  const known = new Map<string, [number, number]>();
  return (successes, n) => {
    const key = `${successes}/${n}`;
    const limits = known.get(key) ?? exactLimits(successes, n, alpha);
    known.set(key, limits);
    return limits;
  };
}

/**
 * The regularised incomplete beta function I_x(a, b), by Lentz's continued fraction (DLMF 8.17.22);
 * for whole numbers, the probability of a or more successes among a + b − 1 at rate x.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFront) / a) * continuedFraction(x, a, b);
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    product *= d * c;
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return product;
}

/** Stirling's series (DLMF 5.11.1), the argument raised above 10 first; relative error below 1e-13. */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x);
  const r = 1 / (x * x);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
