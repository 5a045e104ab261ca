import type { AgreementReport } from "@levier/evaluation";
import type { LearningCurve, Suspect } from "@levier/text";
import {
  boolean,
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
import { dataset } from "../datasets/tables.ts";

/** A task: people give the rows of a dataset version labels. */
export const labelling = pgTable(
  "labelling",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    datasetId: uuid("dataset_id").notNull(),
    version: integer().notNull(),
    name: text().notNull(),
    textColumns: text("text_columns").array().notNull(),
    classes: text().array().notNull(),
    multiLabel: boolean("multi_label").notNull(),
    /** How many people label each row. */
    overlap: integer().notNull(),
    /** Words by class that bring its first rows. */
    keywords: jsonb().$type<Readonly<Record<string, readonly string[]>>>().notNull(),
    closedAt: time("closed_at"),
    /** Rows whose label is settled. */
    settled: integer().notNull().default(0),
    /** So many were settled when the order of the rows was last asked for anew. */
    refreshedAt: integer("refreshed_at").notNull().default(0),
    agreement: jsonb().$type<AgreementReport>(),
    curve: jsonb().$type<LearningCurve>(),
    createdBy: uuid("created_by").notNull(),
    createdAt: time("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      columns: [table.organisationId, table.datasetId],
      foreignColumns: [dataset.organisationId, dataset.id],
    }).onDelete("cascade"),
    index("labelling_of_dataset").on(table.organisationId, table.datasetId),
    ownRows(),
  ],
).enableRLS();

const ofLabelling = (table: { organisationId: never; labellingId: never }) =>
  foreignKey({
    columns: [table.organisationId, table.labellingId],
    foreignColumns: [labelling.organisationId, labelling.id],
  }).onDelete("cascade");

/** A row to be labelled, with its place in the queue and its label once settled. */
export const labellingRow = pgTable(
  "labelling_row",
  {
    organisationId: organisationId(),
    labellingId: uuid("labelling_id").notNull(),
    position: integer().notNull(),
    /** What is to be labelled next comes first. */
    rank: integer(),
    reason: text({ enum: ["keyword", "diverse", "uncertain"] }),
    /** Whether it wants more answers. */
    open: boolean().notNull().default(true),
    /** People who answered; those who passed it on do not count. */
    answers: integer().notNull().default(0),
    /** What all who answered agree on, or what was decided between them. */
    labels: text().array(),
    /** Who decided, where answers differed. */
    decidedBy: uuid("decided_by"),
    suspect: jsonb().$type<Omit<Suspect, "row">>(),
    /** How suspect, the greatest first. */
    doubt: real(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.labellingId, table.position] }),
    ofLabelling(table as never),
    index("labelling_row_queue").on(
      table.organisationId,
      table.labellingId,
      table.open,
      table.rank,
      table.position,
    ),
    ownRows(),
  ],
).enableRLS();

/** Somebody has a row before them: nobody else gets it meanwhile, unless more than one is to label it. */
export const labelClaim = pgTable(
  "label_claim",
  {
    organisationId: organisationId(),
    labellingId: uuid("labelling_id").notNull(),
    position: integer().notNull(),
    personId: uuid("person_id").notNull(),
    until: time("until").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.organisationId, table.labellingId, table.position, table.personId],
    }),
    ofLabelling(table as never),
    ownRows(),
  ],
).enableRLS();

/** What one person said of one row. No labels: they passed it on. */
export const labelAnswer = pgTable(
  "label_answer",
  {
    organisationId: organisationId(),
    labellingId: uuid("labelling_id").notNull(),
    position: integer().notNull(),
    personId: uuid("person_id").notNull(),
    labels: text().array(),
    answeredAt: time("answered_at").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.organisationId, table.labellingId, table.position, table.personId],
    }),
    ofLabelling(table as never),
    index("label_answer_latest").on(
      table.organisationId,
      table.labellingId,
      table.personId,
      table.answeredAt,
    ),
    ownRows(),
  ],
).enableRLS();

export type LabellingRow = typeof labelling.$inferSelect;
