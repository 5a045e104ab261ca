import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runSweeps } from "../../../platform/retention/index.ts";
import { platformSweeps } from "../../../platform/retention/platform-sweeps.ts";
import { queryAs } from "../../../testing/databases.ts";
import { makeHost, makeOrganisation, type TestPerson, tokenOf } from "../../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../../testing/test-server.ts";
import { answerTo, initiativeClient } from "../initiatives/testing/access.ts";
import { type LabClient, labClient, themes } from "../testing/lab.ts";

/** A name that the rows of one class alone hold, and a text that says no name. */
const name = "Zéphyrine";
const text = "La pompe du hameau perdu grince depuis la grêle";

let server: TestServer;
let lead: TestPerson;
let lab: LabClient;
let dataset: string;
let experiment: string;
let kept: string;
let form: string;

beforeAll(async () => {
  server = await openTestServer();
  lead = await makeOrganisation(server, await makeHost(server));
  lab = labClient(server, lead);
  dataset = await lab.dataset(rows());
  experiment = (await lab.post("/experiments", { name: "T", dataset, version: 1, ...columns })).body
    .experiment;
  await lab.work();
  await lab.post("/labellings", {
    name: "L",
    dataset,
    version: 1,
    text_columns: ["texte"],
    classes: ["eau", "école"],
  });
  await classify(`texte,note\n${text},x\n`);
  await classify(`texte,note\nune classe,vue avec ${name.toUpperCase()}\n`);
  kept = await classify("texte,note\nune pompe et Zéphyrinette,y\n");
  await queue();
  await feedback();
}, 240_000);
afterAll(() => server.close());

const columns = { text_columns: ["texte"], label_column: "theme", wanted_precision: 0.999 };

/** Seven rows of hers among the others, so that the test part and the keywords have some. */
function rows(): string {
  const [, ...others] = themes(160).split("\n");
  const hers = Array.from(
    { length: 7 },
    (_, i) => `${900 + i},"${text}${i === 0 ? "" : ` ${name} ${"!".repeat(i)}`}",eau,nord,${name}`,
  );
  return ["id,texte,theme,region,nom", ...others.map((line) => `${line},Hugo`), ...hers].join("\n");
}

async function classify(content: string): Promise<string> {
  const file = await lab.upload(content, "nouveaux.csv");
  const { body } = await lab.post(`/experiments/${experiment}/file-runs`, { file });
  await lab.work();
  return body.run;
}

/** A text for a human that became a row of the dataset, without her name in its column. */
async function queue(): Promise<void> {
  const asked = await lab.post(`/experiments/${experiment}/answers`, {
    text: `zzz ${name} élèves classe`,
    ask_human: true,
  });
  expect(asked.body.queued).toBe(true);
  const { body } = await lab.get(`/experiments/${experiment}/questions`);
  const { id } = body.items.find((one: { text: string }) => one.text.startsWith("zzz"));
  await lab.answer(id, ["eau"]);
  await lab.post(`/experiments/${experiment}/labels`);
  await lab.work();
  expect((await lab.get(`/datasets/${dataset}/versions/2/rows?holding=zzz`)).body.items).toHaveLength(1);
}

async function feedback(): Promise<void> {
  const client = initiativeClient(lead);
  const { body } = await client.form(await client.begun());
  form = body.form.id;
  const send = (answers: unknown[]) =>
    server.ask("POST", "/api/feedback/answers", answerTo(tokenOf(body.link), answers));
  await send([4, true, `Merci à ${name}, pour tout`]);
  await send([2, null, "Plus vite"]);
}

/** Where the organisation still holds something, in tables and in content. */
async function holders(what: string): Promise<string[]> {
  const tables = await sql(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const found: string[] = [];
  for (const { name: table } of tables)
    if ((await sql(`select from "${table}" t where t::text ~* '${what}([^[:alnum:]]|$)'`)).length > 0)
      found.push(table as string);
  for (const entry of readdirSync(join(server.data, "files"), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile()) continue;
    const content = readFileSync(join(entry.parentPath, entry.name), "utf8").toLowerCase();
    if (new RegExp(`${what.toLowerCase()}(?!\\p{L})`, "u").test(content)) found.push(entry.name);
  }
  return found;
}
const sql = (query: string) => queryAs(server.databaseUrl, lead.organisation, query);

test("erasing a person reaches every table and all content of the organisation", async () => {
  const tables = ["dataset_row", "human_question", "feedback_answer"];
  expect(await holders(name)).toEqual(expect.arrayContaining(tables));
  expect((await holders(name)).length).toBeGreaterThanOrEqual(tables.length + 3);
  expect((await holders(text)).length).toBeGreaterThanOrEqual(4);
  expect((await lab.get(`/experiments/${experiment}/report.html`)).text).toContain(text);
  const { body: before } = await lab.get(`/experiments/${experiment}/report`);
  const erased = await lab.post(`/datasets/${dataset}/erasures`, { column: "nom", value: name });
  expect(erased.body).toEqual({ rows: 8, version: 3 });
  await lab.work();
  await runSweeps({
    database: server.database,
    files: server.app.platform.files,
    sweeps: platformSweeps,
    now: new Date(),
    onError: (error) => {
      throw error;
    },
  });
  expect(await holders(name)).toEqual([]);
  expect(await holders(text)).toEqual([]);
  const { body: after } = await lab.get(`/experiments/${experiment}/report`);
  expect(after.evaluation).toEqual(before.evaluation);
});

test("what tells of others stays: their files, their answers, the model and its page", async () => {
  expect((await lab.get(`/file-runs/${kept}/content`)).text).toContain("Zéphyrinette");
  const { questions } = await initiativeClient(lead).summary(form);
  expect(questions[0].answered).toBe(2);
  expect(questions[2].texts).toMatchObject([{ text: "Plus vite" }]);
  const report = await lab.get(`/experiments/${experiment}/report.html`);
  expect([report.status, report.body.code]).toEqual([410, "experiments/report-erased"]);
  const model = unzipSync((await lab.get(`/experiments/${experiment}/model.zip`)).bytes);
  expect(Object.keys(model).sort()).toEqual([
    "README.md",
    "keywords.json",
    "model.json",
    "model.safetensors",
    "recipe.json",
  ]);
  const errors = (await lab.get(`/experiments/${experiment}/errors`)).body.items;
  expect(errors.every((one: { text: string | null }) => one.text !== null)).toBe(true);
});

test("an experiment that ran while rows were erased is not kept", async () => {
  const id = await lab.dataset(rows());
  const { runExperimentJob } = await import("../experiments/jobs/run-experiment-job.ts");
  const { body } = await lab.post("/experiments", {
    name: "Entre-temps",
    dataset: id,
    version: 1,
    ...columns,
  });
  const act = <T>(work: Parameters<typeof server.database.transaction<T>>[1]) =>
    server.database.transaction({ organisation: lead.organisation }, work);
  const outcome = await runExperimentJob.run(
    { experiment: body.experiment },
    {
      organisation: lead.organisation,
      job: body.job,
      files: server.app.platform.files,
      transaction: act,
      progress: () => {},
      signal: new AbortController().signal,
    },
  );
  const erased = await lab.post(`/datasets/${id}/erasures`, { column: "nom", value: name });
  expect(erased.body).toMatchObject({ rows: 7 });
  await expect(act(outcome)).rejects.toMatchObject({ code: "experiments/rows-erased" });
}, 120_000);
