import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation } from "../../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../../testing/test-server.ts";
import { type LabClient, labClient, themes } from "../testing/lab.ts";

let server: TestServer;
let ours: LabClient;
let theirs: LabClient;
let dataset: string;
let experiment: string;

beforeAll(async () => {
  server = await openTestServer();
  const host = await makeHost(server);
  ours = labClient(server, await makeOrganisation(server, host));
  theirs = labClient(server, await makeOrganisation(server, host));
  dataset = await ours.dataset(themes(160));
  const columns = { text_columns: ["texte"], label_column: "theme" };
  const { body } = await ours.post("/experiments", { name: "T", dataset, version: 1, ...columns });
  experiment = body.experiment;
  await ours.work();
}, 240_000);
afterAll(() => server.close());

const ask = (text: string, more = {}) => ours.post(`/experiments/${experiment}/answers`, { text, ...more });

test("a pasted text is answered, and each contribution has its place in it", async () => {
  const text = "Un puits et un forage d’eau potable";
  const { status, body } = await ask(text);
  expect(status).toBe(200);
  expect(body.labels).toEqual(["eau"]);
  const own = body.classes.find((one: { class: string }) => one.class === "eau");
  const parts = own.evidence.reduce(
    (sum: number, one: { contribution: number }) => sum + one.contribution,
    0,
  );
  expect(own.bias + parts + own.rest).toBeCloseTo(own.score, 5);
  expect(own.heat).toHaveLength(text.length);
  for (const { spans } of own.evidence)
    for (const [start, end] of spans) expect(text.slice(start, end).length).toBe(end - start);
});

test("the same text gets the same answer, byte for byte", async () => {
  expect((await ask("pompe et citerne")).text).toBe((await ask("pompe et citerne")).text);
});

async function classifyFile(text: string, more = {}) {
  const file = await ours.upload(text, "nouveaux.csv");
  const { body } = await ours.post(`/experiments/${experiment}/file-runs`, { file, ...more });
  await ours.work();
  return body.run as string;
}

test("a file is classified row by row, formulas guarded, and downloaded", async () => {
  const run = await classifyFile('id,texte\n1,puits et forage\n2,"=HYPERLINK(""x"")"\n');
  const { body } = await ours.get(`/file-runs/${run}`);
  expect(body).toMatchObject({ ready: true, rows: 2, job: { state: "done" } });
  const { text, headers } = await ours.get(`/file-runs/${run}/content`);
  expect(headers["content-disposition"]).toContain("nouveaux");
  const lines = text.trim().split(/\r?\n/);
  expect(lines[0]).toBe("id,texte,label,probability,abstained");
  expect(lines[1]).toMatch(/^1,puits et forage,eau,/);
  expect(lines[2]).not.toMatch(/^2,"?=/);
});

test("a file without the column says which it has, and has no result", async () => {
  const run = await classifyFile("a,b\n1,2\n");
  const { body } = await ours.get(`/file-runs/${run}`);
  expect(body).toMatchObject({ ready: false, job: { state: "failed" } });
  expect(body.job.error.message).toContain("texte");
  expect((await ours.get(`/file-runs/${run}/content`)).body.code).toBe("experiments/not-ready");
});

test("what the model leaves goes to humans, and their answers become labels of a new version", async () => {
  const asked = await ask("zzz qqq", { ask_human: true });
  expect(asked.body).toMatchObject({ abstained: true, queued: true });
  const open = await ours.get(`/experiments/${experiment}/questions`);
  const item = open.body.items.find(({ text }: { text: string }) => text === "zzz qqq");
  expect(item.guesses[0].class).toMatch(/eau|école/);
  const wrong = await ours.answer(item.id, ["mer"]);
  expect([wrong.status, wrong.body.code]).toEqual([422, "experiments/unknown-label"]);
  await ours.answer(item.id, ["eau"]);
  await ours.answer(item.id, null);
  await ours.answer(item.id, ["école"]);
  expect((await ours.get(`/experiments/${experiment}/queue`)).body.answered).toBe(1);
  await ours.post(`/experiments/${experiment}/labels`);
  await ours.work();
  const { body } = await ours.get(`/datasets/${dataset}/versions/2/rows?holding=zzz`);
  expect(body.items[0].cells).toEqual(["", "zzz qqq", "école", ""]);
  expect((await ours.get(`/datasets/${dataset}/versions`)).body[0]).toMatchObject({
    change: "labelled",
    rows: 161,
  });
  expect((await ours.post(`/experiments/${experiment}/labels`)).body.code).toBe("experiments/no-answers");
});

test("another organisation neither asks the model nor sees its queue or files", async () => {
  const run = await classifyFile("texte\npuits\n");
  const file = await theirs.upload("texte\npuits\n");
  const answers = [
    await theirs.post(`/experiments/${experiment}/answers`, { text: "puits" }),
    await theirs.post(`/experiments/${experiment}/file-runs`, { file }),
    await theirs.post(`/experiments/${experiment}/labels`),
    await theirs.get(`/experiments/${experiment}/questions`),
    await theirs.get(`/file-runs/${run}`),
    await theirs.get(`/file-runs/${run}/content`),
  ];
  for (const { status, body } of answers) expect([status, body.code]).toEqual([404, "experiments/not-found"]);
});
