import { answerProbability } from "./abstain.ts";
import { calibrate } from "./calibration.ts";
import { inside, type LinearTextModel } from "./model.ts";
import { argmax } from "./problem.ts";
import { Scorer } from "./scorer.ts";
import type { Answer, Prediction, TextModel } from "./types.ts";

/**
 * A function that classifies one text after another; it keeps its buffers and what it learned about
 * words, so make it once and call it often. About as fast as reading the file.
 *
 * @example
 * const classify = createClassifier(model);
 * const { labels, probability, abstained } = classify("We planted forty trees");
 * model.classes[labels[0]] // "planting"
 */
export function createClassifier(model: TextModel): (text: string) => Prediction {
  const scorer = new Scorer(inside(model));
  return (text) => predictionOf(inside(model), scorer.score(text));
}

/**
 * As `createClassifier`, without the probabilities of the classes that are not answered: for files of a million
 * rows, where an array a row is what costs most.
 *
 * @example
 * createLabeller(model)("We planted forty trees").abstained // false
 */
export function createLabeller(model: TextModel): (text: string) => Answer {
  const scorer = new Scorer(inside(model));
  return (text) => answerOf(inside(model), scorer.score(text));
}

export function predictionOf(model: LinearTextModel, scores: Float32Array): Prediction {
  const { labels, probability, abstained } = answerOf(model, scores);
  const probabilities = Array.from(scratch.subarray(0, model.classes.length));
  return { labels, probabilities, probability, abstained };
}

/** Leaves the probabilities of all classes in `scratch`. */
function answerOf(model: LinearTextModel, scores: Float32Array): Answer {
  const classes = model.classes.length;
  const calibrated = scratch.length < classes ? growScratch(classes) : scratch;
  calibrate(model.calibration, scores, calibrated);
  const labels = model.multiLabel ? positive(scores, classes) : [argmax(scores, 0, classes)];
  const probability = answerProbability(calibrated, 0, classes, labels);
  return { labels, probability, abstained: probability < model.threshold };
}

/** Reused by every call: a typed array an answer would cost more than the answer. */
let scratch = new Float32Array(64);

function growScratch(classes: number): Float32Array {
  scratch = new Float32Array(classes);
  return scratch;
}

function positive(scores: Float32Array, classes: number): number[] {
  const chosen: number[] = [];
  for (let c = 0; c < classes; c++) if (scores[c] > 0) chosen.push(c);
  return chosen;
}
