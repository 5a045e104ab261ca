import { index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from "drizzle-orm/pg-core";
import { organisationId, ownRows, time } from "../db/tenancy.ts";

export const jobStates = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof jobStates)[number];

/** Work that outlasts a request, and how far it is. */
export const job = pgTable(
  "job",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    kind: text().notNull(),
    /** What it works on: a dataset, an experiment. */
    subjectId: uuid("subject_id"),
    payload: jsonb().notNull(),
    state: text({ enum: jobStates }).notNull().default("waiting"),
    /** Done so far, from 0 to 1. */
    share: real().notNull().default(0),
    stage: text(),
    secondsLeft: integer("seconds_left"),
    error: jsonb().$type<{ readonly code: string; readonly details: unknown }>(),
    /** Counts the workers that took it up; the last one's number alone may write. */
    attempts: integer().notNull().default(0),
    /** Until when its worker counts as alive. */
    leaseUntil: time("lease_until"),
    cancelAskedAt: time("cancel_asked_at"),
    /** Counts the changes, so that a stream can be resumed. */
    version: integer().notNull().default(0),
    createdBy: uuid("created_by").notNull(),
    /** Whom to tell of its end; nobody when a key asked for it. */
    personId: uuid("person_id"),
    createdAt: time("created_at").notNull().defaultNow(),
    startedAt: time("started_at"),
    endedAt: time("ended_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("job_list").on(table.organisationId, table.createdAt, table.id),
    index("job_subject").on(table.organisationId, table.subjectId),
    ownRows(),
  ],
).enableRLS();

export type JobRow = typeof job.$inferSelect;
