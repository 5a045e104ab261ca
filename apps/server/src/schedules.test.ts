import { randomUUID } from "node:crypto";
import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jobs } from "./jobs.ts";
import { enqueueJob, startWorker } from "./platform/jobs/index.ts";
import { countJob, failJob, testJobs } from "./platform/jobs/testing/jobs.ts";
import { defineSweep, runSweeps } from "./platform/retention/index.ts";
import { schedules } from "./schedules.ts";
import { query, queryAs } from "./testing/databases.ts";
import { makeHost, makeOrganisation, makePerson, type TestPerson } from "./testing/factories.ts";
import { runJobs } from "./testing/run-jobs.ts";
import { openTestServer, type TestServer } from "./testing/test-server.ts";
import { uploadFile } from "./testing/uploads.ts";

let server: TestServer;
let lead: TestPerson;
let data: TestPerson;
let base: string;

beforeAll(async () => {
  server = await openTestServer({ SMTP_URL: "smtp://localhost", SMTP_FROM: "levier@example.org" });
  lead = await makeOrganisation(server, await makeHost(server));
  data = await makePerson(server, lead, "data");
  base = `/api/organisations/${lead.organisation}`;
  for (const job of [countJob, failJob]) {
    const acting = { organisation: data.organisation, actor: data.id, role: "data" } as const;
    const payload = job === countJob ? { milliseconds: 1 } : { how: "known" };
    await server.database.transaction({ organisation: data.organisation }, (tx) =>
      enqueueJob(tx, job as typeof countJob, { acting, payload: payload as never, now: new Date() }),
    );
  }
  await runJobs(server, testJobs);
  server.letters.length = 0;
});
afterAll(() => server.close());

const own = async (person: TestPerson, search = "") =>
  (await person.ask("GET", `${base}/notifications${search}`)).body.items;
const clock = () => schedules({ ...server.app.platform, log: server.app.log });

test("whoever asked for a job is told of its end, and nobody else", async () => {
  expect((await own(data)).map(({ kind }: { kind: string }) => kind).sort()).toEqual([
    "job-done",
    "job-failed",
  ]);
  expect(await own(lead)).toEqual([]);
});

test("a digest tells once how much is unread, and not what", async () => {
  await clock().digest.run();
  await clock().digest.run();
  expect(server.letters).toHaveLength(1);
  expect(server.letters[0]).toMatchObject({ to: data.email, text: expect.stringContaining(": 2.") });
  expect(server.letters[0].text).not.toContain("job");
});

test("one is read, then all; another person's stay as they are", async () => {
  const [{ id }] = await own(data);
  await lead.ask("POST", `${base}/notifications/read`, { notification: id });
  expect(await own(data, "?unread=true")).toHaveLength(2);
  await data.ask("POST", `${base}/notifications/read`, { notification: id });
  expect((await own(data, "?unread=true")).map((one: { id: string }) => one.id)).not.toContain(id);
  await data.ask("POST", `${base}/notifications/read`, {});
  expect(await own(data, "?unread=true")).toEqual([]);
  expect(await own(data)).toHaveLength(2);
});

test("pages of notifications join without a gap", async () => {
  const first = await data.ask("GET", `${base}/notifications?limit=1`);
  const second = await data.ask("GET", `${base}/notifications?limit=1&cursor=${first.body.next}`);
  const ids = [...first.body.items, ...second.body.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(second.body.next).toBeNull();
});

test("what was kept for a time goes when it is over, and not before", async () => {
  const count = async (table: string) =>
    (await queryAs(server.databaseUrl, lead.organisation, `select from ${table}`)).length;
  await clock().sweep.run();
  expect([await count("job"), await count("notification")]).toEqual([2, 2]);
  const age = (table: string, column: string) =>
    queryAs(
      server.databaseUrl,
      lead.organisation,
      `update ${table} set ${column} = now() - interval '91 days'`,
    );
  await age("job", "ended_at");
  await age("notification", "occurred_at");
  await clock().sweep.run();
  expect([await count("job"), await count("notification")]).toEqual([0, 0]);
});

test("what a crash left half written goes after two days, and not before", async () => {
  const folder = join(server.app.platform.config.data, "files");
  const left = ["uploads", "incoming"].map((name) => join(folder, name, randomUUID()));
  for (const path of left) writeFileSync(path, "half");
  await clock().sweep.run();
  expect(left.filter(existsSync)).toEqual(left);
  const longAgo = new Date(Date.now() - 3 * 86_400_000);
  for (const path of left) utimesSync(path, longAgo, longAgo);
  await clock().sweep.run();
  expect(left.filter(existsSync)).toEqual([]);
});

test("a sweep that fails holds up no other and no other organisation", async () => {
  const swept: string[] = [];
  const failed: string[] = [];
  const { database, files } = server.app.platform;
  const bad = defineSweep({ name: "bad", sweep: () => Promise.reject(new Error("no")) });
  const good = defineSweep({
    name: "good",
    sweep: async ({ organisation }) => void swept.push(organisation),
  });
  const onError = (_: Error, name: string) => failed.push(name);
  await runSweeps({ database, files, sweeps: [bad, good], now: new Date(), onError });
  expect(swept).toHaveLength(2);
  expect(failed).toEqual(["bad", "bad"]);
});

const threadFile = new URL("./job-thread.ts", import.meta.url);

test("a worker that runs from its sources does the jobs of the areas in its threads", async () => {
  const file = await uploadFile(data, { bytes: Buffer.from("texte,type\nUn puits,eau\n") });
  const { body } = await data.ask("POST", `${base}/datasets`, { name: "Actions", file });
  const { config, database } = server.app.platform;
  const worker = await startWorker({ config, database, log: server.app.log, threadFile });
  const states = async () => {
    const jobs = await data.ask("GET", `${base}/jobs?subject=${body.dataset.id}`);
    return new Set(jobs.body.items.map(({ state }: { state: string }) => state));
  };
  try {
    await expect.poll(states, { timeout: 50_000 }).toEqual(new Set(["done"]));
  } finally {
    await worker.stop();
  }
});

test("a worker runs by the clock what its queue says", async () => {
  let runs = 0;
  const { config, database } = server.app.platform;
  const scheduled = { sweep: { cron: "* * * * *", run: async () => void runs++ } };
  const insert = "insert into pgboss.job (name, data, policy) values ('sweep', '{}', 'standard')";
  await query(server.databaseUrl, insert);
  const worker = await startWorker({ config, database, log: server.app.log, threadFile, scheduled });
  while (runs === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await worker.stop();
  expect(await query(server.databaseUrl, "select cron from pgboss.schedule where name = 'sweep'")).toEqual([
    { cron: "* * * * *" },
  ]);
});

test("kinds of jobs have names of their own", () => {
  const kinds = jobs.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
});
