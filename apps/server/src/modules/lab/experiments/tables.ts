import type { Comparison, Evaluation, ThresholdRow } from "@levier/evaluation";
import type { ModelInfo, Trial } from "@levier/text";
import {
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { organisationId, ownRows, time } from "../../../platform/db/tenancy.ts";

/** A recipe run on a version of a dataset with a seed. What became of it, its job and its result say. */
export const experiment = pgTable(
  "experiment",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    name: text().notNull(),
    recipe: text({ enum: ["classify"] }).notNull(),
    datasetId: uuid("dataset_id").notNull(),
    /** As the dataset was called then: the report says it, and has to say the same when made again. */
    datasetName: text("dataset_name").notNull(),
    version: integer().notNull(),
    textColumns: text("text_columns").array().notNull(),
    labelColumn: text("label_column").notNull(),
    groupColumns: text("group_columns").array().notNull(),
    labelsSeparator: text("labels_separator"),
    testShare: doublePrecision("test_share").notNull(),
    seed: integer().notNull(),
    wantedPrecision: doublePrecision("wanted_precision").notNull(),
    /** Of the report and the model card. */
    language: text({ enum: ["fr", "en"] }).notNull(),
    jobId: uuid("job_id").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: time("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("experiment_list").on(table.organisationId, table.createdAt, table.id),
    ownRows(),
  ],
).enableRLS();

/** A file of the model folder. Names and hashes are what «to the byte» is held against. */
export interface ModelFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly file: string;
}

/** A training row whose label the model doubts; its text stays in the dataset. */
export interface StoredSuspect {
  readonly position: number;
  readonly given: string;
  readonly suggested: string;
  readonly givenProbability: number;
  readonly suggestedProbability: number;
}

/** What the report page is made of; texts are not kept here, so that erasing rows erases them everywhere. */
export interface Findings {
  readonly evaluation: Evaluation;
  readonly thresholds: readonly ThresholdRow[];
  readonly suspects: readonly StoredSuspect[];
  readonly trials: readonly Trial[];
  readonly model: ModelInfo;
  readonly threshold: number;
  readonly trainRows: number;
  readonly testRows: number;
  readonly duplicateGroups: number;
  readonly withoutText: number;
  readonly withoutLabel: number;
}

export const experimentResult = pgTable(
  "experiment_result",
  {
    organisationId: organisationId(),
    experimentId: uuid("experiment_id").notNull(),
    findings: jsonb().$type<Findings>().notNull(),
    card: text().notNull(),
    files: jsonb().$type<readonly ModelFile[]>().notNull(),
    /** Over names and hashes of all files. */
    contentHash: text("content_hash").notNull(),
    endedAt: time("ended_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.experimentId] }),
    foreignKey({
      columns: [table.organisationId, table.experimentId],
      foreignColumns: [experiment.organisationId, experiment.id],
    }).onDelete("cascade"),
    ownRows(),
  ],
).enableRLS();

/** What the model answered to a row of the test part. */
export const experimentAnswer = pgTable(
  "experiment_answer",
  {
    organisationId: organisationId(),
    experimentId: uuid("experiment_id").notNull(),
    /** Of the row, the same in all versions of the dataset. */
    position: integer().notNull(),
    truth: text().array().notNull(),
    predicted: text().array().notNull(),
    probability: real().notNull(),
    abstained: boolean().notNull(),
    /** Among the wrong answers, the surest first; null where the answer is right. */
    errorRank: integer("error_rank"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.experimentId, table.position] }),
    foreignKey({
      columns: [table.organisationId, table.experimentId],
      foreignColumns: [experiment.organisationId, experiment.id],
    }).onDelete("cascade"),
    index("experiment_error").on(table.organisationId, table.experimentId, table.errorRank),
    ownRows(),
  ],
).enableRLS();

/** The same run done again, and whether its files came out the same. */
export const reproduction = pgTable(
  "experiment_reproduction",
  {
    organisationId: organisationId(),
    experimentId: uuid("experiment_id").notNull(),
    jobId: uuid("job_id").notNull(),
    /** Names of the files that differ; none at all means identical to the byte. */
    differing: text().array().notNull(),
    endedAt: time("ended_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.experimentId, table.jobId] }),
    foreignKey({
      columns: [table.organisationId, table.experimentId],
      foreignColumns: [experiment.organisationId, experiment.id],
    }).onDelete("cascade"),
    ownRows(),
  ],
).enableRLS();

/** Two experiments on the test rows that both answered. */
export const experimentComparison = pgTable(
  "experiment_comparison",
  {
    organisationId: organisationId(),
    experimentId: uuid("experiment_id").notNull(),
    otherId: uuid("other_id").notNull(),
    jobId: uuid("job_id").notNull(),
    result: jsonb().$type<Comparison>(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.experimentId, table.otherId] }),
    foreignKey({
      columns: [table.organisationId, table.experimentId],
      foreignColumns: [experiment.organisationId, experiment.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "experiment_comparison_other_fk",
      columns: [table.organisationId, table.otherId],
      foreignColumns: [experiment.organisationId, experiment.id],
    }).onDelete("cascade"),
    ownRows(),
  ],
).enableRLS();

export type ExperimentRow = typeof experiment.$inferSelect;
export type ResultRow = typeof experimentResult.$inferSelect;
export type AnswerRow = typeof experimentAnswer.$inferSelect;
export type ReproductionRow = typeof reproduction.$inferSelect;
export type ComparisonRow = typeof experimentComparison.$inferSelect;
