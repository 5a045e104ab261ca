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
  const probabilities = new Float32Array(classes);
  calibrate(model.calibration, scores, probabilities);
  const labels = model.multiLabel
    ? model.classes.map((_, c) => c).filter((c) => scores[c] > 0)
    : [argmax(scores, 0, classes)];
  const probability = answerProbability(probabilities, 0, classes, labels);
  return { labels, probabilities, probability, abstained: probability < model.threshold };
}
