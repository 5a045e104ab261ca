import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endProgram, freePort, type Program, postmasterOf, startProgram } from "../testing/program.ts";
import {
  openUnsteadyClient,
  type UnsteadyClient,
  type Uploaded,
  uploadThroughFaults,
} from "../testing/unsteady-client.ts";

/** The program is a real process on its own PostgreSQL, killed amid its work. LEVIER_KILLS=30 kills more often. */
const kills = Number(process.env.LEVIER_KILLS ?? 3);
const classes = ["eau", "école", "route"];
const rows = 3000;
const data = mkdtempSync(join(tmpdir(), "levier-killed-"));
let program: Program;
let port: number;
let client: UnsteadyClient;
let base: string;
let dataset: string;

beforeAll(async () => {
  chmodSync(data, 0o755);
  port = await freePort();
  program = await startProgram({ data, port });
  const person = { name: "Ada", email: "ada@example.org", password: "un levier assez long" };
  const anonymous = openUnsteadyClient(program.url, "");
  const token = program.setUpLink!.split("#")[1];
  const made = { token, organisation: { name: "Hôte" }, person };
  const { organisation } = await anonymous.json<{ organisation: string }>("POST", "/api/set-up", made);
  base = `/api/organisations/${organisation}`;
  const signedIn = await fetch(`${program.url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  client = openUnsteadyClient(program.url, signedIn.headers.getSetCookie()[0].split(";")[0]);
  dataset = await addDataset();
}, 120_000);
afterAll(async () => {
  if (program.child.exitCode === null) await endProgram(program);
  rmSync(data, { recursive: true, force: true });
});

async function addDataset(): Promise<string> {
  const words = { eau: "le puits est à sec", école: "la classe est pleine", route: "la piste est coupée" };
  const lines = Array.from({ length: rows }, (_, i) => {
    const label = classes[i % 3];
    return `${words[label as keyof typeof words]} au village ${i * 7919},${i < 240 ? label : ""}`;
  });
  const { file } = await uploadThroughFaults(
    client,
    `${base}/uploads`,
    Buffer.from(`texte,sujet\n${lines.join("\n")}\n`),
  );
  const made = await client.json<{ dataset: { id: string } }>("POST", `${base}/datasets`, {
    name: "Récits",
    file,
  });
  await jobsEnd();
  return made.dataset.id;
}

interface Job {
  readonly id: string;
  readonly state: string;
}

async function jobsEnd(): Promise<Job[]> {
  for (;;) {
    const jobs = await client.all<Job>(`${base}/jobs`);
    if (!jobs.some(({ state }) => state === "waiting" || state === "running")) return jobs;
    await pause(200);
  }
}

/** Kills the server, in every third round its PostgreSQL with it, and starts it again. */
async function killAndStart(round: number): Promise<void> {
  const postmaster = postmasterOf(data);
  const ended = once(program.child, "exit");
  program.child.kill("SIGKILL");
  await ended;
  if (round % 3 === 2 && postmaster) process.kill(postmaster.pid, "SIGKILL");
  program = await startProgram({ data, port });
}

/** Uploads files until told to stop. */
async function keepUploading(isOver: () => boolean): Promise<Uploaded[]> {
  const done: Uploaded[] = [];
  while (!isOver())
    done.push(await uploadThroughFaults(client, `${base}/uploads`, randomBytes(400_000 + done.length)));
  return done;
}

/** Answers texts, four at once, until told to stop; returns what was acknowledged, by position. */
async function keepLabelling(labelling: string, isOver: () => boolean): Promise<Map<number, string>> {
  const done = new Map<number, string>();
  const path = `${base}/labellings/${labelling}`;
  while (!isOver()) {
    const claimed = await client.json<{ position: number }[]>("POST", `${path}/claims`, { count: 4 });
    if (claimed.length === 0) break;
    const answers = claimed.map(({ position }) => ({ position, labels: [classes[(position * 5) % 3]] }));
    await client.json("POST", `${path}/answers`, { answers });
    for (const { position, labels } of answers) done.set(position, labels[0]);
  }
  return done;
}

/** Starts a training every two seconds until told to stop; returns those that were acknowledged. */
async function keepTraining(isOver: () => boolean): Promise<string[]> {
  const done: string[] = [];
  while (!isOver()) {
    const columns = { text_columns: ["texte"], label_column: "sujet" };
    const body = { name: `Essai ${done.length}`, dataset, version: 1, seed: done.length + 1, ...columns };
    const { experiment } = await client.json<{ experiment: string }>("POST", `${base}/experiments`, body);
    done.push(experiment);
    await pause(2000);
  }
  return done;
}

async function labelsIn(version: number): Promise<Map<number, string>> {
  const path = `${base}/datasets/${dataset}/versions/${version}`;
  const { columns } = await client.json<{ columns: string[] }>("GET", path);
  const all = await client.all<{ position: number; cells: string[] }>(`${path}/rows`);
  expect(all.length).toBe(rows);
  const at = columns.indexOf("réponse");
  return new Map(all.filter(({ cells }) => cells[at] !== "").map((row) => [row.position, row.cells[at]]));
}

test(`killed ${kills} times: nothing acknowledged is lost, nothing is half there, jobs end once`, async () => {
  const made = { dataset, name: "Sujet", text_columns: ["texte"], classes };
  const labelling = await client.json<{ id: string }>("POST", `${base}/labellings`, made);
  let isOver = false;
  const work = Promise.all([
    keepUploading(() => isOver),
    keepLabelling(labelling.id, () => isOver),
    keepTraining(() => isOver),
  ]);
  for (let round = 0; round < kills; round++) {
    await pause(400 + 317 * (round % 7));
    await killAndStart(round);
  }
  await pause(1000);
  isOver = true;
  const [uploads, answers, experiments] = await work;
  const jobs = await jobsEnd();
  expect(new Set(jobs.map(({ state }) => state))).toEqual(new Set(["done"]));

  for (const { file, sha256 } of uploads) {
    expect((await client.json<{ sha256: string }>("GET", `${base}/files/${file}`)).sha256).toBe(sha256);
    const content = await client.once("GET", `${base}/files/${file}/content`, {});
    expect(
      createHash("sha256")
        .update(Buffer.from(await content!.arrayBuffer()))
        .digest("hex"),
    ).toBe(sha256);
  }

  await client.json("POST", `${base}/labellings/${labelling.id}/versions`, { column: "réponse" });
  await jobsEnd();
  expect(await labelsIn(2)).toEqual(answers);

  const kept = await client.all<{ id: string; state: string }>(`${base}/experiments`);
  expect(kept.map(({ id }) => id).sort()).toEqual([...experiments].sort());
  expect(new Set(kept.map(({ state }) => state))).toEqual(new Set(["done"]));
  const events = await client.all<{ kind: string; subject: string }>(`${base}/events`);
  const told = (kind: string) => events.filter((one) => one.kind === kind).map(({ subject }) => subject);
  expect(told("experiment-started").sort()).toEqual([...experiments].sort());
  expect(told("experiment-ended").sort()).toEqual([...experiments].sort());
  for (const id of experiments) {
    const report = await client.once("GET", `${base}/experiments/${id}/report.html`, {});
    const model = await client.once("GET", `${base}/experiments/${id}/model.zip`, {});
    expect([report?.status, model?.status]).toEqual([200, 200]);
  }

  const counts = `${uploads.length} uploads, ${answers.size} answers, ${experiments.length} trainings`;
  console.log(`${kills} kills amid ${counts}: nothing lost, halved or doubled`);
  expect(Math.min(uploads.length, answers.size, experiments.length)).toBeGreaterThan(0);
}, 1_200_000);

test("a port that is taken is told, and nothing keeps running", async () => {
  const other = mkdtempSync(join(tmpdir(), "levier-second-"));
  chmodSync(other, 0o755);
  await expect(startProgram({ data: other, port })).rejects.toThrow("the program ended with");
  expect(postmasterOf(other)).toBeUndefined();
  rmSync(other, { recursive: true, force: true });
}, 60_000);
