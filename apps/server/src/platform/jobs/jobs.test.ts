import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation, type TestPerson } from "../../testing/factories.ts";
import { runJobs } from "../../testing/run-jobs.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { enqueueJob } from "./enqueue-job.ts";
import { type Job, type JobRow, startWorker, type Worker } from "./index.ts";
import { countJob, deafJob, failJob, testJobs, waitJob } from "./testing/jobs.ts";

let server: TestServer;
let host: TestPerson;
let lead: TestPerson;
let base: string;

beforeAll(async () => {
  server = await openTestServer({ LEVIER_JOB_MEMORY: "96" });
  host = await makeHost(server);
  lead = await makeOrganisation(server, host);
  base = `/api/organisations/${lead.organisation}`;
});
afterAll(() => server.close());

function ask<Payload>(job: Job<Payload>, payload: Payload, person = lead): Promise<JobRow> {
  const { organisation, id: actor } = person;
  const acting = { organisation, actor, role: "lead" } as const;
  return server.database.transaction({ organisation }, (tx) =>
    enqueueJob(tx, job, { acting, payload, now: new Date() }),
  );
}
const look = async (id: string) => (await lead.ask("GET", `${base}/jobs/${id}`)).body;
const counted = async () => {
  const { body } = await lead.ask("GET", `${base}/events`);
  return body.items.filter(({ kind }: { kind: string }) => kind === "counted").length;
};

test("a job whose transaction is rolled back never was", async () => {
  const { organisation, id: actor } = lead;
  const asked = server.database.transaction({ organisation }, async (tx) => {
    await enqueueJob(tx, countJob, {
      acting: { organisation, actor },
      payload: { milliseconds: 1 },
      now: new Date(),
    });
    throw new Error("no");
  });
  await expect(asked).rejects.toThrow("no");
  await runJobs(server, testJobs);
  expect((await lead.ask("GET", `${base}/jobs`)).body.items).toEqual([]);
});

test("a job ends with its effect, its share whole", async () => {
  const { id } = await ask(countJob, { milliseconds: 5 });
  expect((await look(id)).state).toBe("waiting");
  const shares = await runJobs(server, testJobs);
  expect(shares.length).toBeGreaterThan(0);
  expect(await look(id)).toMatchObject({ state: "done", share: 1, attempts: 1, error: null });
  expect(await counted()).toBe(1);
});

test("one organisation's many jobs do not hold up another's single one, and keep their own order", async () => {
  const other = await makeOrganisation(server, host);
  const brief = { milliseconds: 1 };
  const many: JobRow[] = [];
  for (let i = 0; i < 12; i++) many.push(await ask(countJob, brief));
  const first = await ask(countJob, brief, other);
  const second = await ask(countJob, brief, other);
  await runJobs(server, testJobs);
  const startOf = async (person: TestPerson, { id }: JobRow) => {
    const path = `/api/organisations/${person.organisation}/jobs/${id}`;
    return Date.parse((await person.ask("GET", path)).body.started_at);
  };
  const starts = await Promise.all(many.map((row) => startOf(lead, row)));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  const before = async (row: JobRow) => {
    const start = await startOf(other, row);
    return starts.filter((one) => one < start).length;
  };
  expect([await before(first), await before(second)]).toEqual([1, 2]);
});

test("a job fails with a code and a message, and leaves nothing of its outcome", async () => {
  const before = await counted();
  const known = await ask(failJob, { how: "known" });
  const half = await ask(failJob, { how: "in the outcome" });
  await runJobs(server, testJobs);
  for (const { id } of [known, half])
    expect(await look(id)).toMatchObject({
      state: "failed",
      error: { code: "storage/not-found", message: expect.stringMatching(/fichier/) },
    });
  expect(await counted()).toBe(before);
});

test("what waits is cancelled at once, twice is once, and what has ended is not", async () => {
  const { id } = await ask(countJob, { milliseconds: 1 });
  for (let i = 0; i < 2; i++) {
    const answer = await lead.ask("POST", `${base}/jobs/${id}/cancel`);
    expect([answer.status, answer.body.state]).toEqual([200, "cancelled"]);
  }
  await runJobs(server, testJobs);
  expect((await look(id)).state).toBe("cancelled");
  const done = await ask(countJob, { milliseconds: 1 });
  await runJobs(server, testJobs);
  const answer = await lead.ask("POST", `${base}/jobs/${done.id}/cancel`);
  expect([answer.status, answer.body.code]).toEqual([409, "jobs/already-ended"]);
});

async function until(id: string, states: readonly string[]): Promise<{ state: string; share: number }> {
  for (;;) {
    const seen = await look(id);
    if (states.includes(seen.state)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function withWorker<T>(work: (worker: Worker) => Promise<T>): Promise<T> {
  const { config } = server.app.platform;
  const worker = await startWorker({
    config,
    database: server.database,
    log: server.app.log,
    threadFile: new URL("./testing/thread.ts", import.meta.url),
    leaseSeconds: 1,
  });
  try {
    return await work(worker);
  } finally {
    await worker.stop();
  }
}

test("in a thread: the API stays quick, progress shows, cancelling ends it", async () => {
  await withWorker(async () => {
    const { id } = await ask(countJob, { milliseconds: 120_000 });
    await until(id, ["running"]);
    let slowest = 0;
    let share = 0;
    while (share === 0) {
      const begun = performance.now();
      share = (await look(id)).share;
      slowest = Math.max(slowest, performance.now() - begun);
    }
    expect(slowest).toBeLessThan(1000);
    expect((await look(id)).stage).toBe("counting");
    const answer = await lead.ask("POST", `${base}/jobs/${id}/cancel`);
    expect(answer.body).toMatchObject({ state: "running", cancelling: true });
    expect(await until(id, ["cancelled", "done"])).toMatchObject({ state: "cancelled" });
  });
});

test("a job that waits hears of its end; one that hears nothing is ended", async () => {
  await withWorker(async () => {
    const ids = [await ask(waitJob, {}), await ask(deafJob, {})].map(({ id }) => id);
    for (const id of ids) await until(id, ["running"]);
    for (const id of ids) await lead.ask("POST", `${base}/jobs/${id}/cancel`);
    for (const id of ids)
      expect(await until(id, ["cancelled", "failed"])).toMatchObject({ state: "cancelled" });
  });
});

test("an unexpected error and a lack of memory fail the job, not the worker", async () => {
  await withWorker(async () => {
    const unknown = await ask(failJob, { how: "unknown" });
    const memory = await ask(failJob, { how: "memory" });
    const fine = await ask(countJob, { milliseconds: 1 });
    await until(fine.id, ["done"]);
    expect(await until(unknown.id, ["failed"])).toMatchObject({ error: { code: "jobs/unexpected" } });
    expect(await until(memory.id, ["failed"])).toMatchObject({ error: { code: "jobs/out-of-memory" } });
  });
  expect(server.log.join("")).not.toContain("a person's name");
});

test("a worker that stops gives its jobs back; the next one takes them up", async () => {
  const { id } = await ask(countJob, { milliseconds: 1500 });
  await withWorker(() => until(id, ["running"]));
  expect(await look(id)).toMatchObject({ state: "waiting", attempts: 0 });
  const before = await counted();
  await withWorker(() => until(id, ["done"]));
  expect(await counted()).toBe(before + 1);
});
