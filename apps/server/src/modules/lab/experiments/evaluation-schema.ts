import { z } from "zod";

// Shapes of an evaluation, as `@levier/evaluation` makes it, in the API's names.

const count = z.int();
const share = z.number();
export const estimate = z
  .object({ value: share.nullable(), low: share.nullable(), high: share.nullable() })
  .meta({ id: "Estimate", description: "A figure with its 95% interval; null where the data give none" });

const classMetrics = z.object({
  class: z.string(),
  support: count,
  predicted: count,
  precision: estimate,
  recall: estimate,
  f1: estimate,
});

const overall = z.object({
  accuracy: estimate,
  macro_precision: estimate,
  macro_recall: estimate,
  macro_f1: estimate,
  micro_precision: estimate,
  micro_recall: estimate,
  micro_f1: estimate,
  weighted_precision: estimate,
  weighted_recall: estimate,
  weighted_f1: estimate,
  log_loss: estimate,
  brier: estimate,
  calibration_error: estimate,
});

const baseline = z.object({
  name: z.enum(["commonest", "keywords"]),
  accuracy: estimate,
  macro_f1: estimate,
  micro_f1: estimate,
  macro_f1_gain: estimate,
  accuracy_gain: estimate,
});

export const pays = z
  .object({
    answer: z.boolean().nullable().meta({ description: "Null: not enough data" }),
    reason: z.enum([
      "better than both baselines",
      "not better than a baseline",
      "no better than chance",
      "gain not settled",
      "too few test rows",
    ]),
    hardest: z.enum(["commonest", "keywords"]),
    test_rows: count,
    more_rows: count.nullable().meta({ description: "More test rows that would settle it" }),
  })
  .meta({ id: "Pays" });

const calibrationBin = z.object({
  low: share,
  high: share,
  count,
  mean_probability: share.nullable(),
  observed: share.nullable(),
});

const coveragePoint = z.object({ threshold: share, coverage: share, precision: estimate });
const verdictAnswer = z.enum(["holds", "breaks", "not enough data"]);

const audit = z.object({
  column: z.string(),
  groups: z.array(
    z.object({
      group: z.string(),
      count,
      small: z.boolean(),
      accuracy: estimate,
      per_class: z.array(
        z.object({
          class: z.string(),
          positives: count,
          negatives: count,
          few_positives: z.boolean(),
          selection_rate: estimate,
          tpr: estimate,
          fpr: estimate,
          precision: estimate,
          f1: estimate,
        }),
      ),
    }),
  ),
});

const verdict = z.object({
  column: z.string(),
  class: z.string().meta({ description: "Empty: all classes together, the worst one counting" }),
  limit: z.enum([
    "demographicParityDifference",
    "demographicParityRatio",
    "equalOpportunityDifference",
    "equalizedOddsDifference",
  ]),
  limit_value: share,
  value: estimate,
  answer: verdictAnswer,
  groups: z.array(z.string()).meta({ description: "The two that stand furthest apart" }),
  more_rows: count.nullable(),
});

export const evaluation = z
  .object({
    rows: count,
    multi_label: z.boolean(),
    classes: z.array(z.string()),
    overall,
    per_class: z.array(classMetrics),
    confusion: z.array(z.array(count)),
    calibration: z.array(calibrationBin),
    coverage: z.array(coveragePoint),
    abstaining: coveragePoint.nullable(),
    baselines: z.array(baseline),
    pays,
    audits: z.array(audit),
    verdicts: z.array(verdict),
  })
  .meta({ id: "Evaluation" });

export const thresholdRow = z
  .object({
    threshold: share.nullable().meta({ description: "Null: the model never answers" }),
    coverage: estimate,
    precision: estimate,
    read_per1000: share,
    answered_per1000: share,
    errors_per1000: share,
  })
  .meta({ id: "ThresholdRow", description: "What happens when the model answers only from a threshold on" });

const compared = z.object({
  first: estimate,
  second: estimate,
  difference: estimate,
  answer: z.enum(["better", "worse", "no difference shown", "not enough data"]),
  more_rows: count.nullable(),
});
export const comparison = z.object({
  rows: count.meta({ description: "Test rows that both answered" }),
  macro_f1: compared,
  accuracy: compared,
});
