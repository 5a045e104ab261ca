import { bigint, char, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { organisationId, ownRows, time } from "../db/tenancy.ts";

const bytes = (name: string) => bigint(name, { mode: "number" });

/**
 * Bytes that an organisation keeps, by their SHA-256. Each organisation has its own copy: whether a file is
 * known to somebody else must not show.
 */
export const storedContent = pgTable(
  "stored_content",
  {
    organisationId: organisationId(),
    sha256: char({ length: 64 }).notNull(),
    size: bytes("size").notNull(),
    /** Last time that somebody brought them; content without a file is kept for a while after. */
    keptAt: time("kept_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.sha256] }), ownRows()],
).enableRLS();

/** A file: content under a name. Its content is removed after the last file that has it. */
export const storedFile = pgTable(
  "stored_file",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    sha256: char({ length: 64 }).notNull(),
    size: bytes("size").notNull(),
    /** As its owner named it; shown, never used as a path. */
    name: text().notNull(),
    mediaType: text("media_type").notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
    /** When an uploaded file goes that no area has taken; none once taken. */
    expiresAt: time("expires_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      columns: [table.organisationId, table.sha256],
      foreignColumns: [storedContent.organisationId, storedContent.sha256],
    }),
    index("stored_file_content").on(table.organisationId, table.sha256),
    ownRows(),
  ],
).enableRLS();

/** An upload that is not complete yet. How many bytes are there, the disk knows. */
export const upload = pgTable(
  "upload",
  {
    organisationId: organisationId(),
    id: uuid().notNull(),
    name: text().notNull(),
    mediaType: text("media_type").notNull(),
    size: bytes("size").notNull(),
    createdBy: uuid("created_by").notNull(),
    expiresAt: time("expires_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] }), ownRows()],
).enableRLS();

export type FileRow = typeof storedFile.$inferSelect;
export type UploadRow = typeof upload.$inferSelect;
