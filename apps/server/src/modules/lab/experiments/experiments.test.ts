import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation, makePerson } from "../../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../../testing/test-server.ts";
import { type LabClient, labClient, themes } from "../testing/lab.ts";

let server: TestServer;
let ours: LabClient;
let theirs: LabClient;
let dataset: string;
let experiment: string;
let second: string;

const script = "<script>alert(1)</script>";

beforeAll(async () => {
  server = await openTestServer();
  const host = await makeHost(server);
  const lead = await makeOrganisation(server, host);
  ours = labClient(server, await makePerson(server, lead, "data"));
  theirs = labClient(server, await makeOrganisation(server, host));
  dataset = await ours.dataset(`${themes(240)}\n240,"${script} puits et forage",école,nord`);
  experiment = await run({ name: `Thèmes ${script}`, group_columns: ["region"] });
  second = await run({ name: "Autre graine", wanted_precision: 0.95 });
}, 240_000);
afterAll(() => server.close());

async function run(choices: object): Promise<string> {
  const { body } = await ours.post("/experiments", {
    dataset,
    version: 1,
    text_columns: ["texte"],
    label_column: "theme",
    test_share: 0.3,
    ...choices,
  });
  await ours.work();
  return body.experiment;
}

test("an experiment tells its state by its job, then its figures and what they rest on", async () => {
  const { body } = await ours.get(`/experiments/${experiment}`);
  expect(body).toMatchObject({ state: "done", seed: 1, version: 1, test_share: 0.3 });
  expect(body.job).toMatchObject({ kind: "experiment-run", state: "done", share: 1 });
  expect(body.result.macro_f1.value).toBeGreaterThan(0.9);
  expect(body.result.train_rows + body.result.test_rows).toBe(241);
  const list = await ours.get("/experiments?limit=1");
  expect(list.body.items).toHaveLength(1);
  expect(list.body.next).not.toBeNull();
});

test("its report holds verdicts by group, baselines, thresholds and the model card", async () => {
  const { body } = await ours.get(`/experiments/${experiment}/report`);
  const { evaluation, thresholds, card } = body;
  expect(evaluation.audits[0]).toMatchObject({ column: "region" });
  expect(evaluation.verdicts.map(({ answer }: { answer: string }) => answer)).toContain("not enough data");
  expect(evaluation.baselines).toHaveLength(2);
  expect(thresholds.at(-1)).toMatchObject({ threshold: null, read_per1000: 1000 });
  expect(card).toContain("levier classify");
  expect(card).not.toContain(script);
});

test("errors are browsed by class and page, with the texts of the dataset as they stand there", async () => {
  const all = await ours.get(`/experiments/${experiment}/errors?limit=200`);
  for (const one of all.body.items) expect(one.truth).not.toEqual(one.predicted);
  const ofOne = await ours.get(`/experiments/${experiment}/errors?truth=eau`);
  expect(ofOne.body.items.every(({ truth }: { truth: string[] }) => truth.includes("eau"))).toBe(true);
  const bad = await ours.get(`/experiments/${experiment}/errors?cursor=x`);
  expect([bad.status, bad.body.code]).toEqual([400, "request/bad-cursor"]);
});

test("running it again gives every file again, to the byte", async () => {
  await ours.post(`/experiments/${experiment}/reproductions`);
  await ours.work();
  const { body } = await ours.get(`/experiments/${experiment}/reproductions`);
  expect(body).toMatchObject([{ identical: true, differing: [] }]);
}, 120_000);

test("the model folder comes as an archive with the hashes that the report tells, the same twice", async () => {
  const { body } = await ours.get(`/experiments/${experiment}/report`);
  const zip = await ours.get(`/experiments/${experiment}/model.zip`);
  const again = await ours.get(`/experiments/${experiment}/model.zip`);
  expect(again.bytes.equals(zip.bytes)).toBe(true);
  const entries = unzipSync(zip.bytes);
  for (const { name, sha256 } of body.files)
    expect(createHash("sha256").update(entries[name]).digest("hex"), name).toBe(sha256);
  expect(Object.keys(entries)).toContain("model.safetensors");
});

test("a script in a name or a text is text in the report", async () => {
  const { text, headers } = await ours.get(`/experiments/${experiment}/report.html`);
  expect(headers["content-disposition"]).toContain("attachment");
  expect(text).not.toContain(script);
});

test("two experiments are compared on the rows that both tested", async () => {
  await ours.post(`/experiments/${experiment}/comparisons`, { other: second });
  await ours.work();
  const { body } = await ours.get(`/experiments/${experiment}/comparisons/${second}`);
  expect(body.job.state).toBe("done");
  expect(body.result.rows).toBeGreaterThan(50);
  expect(body.result.macro_f1.answer).toBe("no difference shown");
}, 120_000);

test("a run that waits is cancelled, and has no model", async () => {
  const { body } = await ours.post("/experiments", {
    name: "Annulée",
    dataset,
    version: 1,
    text_columns: ["texte"],
    label_column: "theme",
  });
  await ours.post(`/jobs/${body.job}/cancel`);
  await ours.work();
  expect((await ours.get(`/experiments/${body.experiment}`)).body.state).toBe("cancelled");
  const report = await ours.get(`/experiments/${body.experiment}/report`);
  expect([report.status, report.body.code]).toEqual([409, "experiments/not-ready"]);
});

test("columns are held against the version's", async () => {
  const choices = { name: "X", dataset, version: 1, text_columns: ["texte"], label_column: "texte" };
  const same = await ours.post("/experiments", choices);
  expect([same.status, same.body.code]).toEqual([422, "experiments/same-column"]);
  const unknown = await ours.post("/experiments", { ...choices, label_column: "thème" });
  expect([unknown.status, unknown.body.code]).toEqual([422, "lab/unknown-column"]);
});

test("another organisation finds neither experiment nor dataset", async () => {
  for (const path of ["", "/report", "/errors", "/reproductions", "/model.zip", "/report.html"]) {
    const { status, body } = await theirs.get(`/experiments/${experiment}${path}`);
    expect([status, body.code], path).toEqual([404, "experiments/not-found"]);
  }
  const choices = { name: "X", dataset, version: 1, text_columns: ["texte"], label_column: "theme" };
  expect((await theirs.post("/experiments", choices)).body.code).toBe("lab/not-found");
  expect((await theirs.get("/experiments")).body.items).toEqual([]);
});
