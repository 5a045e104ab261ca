import { falseNegative, falsePositive, truePositive } from "./decisions.ts";

/** Places of the averages in the array that `averages` fills. */
export const averageNames = [
  "macroPrecision",
  "macroRecall",
  "macroF1",
  "microPrecision",
  "microRecall",
  "microF1",
  "weightedPrecision",
  "weightedRecall",
  "weightedF1",
] as const;

export type AverageName = (typeof averageNames)[number];
export const macroF1At = averageNames.indexOf("macroF1");

/**
 * Macro, micro and weighted precision, recall and F1 by scikit-learn's definitions
 * (precision_recall_fscore_support, zero_division=0): macro over the classes that are true or answered
 * somewhere, weighted by support.
 *
 * @param counts 3 × classes: true positives, false positives, false negatives.
 * @param out nine figures in [0, 1], in the order of `averageNames`.
 */
export function averages(counts: Int32Array, out: Float64Array): void {
  let [tpSum, fpSum, fnSum, present, support] = [0, 0, 0, 0, 0];
  out.fill(0);
  for (let i = 0; i < counts.length; i += 3) {
    const tp = counts[i + truePositive];
    const fp = counts[i + falsePositive];
    const fn = counts[i + falseNegative];
    if (tp + fp + fn === 0) continue;
    present++;
    support += tp + fn;
    tpSum += tp;
    fpSum += fp;
    fnSum += fn;
    addClass(out, share(tp, tp + fp), share(tp, tp + fn), share(2 * tp, 2 * tp + fp + fn), tp + fn);
  }
  for (let i = 0; i < 3; i++) {
    out[i] = share(out[i], present);
    out[i + 6] = share(out[i + 6], support);
  }
  out[3] = share(tpSum, tpSum + fpSum);
  out[4] = share(tpSum, tpSum + fnSum);
  out[5] = share(2 * tpSum, 2 * tpSum + fpSum + fnSum);
}

function addClass(out: Float64Array, precision: number, recall: number, f1: number, support: number): void {
  out[0] += precision;
  out[1] += recall;
  out[2] += f1;
  out[6] += support * precision;
  out[7] += support * recall;
  out[8] += support * f1;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * Cohen's kappa (1960, Educ Psychol Meas 20: 37–46): agreement beyond what the margins give by chance.
 * With several labels a row, observed and expected agreement are averaged over the yes/no decisions on
 * each label, each with its own margins; pooling the margins would take a label's mere frequency for
 * agreement. 0 where chance explains everything.
 *
 * @param counts 3 × classes: true positives, false positives, false negatives.
 */
export function kappa(counts: Int32Array, rows: number, multiLabel: boolean): number {
  let [observed, expected] = [0, 0];
  for (let i = 0; i < counts.length; i += 3) {
    const tp = counts[i + truePositive];
    const wanted = (tp + counts[i + falseNegative]) / rows;
    const answered = (tp + counts[i + falsePositive]) / rows;
    expected += wanted * answered;
    observed += tp / rows;
    if (!multiLabel) continue;
    expected += (1 - wanted) * (1 - answered);
    observed += 1 - wanted - answered + tp / rows;
  }
  const most = multiLabel ? counts.length / 3 : 1;
  return most - expected < 1e-12 ? 0 : (observed - expected) / (most - expected);
}

/** [truth][predicted] for one label a row. */
export function confusionMatrix(
  truth: readonly (readonly number[])[],
  predicted: readonly (readonly number[])[],
  classes: number,
): number[][] {
  const matrix = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  truth.forEach((wanted, row) => {
    for (const t of wanted) for (const p of predicted[row]) matrix[t][p]++;
  });
  return matrix;
}

/** One row a label: [true negative, false positive, false negative, true positive], as scikit-learn's. */
export function labelConfusion(counts: Int32Array, rows: number): number[][] {
  return Array.from({ length: counts.length / 3 }, (_, c) => {
    const [tp, fp, fn] = counts.subarray(3 * c, 3 * c + 3);
    return [rows - tp - fp - fn, fp, fn, tp];
  });
}
