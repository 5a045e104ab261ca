import { bestCuts, shiftScores } from "./cuts.ts";
import { fit, summed } from "./fit.ts";
import type { LinearTrainer, LinearWeights } from "./learners/linear.ts";
import { complementNaiveBayes } from "./learners/naive-bayes.ts";
import { countClasses, decide, foldMacroF1, type Problem } from "./problem.ts";
import type { Setting } from "./types.ts";

/** Shares of naive Bayes in the average, the usual one first. */
const SHARES = [0.4, 0.2, 0];
/** What another share has to gain in macro-F1 to be preferred to the usual one. */
const LEAST_GAIN_OF_SHARE = 0.006;
/** By how much rarity raises a class's score: spread of the scores × ln(1 / frequency) × this. */
const RARITIES = [0, -0.05, 0.05, -0.1, 0.1, -0.15, 0.15, -0.2, 0.2, -0.3, 0.3];
const LEAST_GAIN_OF_RARITY = 0.002;

/** How models become one. */
export interface Blend {
  /** What the weights of each linear model, and then of naive Bayes where it has a share, are multiplied by. */
  readonly factors: readonly number[];
  readonly naiveBayesShare: number;
  /** Per class, what is taken off its score. */
  readonly cuts: Float32Array;
}

export interface Blended {
  readonly blend: Blend;
  /** Scores of every row by models that had not seen it, cuts taken off, row-major rows × classes. */
  readonly scores: Float32Array;
}

/** Out-of-fold scores of the models to blend. */
interface Parts {
  readonly problem: Problem;
  readonly foldOf: Int32Array;
  readonly linear: readonly Float32Array[];
  /** Absent in multi-label work. */
  readonly naiveBayes?: Float32Array;
}

/**
 * Averages models whose scores are first brought to the same spread. With one label a text, naive Bayes
 * joins with the share, and rare classes are raised or lowered by the amount, that give the best macro-F1
 * out of fold; what gains too little over the usual choice is taken for luck. With several labels, each
 * class's score is cut where that class's F1 is best.
 */
export function chooseBlend(parts: Parts): Blended {
  const { problem, naiveBayes } = parts;
  if (!naiveBayes) {
    const { scores, factors } = average(parts, 0);
    const cuts = bestCuts(scores, problem.truth, problem.classes);
    return blended(scores, { factors, naiveBayesShare: 0, cuts });
  }
  const rarity = rarityOf(problem);
  let best = -1;
  let chosen: Blended | undefined;
  for (const share of SHARES) {
    const { scores, factors } = average(parts, share);
    const { cuts, quality } = cutByRarity(parts, scores, rarity);
    if (chosen && quality <= best + LEAST_GAIN_OF_SHARE) continue;
    best = quality;
    chosen = blended(scores, { factors, naiveBayesShare: share, cuts });
  }
  return chosen as Blended;
}

/** The weights of the blend, learnt from the given rows. */
export function fitBlend(
  trainer: LinearTrainer,
  problem: Problem,
  { settings, blend }: { readonly settings: readonly Setting[]; readonly blend: Blend },
  rows: Int32Array,
): LinearWeights {
  const models = settings.map((setting) => fit(trainer, problem, setting, rows));
  if (blend.naiveBayesShare > 0) models.push(complementNaiveBayes({ ...problem, rows }));
  const { weights, bias } = summed(models, blend.factors);
  return { weights, bias: bias.map((value, c) => value - blend.cuts[c]) };
}

function blended(scores: Float32Array, blend: Blend): Blended {
  shiftScores(scores, blend.cuts);
  return { blend, scores };
}

function average(
  { linear, naiveBayes }: Parts,
  share: number,
): { scores: Float32Array; factors: readonly number[] } {
  const factors = linear.map((scores) => (1 - share) / (linear.length * spread(scores)));
  const all = [...linear];
  if (naiveBayes && share > 0) {
    all.push(naiveBayes);
    factors.push(share / spread(naiveBayes));
  }
  const scores = new Float32Array(linear[0].length);
  all.forEach((own, m) => {
    for (let i = 0; i < scores.length; i++) scores[i] += own[i] * factors[m];
  });
  return { scores, factors };
}

function cutByRarity(
  { problem, foldOf }: Parts,
  scores: Float32Array,
  rarity: Float32Array,
): { cuts: Float32Array; quality: number } {
  const { truth, classes } = problem;
  const unit = spread(scores);
  let best = { cuts: rarity, quality: -1 };
  for (const strength of RARITIES) {
    const cuts = rarity.map((value) => -value * strength * unit);
    const shifted = scores.slice();
    shiftScores(shifted, cuts);
    const quality = foldMacroF1(truth, decide(shifted, classes, false), classes, foldOf);
    if (best.quality < 0 || quality > best.quality + LEAST_GAIN_OF_RARITY) best = { cuts, quality };
  }
  return best;
}

/** ln(1 / frequency) of each class. */
function rarityOf(problem: Problem): Float32Array {
  const rows = problem.truth.length;
  const counts = countClasses(
    problem,
    Int32Array.from(problem.truth, (_, row) => row),
  );
  return Float32Array.from(counts, (count) => Math.log(rows / count));
}

/** Standard deviation of all scores; 1 where they do not differ. */
function spread(scores: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (const score of scores) {
    sum += score;
    squares += score * score;
  }
  const mean = sum / scores.length;
  return Math.sqrt(Math.max(squares / scores.length - mean * mean, 0)) || 1;
}
