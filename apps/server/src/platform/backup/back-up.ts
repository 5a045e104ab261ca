import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LevierError } from "@levier/errors";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Config } from "../../config.ts";
import { appliedSchema, type Database, isMigrated } from "../db/index.ts";
import { contentLock, type FileStore } from "../files/index.ts";
import { type Archive, writeArchive } from "./archive.ts";
import { type Amount, amountOf, type Ending, type Manifest } from "./manifest.ts";
import { type BackupTable, quoted, tablesInOrder } from "./tables-in-order.ts";

/** Bytes of rows that stand in memory before they are an entry of the archive. */
const entryBytes = 4 * 2 ** 20;

/**
 * Writes all rows and files into one file, as they are at one moment, while the server goes on.
 *
 * @throws LevierError `backup/exists`, `backup/other-schema`, `server/disk-full`
 */
export async function writeBackup(options: {
  readonly config: Config;
  readonly database: Database;
  readonly files: FileStore;
  readonly file: string;
}): Promise<Amount> {
  const { config, database, files, file } = options;
  if (existsSync(file)) throw new LevierError("backup/exists", { file });
  if (!(await isMigrated(database.pool))) throw new LevierError("backup/other-schema", {});
  const client = await database.pool.connect();
  try {
    // No content is removed while it is being written down.
    await client.query("select pg_advisory_lock_shared($1)", [contentLock]);
    await client.query("begin isolation level repeatable read read only");
    return await writeArchive(file, async (archive) => {
      const tables = await tablesInOrder(client);
      const head: Manifest = {
        format: "levier-backup",
        version: 1,
        schema: await appliedSchema(client),
        tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
      };
      await archive.add("manifest.json", JSON.stringify(head));
      if (!config.secret) await archive.add("secret", readFileSync(join(config.data, "secret")));
      const organisations = await organisationsOf(client);
      const rows = await writeTables(archive, client, tables, organisations);
      const end: Ending = { rows, files: await writeFiles(archive, client, files, organisations) };
      await archive.add("end.json", JSON.stringify(end));
      return amountOf(end);
    });
  } finally {
    client.release(true);
  }
}

async function organisationsOf(client: pg.ClientBase): Promise<string[]> {
  await client.query("select set_config('levier.host', 'on', true)");
  const { rows } = await client.query<{ id: string }>(
    "select organisation_id as id from organisation order by 1",
  );
  await client.query("select set_config('levier.host', '', true)");
  return rows.map(({ id }) => id);
}

const actFor = (client: pg.ClientBase, organisation: string) =>
  client.query("select set_config('levier.organisation', $1, true)", [organisation]);

async function writeTables(
  archive: Archive,
  client: pg.ClientBase,
  tables: readonly BackupTable[],
  organisations: readonly string[],
): Promise<Ending["rows"]> {
  const counts: Record<string, number> = {};
  for (const { name, columns, tenant } of tables) {
    const add = entriesOf(archive, name);
    const all = `select ${quoted(columns)} from "${name}"`;
    counts[name] = 0;
    if (!tenant) counts[name] = await copyOut(client, all, add);
    else
      for (const organisation of organisations) {
        await actFor(client, organisation);
        counts[name] += await copyOut(client, `${all} where organisation_id = '${organisation}'`, add);
      }
  }
  return counts;
}

/** Numbers the entries of one table; together they are what COPY said. */
function entriesOf(archive: Archive, table: string): (bytes: Uint8Array) => Promise<void> {
  let number = 0;
  return (bytes) => archive.add(`tables/${table}/${String(++number).padStart(6, "0")}`, bytes);
}

async function copyOut(
  client: pg.ClientBase,
  select: string,
  add: (bytes: Uint8Array) => Promise<void>,
): Promise<number> {
  const stream = client.query(copyTo(`copy (${select}) to stdout`));
  let [chunks, size]: [Buffer[], number] = [[], 0];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size < entryBytes) continue;
    await add(Buffer.concat(chunks));
    [chunks, size] = [[], 0];
  }
  if (size > 0) await add(Buffer.concat(chunks));
  return stream.rowCount;
}

async function writeFiles(
  archive: Archive,
  client: pg.ClientBase,
  files: FileStore,
  organisations: readonly string[],
): Promise<number> {
  let count = 0;
  for (const organisationId of organisations) {
    await actFor(client, organisationId);
    const { rows } = await client.query<{ sha256: string; size: string }>(
      "select distinct sha256, size from stored_file where organisation_id = $1 order by 1",
      [organisationId],
    );
    for (const { sha256, size } of rows) {
      const bytes = await files.open({ organisationId, sha256 });
      await archive.addStream(`files/${organisationId}/${sha256}`, Number(size), bytes);
      count++;
    }
  }
  return count;
}
