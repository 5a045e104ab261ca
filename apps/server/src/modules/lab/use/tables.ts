import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { organisationId, ownRows, time } from "../../../platform/db/tenancy.ts";
import { experiment } from "../experiments/tables.ts";

/** A file that a model classifies, and what came of it. */
export const fileRun = pgTable(
  "file_run",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    experimentId: uuid("experiment_id").notNull(),
    fileId: uuid("file_id").notNull(),
    fileName: text("file_name").notNull(),
    textColumns: text("text_columns").array().notNull(),
    jobId: uuid("job_id").notNull(),
    /** The rest is null until the job has ended well. */
    resultFileId: uuid("result_file_id"),
    rows: integer(),
    abstained: integer(),
    /** Abstentions that wait for a human; the first ones of many. */
    queued: integer(),
    createdBy: uuid("created_by").notNull(),
    createdAt: time("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      columns: [table.organisationId, table.experimentId],
      foreignColumns: [experiment.organisationId, experiment.id],
    }).onDelete("cascade"),
    index("file_run_list").on(table.organisationId, table.experimentId, table.createdAt, table.id),
    ownRows(),
  ],
).enableRLS();

/** A class and how probable the model finds it. */
export interface Guess {
  readonly class: string;
  readonly probability: number;
}

/** A text that the model would not answer, for a human. */
export const question = pgTable(
  "human_question",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    experimentId: uuid("experiment_id").notNull(),
    /** None for a pasted text. */
    fileRunId: uuid("file_run_id"),
    text: text().notNull(),
    guesses: jsonb().$type<readonly Guess[]>().notNull(),
    /** Null while nobody has answered. */
    labels: text().array(),
    answeredBy: uuid("answered_by"),
    answeredAt: time("answered_at"),
    /** The version of the dataset in which the answer is a label. */
    version: integer(),
    createdAt: time("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      columns: [table.organisationId, table.experimentId],
      foreignColumns: [experiment.organisationId, experiment.id],
    }).onDelete("cascade"),
    index("human_question_queue").on(table.organisationId, table.experimentId, table.createdAt, table.id),
    ownRows(),
  ],
).enableRLS();

export type FileRunRow = typeof fileRun.$inferSelect;
export type QuestionRow = typeof question.$inferSelect;
