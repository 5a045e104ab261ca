import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ne } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queryAs } from "../../testing/databases.ts";
import { makeHost, makeOrganisation, type TestPerson } from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { enqueueJob, findJob, type JobState, JobStopped, job, listJobs } from "./index.ts";
import { claimJob, finishJob, leaseOf } from "./lease.ts";
import { countJob } from "./testing/jobs.ts";

/** Workers are real processes here, killed in the middle of jobs. LEVIER_KILLS=30 kills more often. */
const kills = Number(process.env.LEVIER_KILLS ?? 3);
const program = fileURLToPath(new URL("./testing/worker-process.ts", import.meta.url));
let server: TestServer;
let lead: TestPerson;
const children: ChildProcess[] = [];

beforeAll(async () => {
  server = await openTestServer();
  lead = await makeOrganisation(server, await makeHost(server));
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await server.close();
});

async function startProcess(): Promise<ChildProcess> {
  const { data } = server.app.platform.config;
  const env = { ...process.env, DATABASE_URL: server.databaseUrl, LEVIER_DATA: data };
  const child = spawn(process.execPath, ["--import", "tsx", program], { env });
  children.push(child);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return child;
}

const act = <T>(work: Parameters<typeof server.database.transaction<T>>[1]) =>
  server.database.transaction({ organisation: lead.organisation }, work);
const ask = (milliseconds: number) =>
  act((tx) => {
    const acting = { organisation: lead.organisation, actor: lead.id };
    return enqueueJob(tx, countJob, { acting, payload: { milliseconds }, now: new Date() });
  });
const rows = (text: string) => queryAs(server.databaseUrl, lead.organisation, text);
const counted = async () => (await rows("select from event where kind = 'counted'")).length;

async function until(state: JobState): Promise<void> {
  while ((await act((tx) => tx.select().from(job).where(ne(job.state, state)))).length > 0) await pause(50);
}

test("jobs of workers that are killed are taken up again, and have their effect once", async () => {
  const jobs = 4;
  for (let i = 0; i < jobs; i++) await ask(700);
  for (let i = 0; i < kills; i++) {
    const child = await startProcess();
    await pause(300 + 97 * (i % 9));
    child.kill("SIGKILL");
  }
  await startProcess();
  await until("done");
  const done = await act((tx) => listJobs(tx, { organisation: lead.organisation, count: 100 }));
  expect(Math.max(...done.map((row) => row.attempts))).toBeGreaterThan(1);
  await pause(1500);
  expect(await counted()).toBe(jobs);
}, 300_000);

test("a worker that was taken for dead cannot end its job", async () => {
  const before = await counted();
  for (const child of children) child.kill("SIGKILL");
  const { id } = await ask(1);
  const claim = { organisation: lead.organisation, job: id, seconds: 0 };
  const first = await act((tx) => claimJob(tx, claim));
  const second = await act((tx) => claimJob(tx, claim));
  expect([first?.attempts, second?.attempts]).toEqual([1, 2]);
  const late = act((tx) => finishJob(tx, leaseOf(first!), async () => expect.fail("wrote")));
  await expect(late).rejects.toThrow(JobStopped);
  await act((tx) => finishJob(tx, leaseOf(second!), async () => {}));
  const again = act((tx) => finishJob(tx, leaseOf(second!), async () => expect.fail("wrote")));
  await expect(again).rejects.toThrow(JobStopped);
  expect((await act((tx) => findJob(tx, lead.organisation, id))).state).toBe("done");
  expect(await counted()).toBe(before);
});
