import { sql } from "drizzle-orm";
import { boolean, index, integer, pgPolicy, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { actingPerson } from "../db/tenancy.ts";

// Columns are those of better-auth 1.7 (`getAuthTables`), in our words where it lets one choose; a test
// holds them against the library. Sign-in reaches them as their owner; requests see of a person what the
// policy lets through, and of the other tables nothing.

const id = () => uuid().primaryKey();
const time = (name: string) => timestamp(name, { withTimezone: true });
const createdAt = () => time("created_at").notNull().defaultNow();
const updatedAt = () => time("updated_at").notNull().defaultNow();
const personId = () =>
  uuid("person_id")
    .notNull()
    .references(() => person.id, { onDelete: "cascade" });

export const person = pgTable(
  "person",
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean("email_verified").notNull().default(false),
    image: text(),
    /** The language that the person chose; none means that of the browser. */
    language: text({ enum: ["fr", "en"] }),
    twoFactorEnabled: boolean("two_factor_enabled").default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    pgPolicy("self", { using: sql`${table.id} = ${actingPerson}`, withCheck: sql`true` }),
    pgPolicy("colleagues", {
      for: "select",
      using: sql`exists (select from membership m where m.person_id = person.id)`,
    }),
  ],
).enableRLS();

export const account = pgTable(
  "account",
  {
    id: id(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: personId(),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: time("access_token_expires_at"),
    refreshTokenExpiresAt: time("refresh_token_expires_at"),
    scope: text(),
    password: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("account_person").on(table.userId)],
);

export const session = pgTable(
  "session",
  {
    id: id(),
    token: text().notNull().unique(),
    userId: personId(),
    userAgent: text("user_agent"),
    ipAddress: text("ip_address"),
    expiresAt: time("expires_at").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("session_person").on(table.userId)],
);

export const verification = pgTable(
  "verification",
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: time("expires_at").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("verification_identifier").on(table.identifier)],
);

export const passkey = pgTable(
  "passkey",
  {
    id: id(),
    name: text(),
    publicKey: text("public_key").notNull(),
    userId: personId(),
    credentialID: text("credential_id").notNull().unique(),
    counter: integer().notNull(),
    deviceType: text("device_type").notNull(),
    backedUp: boolean("backed_up").notNull(),
    transports: text(),
    createdAt: time("created_at"),
    aaguid: text(),
  },
  (table) => [index("passkey_person").on(table.userId)],
);

export const twoFactor = pgTable(
  "two_factor",
  {
    id: id(),
    secret: text().notNull(),
    backupCodes: text("backup_codes").notNull(),
    userId: personId(),
    verified: boolean().default(true),
    failedVerificationCount: integer("failed_verification_count").default(0),
    lockedUntil: time("locked_until"),
  },
  (table) => [index("two_factor_person").on(table.userId)],
);

/** Failed sign-ins by the digest of the address, so that all processes lock the same account out. */
export const signInFailure = pgTable("sign_in_failure", {
  addressDigest: text("address_digest").primaryKey(),
  count: integer().notNull(),
  lastAt: time("last_at").notNull(),
});
