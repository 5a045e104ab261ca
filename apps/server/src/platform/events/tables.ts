import { index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { organisationId, ownRows } from "../db/tenancy.ts";

/** What happened, for the organisation that it concerns. Rows are added, never changed. */
export const event = pgTable(
  "event",
  {
    organisationId: organisationId(),
    id: uuid().notNull().defaultRandom(),
    kind: text().notNull(),
    /** The person or the key that did it; none when nobody was signed in. */
    actorId: uuid("actor_id"),
    /** What it happened to. */
    subjectId: uuid("subject_id").notNull(),
    details: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    occurredAt: timestamp("occurred_at", { withTimezone: true, precision: 3 }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("event_feed").on(table.organisationId, table.occurredAt, table.id),
    ownRows(),
  ],
).enableRLS();
