import { createReadStream, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { finished } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { LevierError } from "@levier/errors";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { type Extract, extract } from "tar-stream";
import { z } from "zod";
import type { Config } from "../../config.ts";
import { appliedSchema, type Database } from "../db/index.ts";
import { type FileStore, fullDisk } from "../files/index.ts";
import { type Amount, amountOf, type Ending, ending, type Manifest, manifest } from "./manifest.ts";
import { type BackupTable, quoted, tablesInOrder } from "./tables-in-order.ts";

interface Options {
  readonly config: Config;
  readonly database: Database;
  readonly files: FileStore;
  readonly file: string;
}

type Entry = Extract extends AsyncIterable<infer E> ? E & AsyncIterable<Buffer> : never;

/** Far above any manifest; what is larger is none. */
const mostJson = 2 ** 20;
const filePath = /^files\/([0-9a-f-]{36})\/([0-9a-f]{64})$/;
const tablePath = /^tables\/([a-z_0-9]+)\/\d+$/;

/**
 * Brings a backup into an installation where nothing has been made, in one transaction.
 *
 * @throws LevierError `backup/not-found`, `backup/not-empty`, `backup/other-schema`, `backup/damaged`,
 *   `server/disk-full`
 */
export async function readBackup(options: Options): Promise<Amount> {
  const { config, database, files, file } = options;
  if (!existsSync(file)) throw new LevierError("backup/not-found", { file });
  const client = await database.pool.connect();
  const brought: { organisation: string; sha256: string }[] = [];
  try {
    await client.query("begin");
    const tables = await emptied(client);
    const restored = await readEntries(options, { client, tables, brought });
    for (const name of tenants(tables)) await client.query(`alter table "${name}" force row level security`);
    if (restored.secret && !config.secret)
      writeFileSync(join(config.data, "secret"), restored.secret, { mode: 0o600 });
    await client.query("commit");
    return amountOf(restored.end);
  } catch (error) {
    for (const address of brought) await files.discard(address);
    if (error instanceof LevierError) throw error;
    if (isOfTheFile(error as NodeJS.ErrnoException)) throw new LevierError("backup/damaged", { file });
    return fullDisk(error as NodeJS.ErrnoException);
  } finally {
    client.release(true);
  }
}

/** zlib's faults, tar's (which have no code), and PostgreSQL's of class 22 and 23: bad data. */
function isOfTheFile({ code, message }: NodeJS.ErrnoException): boolean {
  return /^(Z_|2[23])/.test(code ?? "") || /tar|Unexpected end/i.test(message);
}

const tenants = (tables: readonly BackupTable[]) =>
  tables.filter(({ tenant }) => tenant).map(({ name }) => name);

/** COPY reads into no table whose policies bind the owner too; forced again before the commit. */
async function emptied(client: pg.ClientBase): Promise<BackupTable[]> {
  const tables = await tablesInOrder(client);
  for (const name of tenants(tables)) await client.query(`alter table "${name}" no force row level security`);
  const { rows } = await client.query("select from organisation union all select from person limit 1");
  if (rows.length > 0) throw new LevierError("backup/not-empty", {});
  await client.query(`truncate ${quoted(tables.map(({ name }) => name))}`);
  return tables;
}

interface Restoring {
  readonly client: pg.ClientBase;
  readonly tables: readonly BackupTable[];
  readonly brought: { organisation: string; sha256: string }[];
}

async function readEntries(
  { file, files }: Options,
  { client, tables, brought }: Restoring,
): Promise<{ readonly end: Ending; readonly secret?: Buffer }> {
  const damaged = () => new LevierError("backup/damaged", { file });
  const rows: Record<string, number> = Object.fromEntries(tables.map(({ name }) => [name, 0]));
  const copying = copyInto(client, rows);
  let head: Manifest | undefined;
  let end: Ending | undefined;
  let secret: Buffer | undefined;
  for await (const entry of entriesOf(file)) {
    const { name, size = 0 } = entry.header;
    const [, table] = tablePath.exec(name) ?? [];
    const [, organisation, sha256] = filePath.exec(name) ?? [];
    if (end || (!head && name !== "manifest.json")) throw damaged();
    if (name === "manifest.json") head = await readManifest(client, entry, tables, damaged);
    else if (name === "secret" && size < 1000) secret = await buffer(entry);
    else if (name === "end.json") end = parse(ending, await json(entry, size, damaged), damaged);
    else if (table && Object.hasOwn(rows, table))
      await copying.write(head!.tables.find((one) => one.name === table)!, entry);
    else if (organisation) {
      await copying.end();
      brought.push({ organisation, sha256 });
      await files.bring({ organisation, sha256, bytes: Readable.from(entry) }, damaged);
    } else throw damaged();
    entry.resume();
  }
  await copying.end();
  const isWhole =
    end && end.files === brought.length && tables.every(({ name }) => rows[name] === end.rows[name]);
  if (!end || !isWhole) throw damaged();
  return { end, secret };
}

/** One COPY a table, over all its entries. */
function copyInto(client: pg.ClientBase, rows: Record<string, number>) {
  let open: { readonly name: string; readonly stream: ReturnType<typeof copyFrom> } | undefined;
  const end = async () => {
    if (!open) return;
    open.stream.end();
    await finished(open.stream);
    rows[open.name] += open.stream.rowCount;
    open = undefined;
  };
  return {
    end,
    async write({ name, columns }: Manifest["tables"][number], entry: AsyncIterable<Buffer>) {
      if (open?.name !== name) {
        await end();
        open = { name, stream: client.query(copyFrom(`copy "${name}" (${quoted(columns)}) from stdin`)) };
        open.stream.on("error", () => {});
      }
      const { stream } = open!;
      for await (const chunk of entry)
        if (!stream.write(chunk))
          await new Promise((resolve) => stream.once("drain", resolve).once("close", resolve));
    },
  };
}

function entriesOf(file: string): AsyncIterable<Entry> {
  const tar = extract();
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on("error", (error) => tar.destroy(error));
  gunzip.on("error", (error) => tar.destroy(error));
  source.pipe(gunzip).pipe(tar);
  return tar as AsyncIterable<Entry>;
}

async function readManifest(
  client: pg.ClientBase,
  entry: Entry,
  tables: readonly BackupTable[],
  damaged: () => LevierError,
): Promise<Manifest> {
  const head = parse(manifest, await json(entry, entry.header.size ?? 0, damaged), damaged);
  const shape = (all: Manifest["tables"] | readonly BackupTable[]) =>
    JSON.stringify(all.map(({ name, columns }) => [name, columns]));
  if (head.schema !== (await appliedSchema(client)) || shape(head.tables) !== shape(tables))
    throw new LevierError("backup/other-schema", {});
  return head;
}

async function json(entry: Entry, size: number, damaged: () => LevierError): Promise<string> {
  if (size > mostJson) throw damaged();
  return (await buffer(entry)).toString("utf8");
}

function parse<T>(schema: z.ZodType<T>, text: string, damaged: () => LevierError): T {
  const parsed = z
    .string()
    .transform((written, context) => {
      try {
        return JSON.parse(written) as unknown;
      } catch {
        context.addIssue("not JSON");
        return z.NEVER;
      }
    })
    .pipe(schema as z.ZodType<T, unknown>)
    .safeParse(text);
  if (!parsed.success) throw damaged();
  return parsed.data;
}
