import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { organisationId, ownRows, time } from "../db/tenancy.ts";

/** What a person is told of an event of their organisation. */
export const notification = pgTable(
  "notification",
  {
    organisationId: organisationId(),
    id: uuid().notNull().defaultRandom(),
    personId: uuid("person_id").notNull(),
    /** As the event's. */
    kind: text().notNull(),
    subjectId: uuid("subject_id").notNull(),
    details: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    occurredAt: time("occurred_at").notNull(),
    readAt: time("read_at"),
    /** When a digest told of it. */
    mailedAt: time("mailed_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("notification_list").on(table.organisationId, table.personId, table.occurredAt, table.id),
    index("notification_to_mail")
      .on(table.organisationId, table.personId)
      .where(sql`${table.readAt} is null and ${table.mailedAt} is null`),
    ownRows(),
  ],
).enableRLS();

export type NotificationRow = typeof notification.$inferSelect;
