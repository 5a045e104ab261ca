import type { Fault } from "@levier/files";
import type { ScanReport } from "@levier/personal-data";
import type { DatasetProfile } from "@levier/profile";
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { organisationId, ownRows, time } from "../../../platform/db/tenancy.ts";
import { type ColumnRole, changes, legalBases } from "./words.ts";

/** Rows under one name through all their versions, with the datasheet. */
export const dataset = pgTable(
  "dataset",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    name: text().notNull(),
    origin: text().notNull(),
    legalBasis: text("legal_basis", { enum: legalBases }),
    /** Whom the rows tell of. */
    peopleDescribed: text("people_described").notNull(),
    /** The day on which all rows are removed. */
    retainUntil: date("retain_until", { mode: "string" }),
    /** By column; what nobody has said is taken from the first profile. */
    roles: jsonb().$type<Readonly<Record<string, ColumnRole>>>().notNull().default({}),
    /** The number of the newest version; 0 while there is none. */
    latest: integer().notNull().default(0),
    /** The uploaded file, until rows are erased. */
    sourceFileId: uuid("source_file_id"),
    expiredAt: time("expired_at"),
    createdBy: uuid("created_by").notNull(),
    createdAt: time("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("dataset_list").on(table.organisationId, table.createdAt, table.id),
    ownRows(),
  ],
).enableRLS();

/** Rows being written, or those of one or several versions. One without a version is removed after a day. */
export const rowSet = pgTable(
  "row_set",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    datasetId: uuid("dataset_id").notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      columns: [table.organisationId, table.datasetId],
      foreignColumns: [dataset.organisationId, dataset.id],
    }).onDelete("cascade"),
    index("row_set_of_dataset").on(table.organisationId, table.datasetId),
    ownRows(),
  ],
).enableRLS();

/** A record. Its position is the same in all versions of a dataset, so that a person's rows are found in all. */
export const datasetRow = pgTable(
  "dataset_row",
  {
    organisationId: organisationId(),
    rowSetId: uuid("row_set_id").notNull(),
    position: integer().notNull(),
    /** Where it stood in the file. */
    line: integer().notNull(),
    cells: text().array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.rowSetId, table.position] }),
    foreignKey({
      columns: [table.organisationId, table.rowSetId],
      foreignColumns: [rowSet.organisationId, rowSet.id],
    }).onDelete("cascade"),
    ownRows(),
  ],
).enableRLS();

/** A state of a dataset that never changes, except that erasing takes rows away from all of them. */
export const datasetVersion = pgTable(
  "dataset_version",
  {
    organisationId: organisationId(),
    datasetId: uuid("dataset_id").notNull(),
    number: integer().notNull(),
    change: text({ enum: changes }).notNull(),
    rowSetId: uuid("row_set_id").notNull(),
    columns: text().array().notNull(),
    rows: integer().notNull(),
    /** Taken away since. */
    erasedRows: integer("erased_rows").notNull().default(0),
    /** The first ones that the reader met. */
    faults: jsonb().$type<readonly Fault[]>().notNull(),
    faultCount: integer("fault_count").notNull(),
    profile: jsonb().$type<DatasetProfile>(),
    /** Of all rows, while the profile's is of a sample. */
    personalData: jsonb("personal_data").$type<ScanReport>(),
    createdBy: uuid("created_by").notNull(),
    createdAt: time("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.datasetId, table.number] }),
    foreignKey({
      columns: [table.organisationId, table.datasetId],
      foreignColumns: [dataset.organisationId, dataset.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.organisationId, table.rowSetId],
      foreignColumns: [rowSet.organisationId, rowSet.id],
    }),
    index("dataset_version_rows").on(table.organisationId, table.rowSetId),
    ownRows(),
  ],
).enableRLS();

export type DatasetRow = typeof dataset.$inferSelect;
export type VersionRow = typeof datasetVersion.$inferSelect;
export type RecordRow = typeof datasetRow.$inferSelect;
