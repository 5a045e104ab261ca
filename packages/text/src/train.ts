import { LevierError } from "@levier/errors";
import { abstainingThreshold, answerProbability } from "./abstain.ts";
import { fitBlend } from "./blend.ts";
import { type Calibration, calibrate, fitCalibration } from "./calibration.ts";
import { compress, type StoredWeights } from "./compress.ts";
import { scoreRows } from "./fit.ts";
import { groupedFolds } from "./folds.ts";
import { LinearTrainer, type LinearWeights } from "./learners/linear.ts";
import type { LinearTextModel } from "./model.ts";
import { countClasses, decide, macroF1, type Problem } from "./problem.ts";
import { rowsOfFold, type Selection, selectSettings } from "./selection.ts";
import type { OutOfFold, TrainOptions, TrainResult } from "./types.ts";
import { vectorise } from "./vectoriser.ts";
import type { Vocabulary } from "./vocabulary.ts";

const FOLDS = 5;
/** Work (stored values × classes) beyond which three folds have to do. */
const LARGE_WORK = 30_000_000;
/** At 0.9 the model of the demo's actions, one label in twenty of which is wrong, abstained on every text. */
const WANTED_PRECISION = 0.85;

/**
 * Learns to label texts. Settings are chosen by cross-validation on these texts alone; probabilities and
 * the abstaining threshold come from out-of-fold scores. Same options, same bytes.
 *
 * @throws LevierError `learning/one-class`, `learning/no-text`
 *
 * @example
 * const { model } = train({ texts, labels: themes.map((theme) => [theme]), seed: 1 });
 * createClassifier(model)("Plantons des haies").labels
 */
export function train(options: TrainOptions): TrainResult {
  const progress = options.onProgress ?? (() => {});
  const classes = [...new Set(options.labels.flat())].sort();
  checkOptions(options, classes);
  progress(0, "features");
  const { vocabulary, matrix } = vectorise(options.texts);
  const truth = classIndexes(options.labels, classes);
  const multiLabel = options.multiLabel ?? truth.some((own) => own.length !== 1);
  if (!multiLabel && truth.some((own) => own.length !== 1))
    throw new RangeError("a row without a label, or with several, in single-label work");
  const problem: Problem = { matrix, truth, classes: classes.length, multiLabel, seed: options.seed };
  const trainer = new LinearTrainer(matrix);
  const foldOf = assignFolds(problem, options.groupOf);
  progress(0, "selection");
  const selection = selectSettings(trainer, problem, foldOf, (share) => progress(share, "selection"));
  progress(0, "calibration");
  const calibration = fitCalibration(selection.scores, truth, classes.length, multiLabel);
  const outOfFold = describeOutOfFold(problem, selection.scores, calibration);
  const wantedPrecision = options.wantedPrecision ?? WANTED_PRECISION;
  progress(0, "fit");
  const everyRow = Int32Array.from(foldOf, (_, row) => row);
  const stored = compress(vocabulary, fitBlend(trainer, problem, selection, everyRow));
  progress(0.7, "fit");
  const model: LinearTextModel = {
    classes,
    multiLabel,
    threshold: thresholdOf(problem, outOfFold, wantedPrecision),
    info: {
      trainedRows: truth.length,
      classCounts: countClasses(problem, everyRow),
      settings: selection.settings,
      naiveBayesShare: selection.blend.naiveBayesShare,
      seed: options.seed,
      wantedPrecision,
      features: stored.scales.length,
      ...storingCost({ trainer, problem, selection, vocabulary, foldOf }),
    },
    stored,
    calibration,
  };
  progress(1, "fit");
  const folds = foldOf.reduce((most, fold) => Math.max(most, fold), 0) + 1;
  return { model, outOfFold, trials: selection.trials, folds };
}

/** Class indexes per row; a label that a row repeats counts once. */
function classIndexes(labels: TrainOptions["labels"], classes: readonly string[]): number[][] {
  const indexOf = new Map(classes.map((name, c) => [name, c]));
  return labels.map((own) => Array.from(new Set(own), (label) => indexOf.get(label) as number));
}

function checkOptions({ texts, labels, groupOf }: TrainOptions, classes: readonly string[]): void {
  if (texts.length === 0) throw new LevierError("learning/no-text", {});
  if (texts.length !== labels.length) {
    throw new RangeError(`${texts.length} texts but ${labels.length} lists of labels`);
  }
  if (groupOf && groupOf.length !== texts.length)
    throw new RangeError(`${texts.length} texts but ${groupOf.length} groups`);
  if (classes.length < 2) throw new LevierError("learning/one-class", { label: classes[0] ?? "" });
}

function assignFolds(problem: Problem, groupOf?: Int32Array): Int32Array {
  const { matrix, truth, classes } = problem;
  const counts = countClasses(
    problem,
    Int32Array.from(truth, (_, row) => row),
  );
  const rarest = (labels: readonly number[]) =>
    labels.reduce((best, c) => (best < 0 || counts[c] < counts[best] ? c : best), -1);
  const wanted = matrix.indices.length * classes > LARGE_WORK ? 3 : FOLDS;
  return groupedFolds({
    groupOf: groupOf ?? Int32Array.from(truth, (_, row) => row),
    strata: Int32Array.from(truth, rarest),
    folds: Math.max(2, Math.min(wanted, truth.length)),
    seed: problem.seed,
  });
}

function describeOutOfFold(problem: Problem, scores: Float32Array, calibration: Calibration): OutOfFold {
  const { classes, multiLabel } = problem;
  const probabilities = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += classes) calibrate(calibration, scores, probabilities, at, at);
  return { probabilities, predicted: decide(scores, classes, multiLabel) };
}

/** An answer counts as right when every class that it names is true, and when it names none, none is due. */
function thresholdOf(problem: Problem, { probabilities, predicted }: OutOfFold, wanted: number): number {
  const { classes, truth } = problem;
  const sure = Float32Array.from(predicted, (labels, row) =>
    answerProbability(probabilities, row * classes, classes, labels),
  );
  const right = Uint8Array.from(predicted, (labels, row) => {
    const due = truth[row];
    return (labels.length > 0 ? labels.every((c) => due.includes(c)) : due.length === 0) ? 1 : 0;
  });
  return abstainingThreshold(sure, right, wanted);
}

/** Macro-F1 of full and of stored weights on the first fold, by a model that did not see it. */
function storingCost(context: {
  readonly trainer: LinearTrainer;
  readonly problem: Problem;
  readonly selection: Selection;
  readonly vocabulary: Vocabulary;
  readonly foldOf: Int32Array;
}): { fullMacroF1: number; storedMacroF1: number } {
  const { trainer, problem, selection, vocabulary, foldOf } = context;
  const [seen, unseen] = rowsOfFold(foldOf, 0);
  const full = fitBlend(trainer, problem, selection, seen);
  const small = decompressed(compress(vocabulary, full), vocabulary);
  const truth = Array.from(unseen, (row) => problem.truth[row]);
  const quality = (weights: LinearWeights) => {
    const scores = new Float32Array(problem.truth.length * problem.classes);
    scoreRows(weights, problem.matrix, unseen, scores);
    const decided = decide(scores, problem.classes, problem.multiLabel);
    return macroF1(
      truth,
      Array.from(unseen, (row) => decided[row]),
      problem.classes,
    );
  };
  return { fullMacroF1: quality(full), storedMacroF1: quality(small) };
}

/** Stored weights laid back over all columns, 0 where a column was dropped. */
function decompressed(stored: StoredWeights, vocabulary: Vocabulary): LinearWeights {
  const classes = stored.bias.length;
  const weights = new Float32Array(vocabulary.buckets.length * classes);
  const columnOf = new Map(Array.from(vocabulary.buckets, (bucket, column) => [bucket, column]));
  stored.vocabulary.buckets.forEach((bucket, f) => {
    const at = (columnOf.get(bucket) as number) * classes;
    for (let c = 0; c < classes; c++) weights[at + c] = stored.quantised[f * classes + c] * stored.scales[f];
  });
  return { weights, bias: stored.bias };
}
