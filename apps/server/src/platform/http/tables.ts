import { pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { organisationId, ownRows } from "../db/tenancy.ts";

/** Answers to requests that carried an Idempotency-Key, kept for a day. */
export const idempotentAnswer = pgTable(
  "idempotent_answer",
  {
    organisationId: organisationId(),
    actorId: uuid("actor_id").notNull(),
    keyDigest: text("key_digest").notNull(),
    requestDigest: text("request_digest").notNull(),
    /** Encrypted under the client's key, since an answer may hold a link or an API key. */
    sealedAnswer: text("sealed_answer"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.actorId, table.keyDigest] }), ownRows()],
).enableRLS();
