import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "../../config.ts";
import { createDatabase, query, queryAs } from "../../testing/databases.ts";
import { makeHost, makeOrganisation, makePerson, signIn, type TestPerson } from "../../testing/factories.ts";
import { makeFolder } from "../../testing/folder.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { uploadFile } from "../../testing/uploads.ts";
import { loadSecret } from "../auth/index.ts";
import { openDatabase } from "../db/index.ts";
import { openFileStore, takeFile } from "../files/index.ts";
import { enqueueJob } from "../jobs/index.ts";
import { waitJob } from "../jobs/testing/jobs.ts";
import { readBackup, writeBackup } from "./index.ts";

let server: TestServer;
let host: TestPerson;
const ngos: TestPerson[] = [];
const folder = makeFolder();
const file = join(folder.path, "backup.tar.gz");

beforeAll(async () => {
  server = await openTestServer();
  host = await makeHost(server);
  for (let i = 0; i < 3; i++) {
    const ngo = await makeOrganisation(server, host);
    ngos.push(ngo);
    await makePerson(server, ngo, "data");
    const id = await uploadFile(ngo, { bytes: randomBytes(200_000 + i), name: `été\t\\N "${i}".csv` });
    await server.database.transaction(ngo, (tx) =>
      takeFile(tx, { organisation: ngo.organisation, file: id }),
    );
    await server.database.transaction(ngo, (tx) =>
      enqueueJob(tx, waitJob, { acting: { ...ngo, actor: ngo.id }, payload: {}, now: new Date() }),
    );
  }
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

/** An empty installation with a database of its own. */
async function openInstallation() {
  const { url, drop } = await createDatabase("with tables");
  const { path, remove } = makeFolder();
  const config = readConfig({ DATABASE_URL: url, LEVIER_DATA: path });
  const database = await openDatabase(config);
  const files = openFileStore(config, database);
  const close = async () => {
    await database.close();
    await drop();
    remove();
  };
  return { url, config, database, files, close };
}

const tenantTables = `select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'organisation_id' order by 1`;

/** Every row of every table as text. */
async function everything(url: string): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const { name } of await query<{ name: string }>(url, tenantTables))
    for (const organisation of [host, ...ngos].map((one) => one.organisation)) {
      const rows = await queryAs(url, organisation, `select t::text as row from "${name}" t order by 1`);
      all[`${name} ${organisation}`] = rows.map(({ row }) => row);
    }
  for (const name of ["person", "account", "session", "two_factor", "passkey", "set_up_link"])
    all[name] = (await query<{ row: string }>(url, `select t::text as row from ${name} t order by 1`)).map(
      ({ row }) => row,
    );
  return all;
}

function contents(data: string): Record<string, string> {
  const base = join(data, "files", "content");
  const found = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(found.map((entry) => [entry.name, digest(join(entry.parentPath, entry.name))]));
}

test("a round trip keeps every row and every byte", async () => {
  const { config, database, files } = { ...server.app.platform };
  const before = await everything(server.databaseUrl);
  const amount = await writeBackup({ config, database, files, file });
  expect(amount.files).toBe(3);
  expect(statSync(file).mode & 0o077).toBe(0);
  const other = await openInstallation();
  expect(await readBackup({ ...other, file })).toEqual(amount);
  expect(await everything(other.url)).toEqual(before);
  expect(Object.values(before).flat().length).toBe(amount.rows);
  expect(contents(other.config.data)).toEqual(contents(config.data));
  expect(loadSecret(other.config)).toBe(loadSecret(config));
  const forced = await query(
    other.url,
    `select from pg_class where relnamespace = 'public'::regnamespace and relname in (select name from (${tenantTables}) t) and not relforcerowsecurity`,
  );
  expect(forced).toEqual([]);
  await other.close();
});

test("what is written meanwhile is in whole or not at all", async () => {
  const { config, database, files } = { ...server.app.platform };
  const ngo = ngos[0];
  let stopped = false;
  const writing = (async () => {
    while (!stopped) {
      const id = await uploadFile(ngo, { bytes: randomBytes(20_000) });
      const which = { organisation: ngo.organisation, file: id };
      await server.database.transaction(ngo, (tx) => takeFile(tx, which));
    }
  })();
  for (let round = 0; round < 3; round++) {
    const meanwhile = `${file}.${round}`;
    const amount = await writeBackup({ config, database, files, file: meanwhile });
    const other = await openInstallation();
    expect(await readBackup({ ...other, file: meanwhile })).toEqual(amount);
    const needed = await queryAs(other.url, ngo.organisation, "select distinct sha256 from stored_file");
    const there = contents(other.config.data);
    for (const { sha256 } of needed) expect(there[sha256]).toBe(sha256);
    await other.close();
  }
  stopped = true;
  await writing;
});

test("nothing is overwritten, neither a file nor an installation", async () => {
  const { config, database, files } = { ...server.app.platform };
  const bytes = readFileSync(file);
  await expect(writeBackup({ config, database, files, file })).rejects.toMatchObject({
    code: "backup/exists",
  });
  expect(readFileSync(file).equals(bytes)).toBe(true);
  const before = await everything(server.databaseUrl);
  await expect(readBackup({ config, database, files, file })).rejects.toMatchObject({
    code: "backup/not-empty",
  });
  expect(await everything(server.databaseUrl)).toEqual(before);
  expect((await signIn(server, host)).cookie).not.toBe("");
});

test("a damaged or foreign file changes nothing", async () => {
  const other = await openInstallation();
  const whole = readFileSync(file);
  const tar = gunzipSync(whole);
  const flipped = Buffer.from(tar);
  const at = tar.indexOf("files/") + 512 + 1000;
  flipped[at] ^= 1;
  const damaged: Record<string, Buffer> = {
    "cut short": whole.subarray(0, whole.length / 2),
    "cut between entries": gzipSync(tar.subarray(0, tar.indexOf("end.json"))),
    "a byte changed": gzipSync(flipped),
    "another program's": gzipSync(Buffer.from("hello")),
    "no archive": Buffer.from("hello"),
    empty: Buffer.alloc(0),
  };
  for (const [name, bytes] of Object.entries(damaged)) {
    const path = join(folder.path, name);
    writeFileSync(path, bytes);
    await expect(readBackup({ ...other, file: path }), name).rejects.toMatchObject({
      code: "backup/damaged",
    });
    expect(await query(other.url, "select from person"), name).toEqual([]);
    expect(
      existsSync(join(other.config.data, "files/content")) ? contents(other.config.data) : {},
      name,
    ).toEqual({});
    expect(existsSync(join(other.config.data, "secret")), name).toBe(false);
  }
  const path = join(folder.path, "of another version");
  writeFileSync(
    path,
    gzipSync(Buffer.from(tar.toString("latin1").replace(/"schema":\d/, '"schema":9'), "latin1")),
  );
  await expect(readBackup({ ...other, file: path })).rejects.toMatchObject({ code: "backup/other-schema" });
  const missing = readBackup({ ...other, file: join(folder.path, "none") });
  await expect(missing).rejects.toMatchObject({ code: "backup/not-found" });
  truncateSync(path);
  await readBackup({ ...other, file });
  await other.close();
});

test("an archive whose entries lead elsewhere, or are links, is refused and writes nothing", async () => {
  const other = await openInstallation();
  const [organisation, sha256] = [ngos[0].organisation, "a".repeat(64)];
  const names = [
    "../evil",
    "/tmp/levier-evil",
    `files/${organisation}/../../evil`,
    `files/../${organisation}/${sha256}`,
    `files/${organisation}/${sha256}/../../evil`,
    "tables/../secret/1",
    "tables/__proto__/1",
    "..\\evil",
    `files/${organisation}/${sha256}\nx`,
  ];
  for (const header of [
    ...names.map((name) => ({ name })),
    { name: `files/${organisation}/${sha256}`, type: "symlink" as const, linkname: "/etc/passwd" },
  ]) {
    const path = join(folder.path, "elsewhere.tar.gz");
    const tar = pack();
    tar.entry({ name: "manifest.json" }, manifestOf(file));
    tar.entry(header, "type" in header ? "" : "evil");
    tar.finalize();
    writeFileSync(path, gzipSync(await buffer(tar)));
    await expect(readBackup({ ...other, file: path }), header.name).rejects.toMatchObject({
      code: "backup/damaged",
    });
    expect(existsSync("/tmp/levier-evil")).toBe(false);
    expect(existsSync(join(other.config.data, "files/content")) ? contents(other.config.data) : {}).toEqual(
      {},
    );
  }
  expect(readdirSync(other.config.data).filter((name) => /evil|secret/.test(name))).toEqual([]);
  await other.close();
});

/** The first entry of a backup, which is its manifest. */
function manifestOf(path: string): Buffer {
  const tar = gunzipSync(readFileSync(path));
  return tar.subarray(512, 512 + Number.parseInt(tar.toString("latin1", 124, 135), 8));
}
