import { sql } from "drizzle-orm";
import {
  date,
  foreignKey,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { organisationId, ownRows, time } from "../../../platform/db/tenancy.ts";
import { type Answer, decisions, type Question, states, steps } from "./words.ts";

/** One AI idea with its canvas. */
export const initiative = pgTable(
  "initiative",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    title: text().notNull(),
    problem: text().notNull(),
    people: text().notNull(),
    hypothesis: text().notNull(),
    success: text().notNull(),
    risks: text().notNull(),
    state: text({ enum: states }).notNull(),
    /** Who answers for it; nobody where a program made it. */
    ownerId: uuid("owner_id"),
    createdAt: time("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] }), ownRows()],
).enableRLS();

/** One short loop of an initiative. PostgreSQL itself refuses to alter or remove a decided one. */
export const cycle = pgTable(
  "cycle",
  {
    organisationId: organisationId(),
    initiativeId: uuid("initiative_id").notNull(),
    /** From 1. */
    number: integer().notNull(),
    hypothesis: text().notNull(),
    step: text({ enum: steps }).notNull(),
    beganAt: time("began_at").notNull(),
    decision: text({ enum: decisions }),
    reasons: text(),
    decidedAt: time("decided_at"),
    decidedBy: uuid("decided_by"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.initiativeId, table.number] }),
    foreignKey({
      name: "cycle_of_initiative",
      columns: [table.organisationId, table.initiativeId],
      foreignColumns: [initiative.organisationId, initiative.id],
    }),
    ownRows(),
    pgPolicy("decided_stays", {
      as: "restrictive",
      for: "update",
      using: sql`decision is null`,
      withCheck: sql`true`,
    }),
    pgPolicy("decided_is_kept", { as: "restrictive", for: "delete", using: sql`decision is null` }),
  ],
).enableRLS();

/** When a cycle reached a step, by whom, and what there was to note of the one before. Rows are added only. */
export const cycleStep = pgTable(
  "cycle_step",
  {
    organisationId: organisationId(),
    id: uuid().notNull().defaultRandom(),
    initiativeId: uuid("initiative_id").notNull(),
    cycle: integer().notNull(),
    step: text({ enum: steps }).notNull(),
    note: text().notNull(),
    reachedAt: time("reached_at").notNull(),
    /** The person or the key. */
    reachedBy: uuid("reached_by").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "cycle_step_of_cycle",
      columns: [table.organisationId, table.initiativeId, table.cycle],
      foreignColumns: [cycle.organisationId, cycle.initiativeId, cycle.number],
    }),
    ownRows(),
  ],
).enableRLS();

/** What people in the field are asked, by a link. Only the digest of the link's secret is kept. */
export const feedbackForm = pgTable(
  "feedback_form",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    initiativeId: uuid("initiative_id").notNull(),
    cycle: integer().notNull(),
    title: text().notNull(),
    introduction: text().notNull(),
    language: text({ enum: ["fr", "en"] }).notNull(),
    questions: jsonb().$type<readonly Question[]>().notNull(),
    secretDigest: text("secret_digest").notNull(),
    mostAnswers: integer("most_answers").notNull(),
    answerCount: integer("answer_count").notNull().default(0),
    expiresAt: time("expires_at").notNull(),
    revokedAt: time("revoked_at"),
    createdAt: time("created_at").notNull(),
    createdBy: uuid("created_by").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "feedback_form_of_cycle",
      columns: [table.organisationId, table.initiativeId, table.cycle],
      foreignColumns: [cycle.organisationId, cycle.initiativeId, cycle.number],
    }),
    unique("feedback_form_secret").on(table.organisationId, table.secretDigest),
    ownRows(),
  ],
).enableRLS();

/** What somebody answered: on which day, and nothing of who. */
export const feedbackAnswer = pgTable(
  "feedback_answer",
  {
    organisationId: organisationId(),
    formId: uuid("form_id").notNull(),
    /** Chosen by the phone, so that the same answer sent again counts once. */
    id: uuid().notNull(),
    answers: jsonb().$type<readonly Answer[]>().notNull(),
    answeredOn: date("answered_on").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.formId, table.id] }),
    foreignKey({
      name: "feedback_answer_to_form",
      columns: [table.organisationId, table.formId],
      foreignColumns: [feedbackForm.organisationId, feedbackForm.id],
    }),
    ownRows(),
  ],
).enableRLS();
