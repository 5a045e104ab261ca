import type { Problem } from "../problem.ts";
import { createRandom } from "../random.ts";
import { vectorise } from "../vectoriser.ts";
import { fitPowerLaw, scoreAt } from "./power-law.ts";
import { type Subsamples, subsample } from "./subsamples.ts";
import type { Interval, LearningCurve, LearningCurveOptions, PowerLaw } from "./types.ts";
import { weightedMacroF1 } from "./weighted-macro-f1.ts";

/** Fewer labelled texts give no curve worth extending: the smallest sizes are all that there is. */
const FEWEST_LABELS = 100;
const REPLICATES = 200;

/**
 * Macro-F1 by number of labels, and what more labels would bring. Models learn from nested subsamples of
 * 20 to four fifths of the labels and are judged by cross-validation; an inverse power law is fitted and
 * extended. The interval comes from a bootstrap over texts and over repeats, and is widened by as much as
 * the law without its last point misses that point: what it cannot foretell inside the data it does not
 * foretell beyond them.
 *
 * What is measured is one plain learner, a little below the blend that `train` makes, and more texts of
 * the same mix as these. Texts chosen as uncertain (`suggest`) are harder than the rest, so that the level
 * of such a curve is too low for texts at large.
 *
 * @throws RangeError when texts and labels are not of one length
 * @example
 * const { answer, gain } = learningCurve({ texts, labels: themes.map((theme) => [theme]), multiLabel: false, seed: 1 });
 * answer // "pays"
 */
export function learningCurve(options: LearningCurveOptions): LearningCurve {
  const { texts, labels, more = 100, worthwhile = 0.01 } = options;
  if (texts.length !== labels.length)
    throw new RangeError(`${texts.length} texts but ${labels.length} lists of labels`);
  const classes = [...new Set(labels.flat())].sort();
  const common = { labels: texts.length, more: Math.min(more, texts.length), worthwhile };
  if (texts.length < FEWEST_LABELS || classes.length < 2)
    return { ...common, points: [], law: null, gain: null, answer: "too few labels" };
  const problem = problemOf(options, classes);
  const groupOf = options.groupOf ?? Int32Array.from(texts, (_, row) => row);
  return { ...common, ...extended(subsample(problem, groupOf), problem, common) };
}

function problemOf(
  { texts, labels, multiLabel, seed }: LearningCurveOptions,
  classes: readonly string[],
): Problem {
  const indexOf = new Map(classes.map((name, c) => [name, c]));
  return {
    matrix: vectorise(texts).matrix,
    truth: labels.map((own) => Array.from(new Set(own), (label) => indexOf.get(label) as number)),
    classes: classes.length,
    multiLabel,
    seed,
  };
}

function extended(
  { sizes, answers }: Subsamples,
  problem: Problem,
  { labels, more, worthwhile }: Pick<LearningCurve, "labels" | "more" | "worthwhile">,
): Pick<LearningCurve, "points" | "law" | "gain" | "answer"> {
  const scoresOf = weightedMacroF1(problem, answers);
  const everyRepeat = answers.map((_, repeat) => repeat);
  const scores = scoresOf(everyRepeat);
  const law = fitPowerLaw(sizes, scores);
  const gainOf = (one: PowerLaw) => scoreAt(one, labels + more) - scoreAt(one, labels);
  const replicates = resampled(problem.truth.length, answers.length, problem.seed, scoresOf);
  const gains = replicates.map((own) => gainOf(fitPowerLaw(sizes, own)));
  const doubt = forecastError(sizes, scores) * (Math.log((labels + more) / labels) / Math.log(Math.SQRT2));
  const sampled = interval(gainOf(law), gains);
  const gain = { ...sampled, low: Math.max(0, sampled.low - doubt), high: sampled.high + doubt };
  const points = sizes.map((size, s) => ({
    labels: size,
    macroF1: interval(
      scores[s],
      replicates.map((own) => own[s]),
    ),
  }));
  const answer = gain.high < worthwhile ? "no longer pays" : gain.value >= worthwhile ? "pays" : "not clear";
  return { points, law, gain, answer };
}

/** Scores by size on texts and repeats drawn with replacement. */
function resampled(
  rows: number,
  repeats: number,
  seed: number,
  scoresOf: ReturnType<typeof weightedMacroF1>,
): number[][] {
  const random = createRandom(seed + 1);
  return Array.from({ length: REPLICATES }, () => {
    const weights = new Uint16Array(rows);
    for (let i = 0; i < rows; i++) weights[random.int(rows)]++;
    return scoresOf(
      Array.from({ length: repeats }, () => random.int(repeats)),
      weights,
    );
  });
}

/** By how much the law of all sizes but the last misses the last. */
function forecastError(sizes: readonly number[], scores: readonly number[]): number {
  const last = sizes.length - 1;
  const law = fitPowerLaw(sizes.slice(0, last), scores.slice(0, last));
  return Math.abs(scoreAt(law, sizes[last]) - scores[last]);
}

/** The 95% percentile interval, widened where needed so that it holds the value. */
function interval(value: number, replicates: readonly number[]): Interval {
  const sorted = [...replicates].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  return { value, low: Math.min(value, at(0.025)), high: Math.max(value, at(0.975)) };
}
