import { z } from "zod";
import { pageQuery } from "../../../platform/http/index.ts";
import { jobShape } from "../../../platform/jobs/index.ts";
import { language, shortText } from "../datasets/schema.ts";
import { comparison, estimate, evaluation, pays, thresholdRow } from "./evaluation-schema.ts";

const count = z.int();
const share = z.number();
const column = z.string().min(1).max(10_000);
const moment = z.iso.datetime();

const choices = {
  dataset: z.uuid(),
  version: z.int().min(1),
  text_columns: z.array(column).min(1).max(20),
  label_column: column,
  group_columns: z.array(column).max(10),
  labels_separator: z.string().min(1).max(10).nullable().meta({ description: "Between labels of one cell" }),
  test_share: share.min(0.05).max(0.5),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  wanted_precision: share.min(0.5).max(0.999).meta({ description: "Below it, the model abstains" }),
  language: language.meta({ description: "Of the report and the model card" }),
};

export const newExperiment = z.object({
  name: shortText,
  ...choices,
  group_columns: choices.group_columns.default([]),
  labels_separator: choices.labels_separator.default(null),
  test_share: choices.test_share.default(0.2),
  seed: choices.seed.default(1),
  wanted_precision: choices.wanted_precision.default(0.85),
  language: language.default("fr"),
});

const result = z
  .object({
    macro_f1: estimate,
    pays,
    train_rows: count,
    test_rows: count,
    content_hash: z.string().meta({ description: "SHA-256 over names and hashes of the model's files" }),
  })
  .meta({ id: "ExperimentSummary" });

export const experimentShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    recipe: z.enum(["classify"]),
    ...choices,
    dataset_name: z.string(),
    state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
    job: jobShape.nullable().meta({ description: "Null once it has been swept" }),
    result: result.nullable().meta({ description: "Null until the job has ended well" }),
    created_by: z.uuid(),
    created_at: moment,
  })
  .meta({ id: "Experiment" });

export const experimentsQuery = pageQuery.extend({
  dataset: z.uuid().optional().meta({ description: "Only those on this dataset" }),
});
export const experimentParams = z.object({ experiment: z.uuid() });
export const otherParams = experimentParams.extend({ other: z.uuid() });
export const otherExperiment = z.object({ other: z.uuid() });
export const asked = z.object({ experiment: z.uuid(), job: z.uuid() }).meta({ id: "AskedExperiment" });

const suspect = z.object({
  position: count,
  text: z.string().nullable(),
  given: z.string(),
  suggested: z.string(),
  given_probability: share,
  suggested_probability: share,
});
export const reportShape = z
  .object({
    evaluation,
    thresholds: z.array(thresholdRow),
    threshold: share.meta({ description: "From which the model answers" }),
    suspects: z.array(suspect).meta({ description: "The 100 most doubtful labels" }),
    suspect_count: count,
    duplicate_groups: count,
    train_rows: count,
    test_rows: count,
    without_text: count,
    without_label: count,
    card: z.string().meta({ description: "Markdown" }),
    files: z.array(z.object({ name: z.string(), sha256: z.string(), size: count })),
  })
  .meta({ id: "ExperimentReport" });

export const errorsQuery = pageQuery.extend({
  truth: z.string().max(10_000).optional().meta({ description: "Only errors on this class" }),
  predicted: z.string().max(10_000).optional().meta({ description: "Only errors where this was answered" }),
});
export const errorShape = z
  .object({
    position: count,
    text: z.string().nullable().meta({ description: "Null once the row has been erased" }),
    truth: z.array(z.string()),
    predicted: z.array(z.string()),
    probability: share,
    abstained: z.boolean(),
  })
  .meta({ id: "ExperimentError" });

export const reproductionShape = z
  .object({
    job: z.uuid(),
    identical: z.boolean().meta({ description: "To the byte, every file" }),
    differing: z.array(z.string()),
    ended_at: moment,
  })
  .meta({ id: "Reproduction" });

export const comparisonShape = z
  .object({ job: jobShape.nullable(), result: comparison.nullable() })
  .meta({ id: "ExperimentComparison" });
