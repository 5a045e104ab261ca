import { sql } from "drizzle-orm";
import { index, pgPolicy, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { person } from "../../platform/auth/tables.ts";
import { actingPerson, organisationId, ownRows } from "../../platform/db/tenancy.ts";
import { roles } from "../../platform/http/rule.ts";

const time = (name: string) => timestamp(name, { withTimezone: true });

export const membership = pgTable(
  "membership",
  {
    organisationId: organisationId(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    role: text({ enum: roles }).notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.personId] }),
    index("membership_of_person").on(table.personId),
    ownRows(),
    pgPolicy("own_memberships", { for: "select", using: sql`person_id = ${actingPerson}` }),
  ],
).enableRLS();

/** Links that let one person in, once. Only the digest of a link's secret is kept. */
export const invitation = pgTable(
  "invitation",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    email: text().notNull(),
    role: text({ enum: roles }).notNull(),
    secretDigest: text("secret_digest").notNull(),
    invitedBy: uuid("invited_by").notNull(),
    expiresAt: time("expires_at").notNull(),
    acceptedAt: time("accepted_at"),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("invitation_secret").on(table.organisationId, table.secretDigest),
    ownRows(),
  ],
).enableRLS();

/** Keys by which a program acts for an organisation. Only the digest of a key's secret is kept. */
export const apiKey = pgTable(
  "api_key",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    name: text().notNull(),
    scopes: text().array().notNull(),
    secretDigest: text("secret_digest").notNull(),
    createdBy: uuid("created_by").notNull(),
    expiresAt: time("expires_at").notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("api_key_secret").on(table.organisationId, table.secretDigest),
    ownRows(),
  ],
).enableRLS();

/** The link printed at first start, by which the host is made. */
export const setUpLink = pgTable("set_up_link", {
  secretDigest: text("secret_digest").primaryKey(),
  expiresAt: time("expires_at").notNull(),
});
