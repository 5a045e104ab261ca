import { Readable } from "node:stream";
import { openTable } from "@levier/files";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runSweeps } from "../../../platform/retention/index.ts";
import { queryAs } from "../../../testing/databases.ts";
import { makeHost, makeOrganisation, type TestPerson } from "../../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../../testing/test-server.ts";
import { labSweeps } from "../index.ts";
import { type LabClient, labClient } from "../testing/lab.ts";

let server: TestServer;
let lead: TestPerson;
let lab: LabClient;

beforeAll(async () => {
  server = await openTestServer();
  lead = await makeOrganisation(server, await makeHost(server));
  lab = labClient(server, lead);
});
afterAll(() => server.close());

const people = [
  "id,nom,texte,type",
  "1,Inès,Un puits neuf. Écrire à ines@exemple.org,eau",
  "2,Hugo,=HYPERLINK(A1),école",
  "3,Inès,Une pompe,eau",
  "4,<script>alert(1)</script>,Une classe,école",
].join("\n");

const sql = (text: string) => queryAs(server.databaseUrl, lead.organisation, text);
const count = async (table: string) => (await sql(`select count(*)::int as n from ${table}`))[0].n as number;
const sweep = (now: Date) =>
  runSweeps({
    database: server.database,
    files: server.app.platform.files,
    sweeps: labSweeps,
    now,
    onError: (error) => {
      throw error;
    },
  });

test("an upload becomes a version with rows, a profile and likely roles", async () => {
  const id = await lab.dataset(people, { origin: "Enquête", legal_basis: "consent" });
  const { body } = await lab.get(`/datasets/${id}`);
  expect(body).toMatchObject({ latest: 1, origin: "Enquête", legal_basis: "consent" });
  expect(body.roles.nom).toBe("personal data");
  const version = (await lab.get(`/datasets/${id}/versions/1`)).body;
  expect(version).toMatchObject({ change: "imported", rows: 4, columns: ["id", "nom", "texte", "type"] });
  expect(version.profile.rows).toBe(4);
  expect(version.personal_data.map(({ kind }: { kind: string }) => kind).sort()).toEqual(["email", "name"]);
  const page = (await lab.get(`/datasets/${id}/versions/1/rows?limit=3`)).body;
  expect(page.items.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4]);
  const rest = (await lab.get(`/datasets/${id}/versions/1/rows?cursor=${page.next}`)).body;
  expect(rest.items[0].cells[1]).toBe("<script>alert(1)</script>");
  expect(rest.next).toBeNull();
  const found = (await lab.get(`/datasets/${id}/versions/1/rows?holding=POMPE`)).body;
  expect(found.items).toHaveLength(1);
});

test("the list tells how long each newest version is, and whether it holds personal data", async () => {
  const clean = await lab.dataset("texte\nUne pompe\nUn puits");
  const told = await lab.dataset(people);
  const { items } = (await lab.get("/datasets?limit=2")).body;
  const facts = items.map((one: Record<string, unknown>) => [one.id, one.rows, one.holds_personal_data]);
  expect(facts).toEqual([
    [told, 4, true],
    [clean, 2, false],
  ]);
});

test("faults are told with line and column, and the rest is kept", async () => {
  const id = await lab.dataset(`a,b\n1,2\n3\n4,x\0y\n5,${"z".repeat(1_000_001)}\n6,7`);
  const { body } = await lab.get(`/datasets/${id}/versions/1`);
  expect(body.rows).toBe(4);
  expect(body.fault_count).toBe(3);
  expect(body.faults.map(({ code, line, column }: Record<string, unknown>) => [code, line, column])).toEqual([
    ["ragged-row", 3, expect.anything()],
    ["bad-encoding", 4, 2],
    ["cell-too-long", 5, 2],
  ]);
});

test("what is no table fails with what to do, and leaves no row", async () => {
  const before = await count("dataset_row");
  const id = await lab.dataset(Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]));
  const { body } = await lab.get(`/jobs?subject=${id}`);
  expect(body.items[0]).toMatchObject({
    state: "failed",
    error: { code: expect.stringMatching(/^files\//) },
  });
  expect((await lab.get(`/datasets/${id}`)).body.latest).toBe(0);
  expect(await count("dataset_row")).toBe(before);
});

test("a cancelled import leaves nothing half there", async () => {
  const [rows, sets] = [await count("dataset_row"), await count("row_set")];
  const file = await lab.upload(`n\n${Array.from({ length: 4000 }, (_, i) => i).join("\n")}`);
  const { body } = await lab.post("/datasets", { name: "Long", file });
  const { JobStopped } = await import("../../../platform/jobs/index.ts");
  const { importDataset } = await import("./jobs/import-dataset.ts");
  const context = {
    organisation: lead.organisation,
    job: body.job,
    files: server.app.platform.files,
    transaction: <T>(work: Parameters<typeof server.database.transaction<T>>[1]) =>
      server.database.transaction({ organisation: lead.organisation }, work),
    signal: new AbortController().signal,
    progress: () => {
      throw new JobStopped();
    },
  };
  await expect(importDataset.run({ dataset: body.dataset.id }, context)).rejects.toThrow(JobStopped);
  expect([await count("dataset_row"), await count("row_set")]).toEqual([rows, sets]);
  await lab.post(`/jobs/${body.job}/cancel`);
});

test("masking makes a version of pseudonyms; the one before can be removed", async () => {
  const id = await lab.dataset(people);
  const { body } = await lab.post(`/datasets/${id}/maskings`, { columns: ["nom", "texte"] });
  await lab.work();
  expect((await lab.get(`/jobs/${body.job}`)).body.state).toBe("done");
  const rows = (await lab.get(`/datasets/${id}/versions/2/rows`)).body.items;
  const cells = rows.map((row: { cells: string[] }) => row.cells);
  expect(cells[0].slice(1, 3)).toEqual(["[NOM 1]", "Un puits neuf. Écrire à [E-MAIL 1]"]);
  expect(cells[2][1]).toBe("[NOM 1]");
  expect((await lab.delete(`/datasets/${id}/versions/2`)).body.code).toBe("lab/newest-version");
  expect((await lab.delete(`/datasets/${id}/versions/1`)).status).toBe(204);
  expect(
    (await sql("select cells::text as cells from dataset_row where cells::text like '%ines@%'")).length,
  ).toBe(await ines());
  expect((await lab.get(`/datasets/${id}`)).body.source_file).toBeNull();
});

/** Rows of other tests that hold the address. */
const ines = async () =>
  (
    await sql(`select from dataset_row r join dataset_version v using (organisation_id, row_set_id)
      where v.change = 'imported' and r.cells::text like '%ines@%'`)
  ).length;

test("an export guards formulas, and is whole", async () => {
  const id = await lab.dataset(people);
  const csv = await lab.get(`/datasets/${id}/versions/1/export/csv`);
  expect(csv.text).toContain("'=HYPERLINK(A1)");
  expect(csv.headers["content-disposition"]).toMatch(/^attachment/);
  expect(csv.headers["content-type"]).toBe("application/octet-stream");
  expect(csv.text.trim().split("\r\n")).toHaveLength(5);
  const jsonl = await lab.get(`/datasets/${id}/versions/1/export/jsonl`);
  expect(JSON.parse(jsonl.text.split("\n")[1])).toMatchObject({ id: "2", texte: "=HYPERLINK(A1)" });
});

test("no cell and no column name of an export is run by a spreadsheet; numbers stay numbers", async () => {
  const formulas = ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"];
  const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(",");
  const names = ["=A1", ...formulas.slice(1).map((_, i) => `@${i}`)];
  const id = await lab.dataset(`${quoted(names)},n\n${quoted(formulas)},-3.5\n`);
  const { text } = await lab.get(`/datasets/${id}/versions/1/export/csv`);
  const table = await openTable(Readable.from([Buffer.from(text)]));
  const rows: (readonly string[])[] = [];
  for await (const { cells } of table.rows()) rows.push(cells);
  expect(table.columns.slice(0, -1)).toEqual(names.map((name) => `'${name}`));
  expect(rows).toEqual([[...formulas.map((cell) => `'${cell}`), "-3.5"]]);
  const back = await openTable(Readable.from([Buffer.from(text)]), { unguard: true });
  for await (const { cells } of back.rows()) expect(cells).toEqual([...formulas, "-3.5"]);
});

test.each([
  "../../etc/passwd",
  'a\r\nset-cookie: x=1"; filename="evil.html',
  "facture\u202efdp.exe",
  "CON",
  "é".repeat(190),
  "%2e%2e%2f",
])("a dataset named %j is sent under a name that leads nowhere", async (name) => {
  const id = await lab.dataset("a\n1\n", { name });
  const { status, headers } = await lab.get(`/datasets/${id}/versions/1/export/csv`);
  expect(status).toBe(200);
  const given = String(headers["content-disposition"]);
  expect(given).toMatch(/^attachment; filename="[^"\\/\r\n]*"; filename\*=UTF-8''[\w%.!~-]*$/);
  expect(decodeURIComponent(given.split("''")[1])).not.toMatch(/[\\/\p{C}]/u);
  expect(headers["set-cookie"]).toBeUndefined();
});

test("erasing a person leaves no copy in any version, nor the file", async () => {
  const secret = "Zéphyrine";
  const id = await lab.dataset(people.replaceAll("Inès", secret));
  await lab.post(`/datasets/${id}/maskings`, { columns: ["texte"] });
  await lab.work();
  const who = { column: "nom", value: ` ${secret} ` };
  const counted = await lab.post(`/datasets/${id}/erasures`, { ...who, only_count: true });
  expect(counted.body).toEqual({ rows: 2, version: null });
  const { source_file: file } = (await lab.get(`/datasets/${id}`)).body;
  expect((await lab.post(`/datasets/${id}/erasures`, who)).body).toEqual({ rows: 2, version: 3 });
  await lab.work();
  const versions = (await lab.get(`/datasets/${id}/versions`)).body;
  expect(versions.map((one: Record<string, unknown>) => [one.number, one.rows, one.erased_rows])).toEqual([
    [3, 2, 0],
    [2, 2, 2],
    [1, 2, 2],
  ]);
  expect((await lab.get(`/files/${file}`)).status).toBe(404);
  const tables = await sql(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  for (const { name } of tables)
    expect(await sql(`select from "${name}" t where t::text like '%${secret}%'`), name).toEqual([]);
  expect((await lab.post(`/datasets/${id}/erasures`, who)).body.code).toBe("lab/nobody-found");
});

test("what was made of an older version than the newest is refused", async () => {
  const id = await lab.dataset(people);
  const first = await lab.post(`/datasets/${id}/maskings`, {});
  const second = await lab.post(`/datasets/${id}/maskings`, {});
  await lab.work();
  const states = await Promise.all(
    [first, second].map(async ({ body }) => (await lab.get(`/jobs/${body.job}`)).body),
  );
  expect(states.map(({ state }) => state).sort()).toEqual(["done", "failed"]);
  expect(states.find(({ state }) => state === "failed").error.code).toBe("lab/version-outdated");
  await sweep(new Date());
  const left = await sql(`select from row_set where dataset_id = '${id}'`);
  expect(left).toHaveLength(2);
});

test("rows go on their day, and the datasheet stays", async () => {
  const id = await lab.dataset(people, { retain_until: "2030-06-30" });
  await sweep(new Date("2030-06-29T12:00:00Z"));
  expect((await lab.get(`/datasets/${id}/versions/1/rows`)).body.items).toHaveLength(4);
  await sweep(new Date("2030-06-30T00:30:00Z"));
  expect((await lab.get(`/datasets/${id}/versions/1/rows`)).body.items).toEqual([]);
  expect((await lab.get(`/datasets/${id}`)).body).toMatchObject({
    name: "Actions",
    expired_at: "2030-06-30T00:30:00.000Z",
  });
});

test("roles are for columns that there are; a dataset goes with its rows", async () => {
  const id = await lab.dataset(people);
  const good = await lab.patch(`/datasets/${id}`, { roles: { type: "label" }, name: "Neuf" });
  expect(good.body).toMatchObject({ name: "Neuf", roles: { type: "label" } });
  const bad = await lab.patch(`/datasets/${id}`, { roles: { thème: "label" } });
  expect(bad.body.code).toBe("lab/unknown-column");
  expect((await lab.delete(`/datasets/${id}`)).status).toBe(204);
  expect((await lab.get(`/datasets/${id}`)).body.code).toBe("lab/not-found");
  expect(await sql(`select from row_set where dataset_id = '${id}'`)).toEqual([]);
});
