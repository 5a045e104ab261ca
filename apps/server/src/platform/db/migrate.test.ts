import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDatabase, query } from "../../testing/databases.ts";
import { type Database, openDatabase } from "./database.ts";
import { isMigrated, migrateDatabase } from "./migrate.ts";

let made: Awaited<ReturnType<typeof createDatabase>>;
let database: Database;

beforeEach(async () => {
  made = await createDatabase("empty");
  database = await openDatabase({ databaseUrl: made.url, data: "" });
});
afterEach(async () => {
  await database.close();
  await made.drop();
});

test("migrating twice changes nothing the second time", async () => {
  expect(await isMigrated(database.pool)).toBe(false);
  expect(await migrateDatabase(database.pool)).toBeGreaterThan(0);
  expect(await migrateDatabase(database.pool)).toBe(0);
  expect(await isMigrated(database.pool)).toBe(true);
});

test("three processes that migrate at once apply each migration once", async () => {
  const program = fileURLToPath(new URL("../../../../cli/src/main.ts", import.meta.url));
  const env = { ...process.env, DATABASE_URL: made.url };
  const run = () =>
    promisify(execFile)(process.execPath, ["--import", "tsx", program, "migrate", "--json"], { env });
  const counts = (await Promise.all([run(), run(), run()])).map(
    ({ stdout }) => JSON.parse(stdout).migrations,
  );
  expect(counts.sort()).toEqual([0, 0, expect.any(Number)]);
  expect(counts[2]).toBeGreaterThan(0);
  const applied = await query(made.url, "select hash from drizzle.__drizzle_migrations");
  expect(applied).toHaveLength(counts[2]);
});

test("tables of a newer Levier are left alone, and said so", async () => {
  await migrateDatabase(database.pool);
  const later = Date.now() + 10 * 365 * 86_400_000;
  await query(made.url, "insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', $1)", [
    later,
  ]);
  await expect(migrateDatabase(database.pool)).rejects.toMatchObject({ code: "database/newer-schema" });
  expect(await isMigrated(database.pool)).toBe(false);
});

test("a table that a migration adds without FORCE is forced at the next start", async () => {
  await migrateDatabase(database.pool);
  await query(made.url, "alter table membership no force row level security");
  await migrateDatabase(database.pool);
  const [{ forced }] = await query<{ forced: boolean }>(
    made.url,
    "select relforcerowsecurity as forced from pg_class where relname = 'membership'",
  );
  expect(forced).toBe(true);
});

test("a database that does not answer is told as such", async () => {
  const gone = "postgres://nobody@127.0.0.1:9/none";
  await expect(openDatabase({ databaseUrl: gone, data: "" })).rejects.toMatchObject({
    code: "database/unreachable",
  });
});
