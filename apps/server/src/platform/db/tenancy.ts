import { sql } from "drizzle-orm";
import { pgPolicy, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/** The settings that a transaction carries; empty ones compare as null and so match no row. */
export const actingOrganisation = sql`nullif(current_setting('levier.organisation', true), '')::uuid`;
export const actingPerson = sql`nullif(current_setting('levier.person', true), '')::uuid`;

/** The policy of every tenant table: an organisation reads and writes its own rows. */
export const ownRows = () => pgPolicy("own_rows", { using: sql`organisation_id = ${actingOrganisation}` });

/** The column that every tenant table begins with, and that its primary and foreign keys contain. */
export const organisationId = () =>
  uuid("organisation_id")
    .notNull()
    .references(() => organisation.id);

/** A moment to the millisecond, which is what a `Date` holds: a cursor made of one finds its row again. */
export const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const organisationKinds = ["host", "funder", "ngo", "partner"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The members of the commons: the host, funders, NGOs and partners. */
export const organisation = pgTable(
  "organisation",
  {
    id: uuid("organisation_id").primaryKey(),
    kind: text({ enum: organisationKinds }).notNull(),
    name: text().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("organisation_one_host").on(table.kind).where(sql`${table.kind} = 'host'`),
    ownRows(),
    pgPolicy("host_reads", { for: "select", using: sql`current_setting('levier.host', true) = 'on'` }),
    pgPolicy("members_read", {
      for: "select",
      using: sql`exists (select from membership m where m.organisation_id = organisation.organisation_id and m.person_id = ${actingPerson})`,
    }),
  ],
).enableRLS();
