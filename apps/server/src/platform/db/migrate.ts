import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { LevierError } from "@levier/errors";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type pg from "pg";
import { migrateQueue } from "../jobs/queue.ts";
import { secureTables } from "./secure-tables.ts";

/** The bundled program lies elsewhere than its sources, so the folder is found by the package's name. */
const migrationsFolder = () =>
  join(dirname(createRequire(import.meta.url).resolve("@levier/server/package.json")), "migrations");

/** Any number serves, as long as all versions of Levier use the same. */
const lockNumber = 4180;

/**
 * Brings the tables to this version. Several processes may do so at once: one works, the others wait.
 *
 * @returns how many migrations were applied
 * @throws LevierError `database/newer-schema`, `database/role-refused`
 */
export async function migrateDatabase(pool: pg.Pool): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockNumber]);
    const known = readMigrationFiles({ migrationsFolder: migrationsFolder() });
    const before = await appliedMigrations(client);
    if (before.at(-1)! > known.at(-1)!.folderMillis) throw new LevierError("database/newer-schema", {});
    await migrate(drizzle(client), { migrationsFolder: migrationsFolder() });
    await migrateQueue(client);
    await secureTables(client);
    return known.length - before.length;
  } finally {
    // Ends the connection, and with it the lock and anything else that the session held.
    client.release(true);
  }
}

/** Whether every migration of this version has been applied, and no later one. */
export async function isMigrated(pool: pg.Pool): Promise<boolean> {
  const client = await pool.connect();
  try {
    const known = readMigrationFiles({ migrationsFolder: migrationsFolder() });
    return (await appliedMigrations(client)).at(-1) === known.at(-1)!.folderMillis;
  } finally {
    client.release();
  }
}

/** The version of the tables: when the last applied migration was made. */
export async function appliedSchema(client: pg.ClientBase): Promise<number> {
  return (await appliedMigrations(client)).at(-1)!;
}

async function appliedMigrations(client: pg.ClientBase): Promise<number[]> {
  const { rows: tables } = await client.query(
    "select from pg_tables where schemaname = 'drizzle' and tablename = '__drizzle_migrations'",
  );
  if (tables.length === 0) return [];
  const { rows } = await client.query<{ created_at: string }>(
    "select created_at from drizzle.__drizzle_migrations order by created_at",
  );
  return rows.map((row) => Number(row.created_at));
}
