import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "../../testing/folder.ts";
import { openEmbedded } from "./embedded.ts";
import { isAlive } from "./folder-lock.ts";
import { startingPostmaster } from "./postmaster.ts";

/** Real clusters, started and killed; these do not use the run's own server. */
let folder: ReturnType<typeof makeFolder>;
let data: string;

beforeEach(() => {
  folder = makeFolder();
  data = folder.path;
});
afterEach(() => folder.remove());

const pidOf = () => Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

async function select(connection: pg.ClientConfig, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test("two that open one folder at once share one PostgreSQL, which the last one stops", async () => {
  const [one, other] = await Promise.all([openEmbedded(data), openEmbedded(data)]);
  expect(one.connection.host).toBe(other.connection.host);
  const pid = pidOf();
  const client = new pg.Client({ ...other.connection, application_name: "another process" });
  await client.connect();
  await one.release();
  expect(isAlive(pid)).toBe(true);
  await client.end();
  await other.release();
  expect(existsSync(join(data, "postgres", "postmaster.pid"))).toBe(false);
});

test("a pid file whose number another program has now is cleared, and what was kept is there", async () => {
  const first = await openEmbedded(data);
  await select(first.connection, "create table kept as select 42 as answer");
  const file = join(data, "postgres", "postmaster.pid");
  const left = readFileSync(file, "utf8");
  await first.release();
  writeFileSync(file, left.replace(/^\d+/, String(process.pid)));
  writeFileSync(join(first.connection.host!, ".s.PGSQL.5432.lock"), `${process.pid}\n`);
  writeFileSync(join(data, "start.lock"), "999999999");
  const second = await openEmbedded(data);
  expect(await select(second.connection, "select answer from kept")).toEqual([{ answer: 42 }]);
  await second.release();
});

test("a pid file without a word yet is a starting PostgreSQL's, and stays", async () => {
  const file = join(data, "postmaster.pid");
  writeFileSync(file, "");
  const starting = { pid: process.pid, deadline: Date.now() + 1000 };
  expect(await startingPostmaster(data, starting)).toBeUndefined();
  expect(existsSync(file)).toBe(true);
  const late = startingPostmaster(data, { ...starting, deadline: 0 });
  await expect(late).rejects.toMatchObject({ code: "database/silent" });
});

test("a PostgreSQL killed in the middle of work recovers what it had acknowledged", async () => {
  const first = await openEmbedded(data);
  await select(first.connection, "create table kept (n int)");
  await select(first.connection, "insert into kept select generate_series(1, 500)");
  const pid = pidOf();
  process.kill(pid, "SIGKILL");
  const second = await openEmbedded(data);
  expect(pidOf()).not.toBe(pid);
  expect(await select(second.connection, "select count(*)::int as n from kept")).toEqual([{ n: 500 }]);
  await second.release();
});

/** A process that has ended stays a zombie (Z) until somebody fetches its exit code. */
const works = (pid: number) => isAlive(pid) && !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");

test("no second PostgreSQL starts while a statement of a killed one still works on the folder", async () => {
  const first = await openEmbedded(data);
  const client = new pg.Client(first.connection);
  client.on("error", () => {});
  await client.connect();
  const [{ pid }] = (await client.query("select pg_backend_pid() as pid")).rows;
  await client.query("set statement_timeout = 2000");
  client.query("select count(*) from generate_series(1, 1000000000)").catch(() => {});
  await pause(300);
  process.kill(pidOf(), "SIGKILL");
  await pause(100);
  expect(works(pid)).toBe(true);
  const second = await openEmbedded(data);
  expect(works(pid)).toBe(false);
  await second.release();
});

test("a lock that an earlier process of the same number left behind is taken over", async () => {
  writeFileSync(join(data, "start.lock"), String(process.pid));
  await (await openEmbedded(data)).release();
});

test("a folder whose path is too long for a socket gets a short one", async () => {
  const long = join(data, "x".repeat(120));
  const opened = await openEmbedded(long);
  expect(opened.connection.host!.startsWith(long)).toBe(false);
  expect(await select(opened.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await opened.release();
  expect(existsSync(opened.connection.host!)).toBe(false);
});

test("data of another PostgreSQL are left alone, and said so", async () => {
  mkdirSync(join(data, "postgres"));
  writeFileSync(join(data, "postgres", "PG_VERSION"), "19\n");
  await expect(openEmbedded(data)).rejects.toMatchObject({
    code: "database/other-version",
    details: { found: "19", wanted: "18" },
  });
});

test("a cluster that was being made when the power went is made anew", async () => {
  mkdirSync(join(data, "postgres.new", "base"), { recursive: true });
  const opened = await openEmbedded(data);
  expect(await select(opened.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await opened.release();
});

test("a cluster that cannot start says what PostgreSQL says", async () => {
  const opened = await openEmbedded(data);
  await opened.release();
  writeFileSync(join(data, "postgres", "postgresql.conf"), "no_such_setting = 1\n");
  await expect(openEmbedded(data)).rejects.toMatchObject({
    code: "database/will-not-start",
    details: { log: expect.stringContaining("no_such_setting") },
  });
});

test("PostgreSQL listens on a socket alone and its log quotes no row", async () => {
  const opened = await openEmbedded(data);
  const [{ addresses }] = await select(
    opened.connection,
    "select current_setting('listen_addresses') as addresses",
  );
  expect(addresses).toBe("");
  await select(opened.connection, "create table unique_words (word text unique)");
  await select(opened.connection, "insert into unique_words values ('private-word')");
  await select(opened.connection, "insert into unique_words values ('private-word')").catch(() => {});
  await opened.release();
  const log = readFileSync(join(data, "postgres.log"), "utf8");
  expect(log).toContain("duplicate key");
  expect(log).not.toContain("private-word");
});

test("a full disk is told as such, and nothing half-made is left", async ({ skip }) => {
  const small = join(data, "small");
  mkdirSync(small);
  const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=20m,mode=755", "tmpfs", small]);
  if (mount.status !== 0) skip("no right to mount a small disk");
  try {
    await expect(openEmbedded(small)).rejects.toMatchObject({ code: "database/disk-full" });
    expect(existsSync(join(small, "postgres.new"))).toBe(false);
  } finally {
    spawnSync("umount", [small]);
  }
});

test.runIf(process.getuid?.() === 0)(
  "root's folder that others cannot enter is served from elsewhere",
  async () => {
    const closed = join(data, "closed");
    mkdirSync(closed, { mode: 0o700 });
    const opened = await openEmbedded(join(closed, "data"));
    const home = readFileSync(join(closed, "data", "postgres.location"), "utf8").trim();
    expect(home).toMatch(/^\/var\/lib\/levier\/[0-9a-f]{16}$/);
    expect(await select(opened.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    await opened.release();
    rmSync(home, { recursive: true });
  },
);
