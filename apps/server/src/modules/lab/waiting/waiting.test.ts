import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation, makePerson, type TestPerson } from "../../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../../testing/test-server.ts";
import { initiativeClient } from "../initiatives/testing/access.ts";
import { type LabClient, labClient, themes } from "../testing/lab.ts";

let server: TestServer;
let host: TestPerson;
let lead: TestPerson;
let lab: LabClient;

beforeAll(async () => {
  server = await openTestServer();
  host = await makeHost(server);
  lead = await makeOrganisation(server, host);
  lab = labClient(server, lead);
});
afterAll(() => server.close());

const waits = async (client = lab) =>
  ((await client.get("/waiting")).body as Record<string, unknown>[]).map(({ kind, title, count, step }) => [
    kind,
    title,
    count,
    step,
  ]);

const sheet = { origin: "Enquête", legal_basis: "consent", people_described: "Personne" };

test("nothing waits where nothing has begun", async () => {
  expect(await waits()).toEqual([]);
});

test("each piece of work says what it waits for, to each person their own", async () => {
  const dataset = await lab.dataset(themes(160));
  expect(await waits()).toEqual([["describe", "Actions", null, null]]);
  await lab.patch(`/datasets/${dataset}`, sheet);
  const texts = { dataset, version: 1, text_columns: ["texte"] };
  const { body: task } = await lab.post("/labellings", {
    ...texts,
    name: "Trier",
    classes: ["eau", "école"],
  });
  const { body } = await lab.post("/experiments", { ...texts, name: "Thèmes", label_column: "theme" });
  await lab.work();
  await lab.post(`/experiments/${body.experiment}/answers`, { text: "zzz qqq", ask_human: true });
  await initiativeClient(lead).begun();
  const all = [
    ["answer", "Thèmes", 1, null],
    ["label", "Trier", 160, null],
    ["step", "Trier les demandes", null, "hypothesis"],
    ["read", "Thèmes", null, null],
  ];
  expect(await waits()).toEqual(all);
  const [{ position }] = (await lab.post(`/labellings/${task.id}/claims`, {})).body;
  await lab.post(`/labellings/${task.id}/answers`, { answers: [{ position, labels: ["eau"] }] });
  expect((await waits())[1]).toEqual(["label", "Trier", 159, null]);
  const other = labClient(server, await makePerson(server, lead, "viewer"));
  expect((await waits(other)).map(([kind]) => kind)).toEqual(["answer", "label", "step", "read"]);
  const stranger = labClient(server, await makeOrganisation(server, host));
  expect(await waits(stranger)).toEqual([]);
}, 120_000);
