import { doubted, type Measure, percentileEstimate, type Resampled, widest } from "./bootstrap.ts";
import { countCorrect, type Decisions, tally } from "./decisions.ts";
import { type AverageName, averageNames, averages, kappa } from "./metrics.ts";
import { f1Proportion, proportion } from "./proportions.ts";
import type { ClassMetrics, Estimate } from "./types.ts";

/** Places of a system's figures: the nine averages, then these, then three per class. */
export const accuracyAt = averageNames.length;
export const kappaAt = accuracyAt + 1;
export const perClassAt = kappaAt + 1;

/** Averages, accuracy and kappa of one system (the model or a baseline) on weighted rows. */
export function systemMeasure(decisions: Decisions, multiLabel: boolean, perClass: boolean): Measure {
  const counts = new Int32Array(3 * decisions.classes);
  return (weights, out) => {
    tally(decisions, weights, counts);
    averages(counts, out.subarray(0, averageNames.length));
    out[accuracyAt] = countCorrect(decisions, weights) / decisions.rows;
    out[kappaAt] = kappa(counts, decisions.rows, multiLabel);
    if (perClass) classFigures(counts, out.subarray(perClassAt, perClassAt + counts.length));
  };
}

/** Precision, recall and F1 per class; NaN where the class is not answered, not true, or neither. */
function classFigures(counts: Int32Array, out: Float64Array): void {
  for (let i = 0; i < counts.length; i += 3) {
    const [tp, fp, fn] = [counts[i], counts[i + 1], counts[i + 2]];
    out[i] = tp / (tp + fp);
    out[i + 1] = tp / (tp + fn);
    out[i + 2] = (2 * tp) / (2 * tp + fp + fn);
  }
}

export type Averages = Readonly<Record<AverageName | "accuracy", Estimate>>;

/** The averages and the accuracy with their intervals; `from` is where the system's figures start. */
export function systemEstimates(
  resampled: Resampled,
  from: number,
  decisions: Decisions,
  multiLabel: boolean,
): Averages {
  const right = countCorrect(decisions);
  const accuracy = widest(
    percentileEstimate(resampled, from + accuracyAt),
    proportion(right, decisions.rows),
  );
  // With one label a row the micro averages are the accuracy, and must not seem to differ from it.
  const named = averageNames.map((name, i) => [
    name,
    !multiLabel && name.startsWith("micro")
      ? accuracy
      : doubted(percentileEstimate(resampled, from + i), right, decisions.rows),
  ]);
  return { ...Object.fromEntries(named), accuracy } as Averages;
}

/** Metrics of each class; null where nothing is answered (precision) or true (recall), or neither (F1). */
export function classEstimates(
  resampled: Resampled,
  classes: readonly string[],
  counts: Int32Array,
): ClassMetrics[] {
  return classes.map((name, c) => {
    const [tp, fp, fn] = counts.subarray(3 * c, 3 * c + 3);
    const at = perClassAt + 3 * c;
    return {
      class: name,
      support: tp + fn,
      predicted: tp + fp,
      precision: widest(percentileEstimate(resampled, at), proportion(tp, tp + fp)),
      recall: widest(percentileEstimate(resampled, at + 1), proportion(tp, tp + fn)),
      f1: widest(percentileEstimate(resampled, at + 2), f1Proportion(tp, fp, fn)),
    };
  });
}
