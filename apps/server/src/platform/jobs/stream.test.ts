import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation, type TestPerson } from "../../testing/factories.ts";
import { runJobs } from "../../testing/run-jobs.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { cancelJob, enqueueJob } from "./index.ts";
import { claimJob, leaseOf, prolongLease } from "./lease.ts";
import { countJob, testJobs } from "./testing/jobs.ts";

let server: TestServer;
let lead: TestPerson;
let url: string;

beforeAll(async () => {
  server = await openTestServer();
  lead = await makeOrganisation(server, await makeHost(server));
  url = await server.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => server.close());

const act = <T>(work: Parameters<typeof server.database.transaction<T>>[1]) =>
  server.database.transaction({ organisation: lead.organisation }, work);

async function ask(): Promise<string> {
  const acting = { organisation: lead.organisation, actor: lead.id };
  const payload = { milliseconds: 1 };
  return (await act((tx) => enqueueJob(tx, countJob, { acting, payload, now: new Date() }))).id;
}

interface Told {
  readonly id: number;
  readonly state: string;
  readonly share: number;
  readonly stage: string | null;
  readonly secondsLeft: number | null;
}

async function* follow(job: string, headers: Record<string, string> = {}): AsyncGenerator<Told> {
  const answer = await fetch(`${url}/api/organisations/${lead.organisation}/jobs/${job}/stream`, {
    headers: { cookie: lead.cookie, ...headers },
  });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  let text = "";
  for await (const chunk of Readable.fromWeb(answer.body as ReadableStream).setEncoding("utf8")) {
    text += chunk;
    const blocks = text.split("\n\n");
    text = blocks.pop()!;
    for (const block of blocks) {
      const [, id, data] = /^id: (\d+)\nevent: progress\ndata: (.*)$/.exec(block) ?? [];
      if (data) yield { id: Number(id), ...JSON.parse(data) };
    }
  }
}

test("a stream tells each change and ends with the job; Last-Event-ID spares what is known", async () => {
  const id = await ask();
  const told: Told[] = [];
  for await (const one of follow(id)) {
    told.push(one);
    if (told.length === 1) {
      const { organisation } = lead;
      const row = await act((tx) => claimJob(tx, { organisation, job: id, seconds: 0 }));
      const progress = { share: 0.25, stage: "counting" };
      await act((tx) => prolongLease(tx, leaseOf(row!), { seconds: 0, progress }));
    }
    if (one.share === 0.25)
      await act((tx) => cancelJob(tx, { organisation: lead.organisation, job: id, now: new Date() }));
    if (told.length === 3) await runJobs(server, testJobs);
  }
  expect(told[0]).toMatchObject({ state: "waiting", share: 0, stage: null, secondsLeft: null });
  expect(told[1]).toMatchObject({ state: "running", share: 0.25, stage: "counting" });
  expect(told[1].secondsLeft).toBeGreaterThanOrEqual(0);
  expect(told.at(-1)).toMatchObject({ state: "cancelled" });
  const again: Told[] = [];
  for await (const one of follow(id, { "last-event-id": String(told.at(-1)!.id) })) again.push(one);
  expect(again).toEqual([]);
  for await (const one of follow(id, { "last-event-id": "0" })) again.push(one);
  expect(again).toEqual([told.at(-1)]);
});

test("many who follow are one look at the database", async () => {
  const id = await ask();
  const streams = Array.from({ length: 30 }, () => follow(id));
  await Promise.all(streams.map((stream) => stream.next()));
  const before = await statements();
  const looks = (await statements()) - before;
  await runJobs(server, testJobs);
  for (const stream of streams) for await (const _ of stream);
  expect(looks).toBeLessThan(20);
});

/** Transactions of this database so far. */
async function statements(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const { rows } = await server.database.pool.query(
    "select xact_commit::int as n from pg_stat_database where datname = current_database()",
  );
  return rows[0].n;
}

test("a stream that is open does not keep the server from stopping", async () => {
  const stream = follow(await ask());
  await stream.next();
  const begun = performance.now();
  const [rest] = await Promise.all([stream.next(), server.app.close()]);
  expect(rest.done).toBe(true);
  expect(performance.now() - begun).toBeLessThan(3000);
});
