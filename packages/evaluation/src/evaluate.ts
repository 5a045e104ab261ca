import { audit } from "./audit.ts";
import { type Measure, percentileEstimate, type Resampled, resample } from "./bootstrap.ts";
import { calibrationBins, calibrationError, type Forecasts, forecasts } from "./calibration.ts";
import { certainties, coverageAt, coverageCurve, preciseRows } from "./coverage.ts";
import { type Decisions, decide, tally } from "./decisions.ts";
import { type Losses, rowLosses } from "./losses.ts";
import { confusionMatrix, labelConfusion, macroF1At } from "./metrics.ts";
import { judgePays } from "./pays.ts";
import { accuracyAt, classEstimates, kappaAt, perClassAt, systemEstimates, systemMeasure } from "./system.ts";
import type { BaselineResult, CoveragePoint, Evaluation, EvaluationInput, Pays } from "./types.ts";

/** Figures of a baseline: its averages, accuracy and kappa, then the model's gains over it. */
const macroGainAt = perClassAt;
const accuracyGainAt = perClassAt + 1;
const baselineWidth = perClassAt + 2;

/** Where each part's figures start in a replicate. */
interface Layout {
  readonly losses: number;
  readonly baselines: readonly number[];
  readonly width: number;
}

interface Parts {
  readonly layout: Layout;
  readonly model: Decisions;
  readonly baselines: readonly Decisions[];
  readonly modelMeasure: Measure;
  readonly baselineMeasures: readonly Measure[];
  readonly losses: Losses;
  readonly forecast: Forecasts;
}

/**
 * Evaluates a classifier on rows that it has not learnt from: every figure with a 95% interval
 * (bootstrap by row, for proportions never narrower than Wilson's), the two baselines beside it, whether
 * a model pays, and the audit of each group column. Definitions follow scikit-learn's; the sources stand
 * beside each metric.
 *
 * @returns figures in [0, 1], but log-loss (nats) and single-label Brier (0–2).
 * @example
 * const evaluation = evaluate({
 *   classes: ["water", "food"],
 *   truth: [[0], [1]],
 *   predicted: [[0], [0]],
 *   probabilities: Float32Array.of(0.9, 0.1, 0.6, 0.4),
 *   multiLabel: false,
 *   baselines: [{ name: "commonest", predicted: [[0], [0]] }],
 *   seed: 1,
 * });
 * evaluation.overall.accuracy.value; // 0.5
 * evaluation.pays.answer; // null: two rows are not enough
 */
export function evaluate(input: EvaluationInput): Evaluation {
  const parts = prepare(input);
  const rows = input.truth.length;
  const resampled = resample({
    rows,
    seed: input.seed,
    replicates: rows === 0 ? 0 : (input.replicates ?? 1000),
    figures: parts.layout.width,
    measure: (weights, out) => measureAll(parts, weights, out),
  });
  const counts = new Int32Array(3 * input.classes.length);
  tally(parts.model, undefined, counts);
  const { audits, verdicts } = audit({ ...input, groups: input.groups ?? {} });
  return {
    rows,
    multiLabel: input.multiLabel,
    classes: input.classes,
    overall: overallMetrics(resampled, parts, input.multiLabel),
    perClass: classEstimates(resampled, input.classes, counts),
    confusion: input.multiLabel
      ? labelConfusion(counts, rows)
      : confusionMatrix(input.truth, input.predicted, input.classes.length),
    calibration: calibrationBins(parts.forecast),
    ...coverage(input),
    baselines: baselineResults(resampled, parts, input),
    pays: pays(resampled, parts, input),
    audits,
    verdicts,
  };
}

function prepare(input: EvaluationInput): Parts {
  const classes = input.classes.length;
  const model = decide(input.truth, input.predicted, classes);
  const baselines = input.baselines.map((baseline) => decide(input.truth, baseline.predicted, classes));
  const losses = perClassAt + 3 * classes;
  const starts = input.baselines.map((_, i) => losses + 3 + i * baselineWidth);
  return {
    layout: { losses, baselines: starts, width: losses + 3 + input.baselines.length * baselineWidth },
    model,
    baselines,
    modelMeasure: systemMeasure(model, input.multiLabel, true),
    baselineMeasures: baselines.map((baseline) => systemMeasure(baseline, input.multiLabel, false)),
    losses: rowLosses(input),
    forecast: forecasts(input, model.correct),
  };
}

function measureAll(parts: Parts, weights: Uint16Array | undefined, out: Float64Array) {
  const { layout, losses } = parts;
  parts.modelMeasure(weights, out);
  out[layout.losses] = weightedMean(losses.logLoss, weights);
  out[layout.losses + 1] = weightedMean(losses.brier, weights);
  out[layout.losses + 2] = calibrationError(parts.forecast, weights);
  parts.baselineMeasures.forEach((measure, i) => {
    const part = out.subarray(layout.baselines[i], layout.baselines[i] + baselineWidth);
    measure(weights, part);
    part[macroGainAt] = out[macroF1At] - part[macroF1At];
    part[accuracyGainAt] = out[accuracyAt] - part[accuracyAt];
  });
}

function weightedMean(values: Float64Array, weights: Uint16Array | undefined): number {
  let sum = 0;
  for (let row = 0; row < values.length; row++)
    sum += values[row] * (weights === undefined ? 1 : weights[row]);
  return sum / values.length;
}

function overallMetrics(resampled: Resampled, parts: Parts, multiLabel: boolean): Evaluation["overall"] {
  const at = parts.layout.losses;
  return {
    ...systemEstimates(resampled, 0, parts.model, multiLabel),
    logLoss: percentileEstimate(resampled, at),
    brier: percentileEstimate(resampled, at + 1),
    calibrationError: percentileEstimate(resampled, at + 2),
  };
}

function coverage(input: EvaluationInput): { coverage: CoveragePoint[]; abstaining: CoveragePoint | null } {
  const certainty = certainties(input);
  const precise = preciseRows(input);
  return {
    coverage: coverageCurve(certainty, precise),
    abstaining: input.threshold === undefined ? null : coverageAt(input.threshold, certainty, precise),
  };
}

function baselineResults(resampled: Resampled, parts: Parts, input: EvaluationInput): BaselineResult[] {
  return input.baselines.map(({ name }, i) => {
    const from = parts.layout.baselines[i];
    const { accuracy, macroF1, microF1 } = systemEstimates(
      resampled,
      from,
      parts.baselines[i],
      input.multiLabel,
    );
    return {
      name,
      accuracy,
      macroF1,
      microF1,
      macroF1Gain: percentileEstimate(resampled, from + macroGainAt),
      accuracyGain: percentileEstimate(resampled, from + accuracyGainAt),
    };
  });
}

function pays(resampled: Resampled, parts: Parts, input: EvaluationInput): Pays {
  const gains = input.baselines.map(({ name }, i) => ({
    name,
    at: parts.layout.baselines[i] + macroGainAt,
  }));
  return judgePays(resampled, { kappa: kappaAt, gains }, input.truth.length);
}
