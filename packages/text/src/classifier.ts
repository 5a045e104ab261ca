import { answerProbability } from "./abstain.ts";
import { calibrate } from "./calibration.ts";
import { inside, type LinearTextModel } from "./model.ts";
import { argmax } from "./problem.ts";
import { Scorer } from "./scorer.ts";
import type { Prediction, TextModel } from "./types.ts";

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

export function predictionOf(model: LinearTextModel, scores: Float32Array): Prediction {
  const classes = model.classes.length;
  const calibrated = scratch.length < classes ? growScratch(classes) : scratch;
  calibrate(model.calibration, scores, calibrated);
  const labels = model.multiLabel ? positive(scores, classes) : [argmax(scores, 0, classes)];
  const probability = answerProbability(calibrated, 0, classes, labels);
  const probabilities = new Array<number>(classes);
  for (let c = 0; c < classes; c++) probabilities[c] = calibrated[c];
  return { labels, probabilities, probability, abstained: probability < model.threshold };
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
