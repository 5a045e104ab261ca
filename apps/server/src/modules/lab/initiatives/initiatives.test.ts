import { afterAll, beforeAll, expect, test } from "vitest";
import { queryAs } from "../../../testing/databases.ts";
import { makeHost, makeOrganisation, makePerson, type TestPerson } from "../../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../../testing/test-server.ts";
import { initiativeClient } from "./testing/access.ts";

let server: TestServer;
let ngo: TestPerson;
let other: TestPerson;
let funder: TestPerson;

beforeAll(async () => {
  server = await openTestServer();
  const host = await makeHost(server);
  ngo = await makeOrganisation(server, host);
  other = await makeOrganisation(server, host);
  funder = await makeOrganisation(server, host, "funder");
});
afterAll(() => server.close());

const code = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];

test("an idea goes from canvas to decision, each step dated and by whom, and the next cycle begins", async () => {
  const client = initiativeClient(ngo);
  const id = await client.begun();
  await client.move(id, "build", 1, "Cinquante demandes relues à deux");
  await client.moveTo(id, "decision");
  expect((await client.decide(id, "go_on", { next_hypothesis: "À deux langues aussi" })).status).toBe(204);
  const { state, owner, cycles } = await client.one(id);
  expect([state, owner, cycles.length]).toEqual(["active", ngo.id, 2]);
  const [first, second] = cycles;
  expect(first.steps.map(({ step }: { step: string }) => step)).toEqual([
    "hypothesis",
    "build",
    "field_test",
    "feedback",
    "decision",
  ]);
  expect(first.steps[1]).toMatchObject({ note: "Cinquante demandes relues à deux", by: ngo.id });
  expect(first).toMatchObject({ decision: "go_on", reasons: "Parce que", decided_by: ngo.id });
  expect(second).toMatchObject({ number: 2, step: "hypothesis", hypothesis: "À deux langues aussi" });
  const { body: board } = await ngo.ask("GET", `${client.base}/initiatives`);
  expect(board).toMatchObject([{ id, column: "hypothesis", cycle: 2 }]);
  const { body: timeline } = await ngo.ask("GET", `${client.base}/initiatives/timeline`);
  expect(timeline[0].cycles).toEqual(cycles);
  const { body: events } = await ngo.ask("GET", `${client.base}/events`);
  const kinds = events.items.map(({ kind }: { kind: string }) => kind);
  expect(kinds.slice(0, 2).sort()).toEqual(["cycle-begun", "cycle-decided"]);
  expect(kinds.filter((kind: string) => kind === "step-reached")).toHaveLength(4);
});

test("a canvas is saved as one types; a cycle begins once it is complete, and only once", async () => {
  const client = initiativeClient(ngo);
  const { id } = (await client.create({ title: "Idée" })).body;
  const begin = () => ngo.ask("POST", client.at(id, "/cycles"));
  expect(code(await begin())).toEqual([409, "initiatives/canvas-incomplete"]);
  for (const field of ["problem", "people", "hypothesis", "success"])
    expect((await ngo.ask("PATCH", client.at(id), { [field]: `un ${field}` })).status).toBe(204);
  const answers = await Promise.all([begin(), begin()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  expect((await client.one(id)).cycles).toHaveLength(1);
  expect(code(await ngo.ask("DELETE", client.at(id)))).toEqual([409, "initiatives/already-begun"]);
  const draft = (await client.create({ title: "Brouillon" })).body.id;
  expect((await ngo.ask("DELETE", client.at(draft))).status).toBe(204);
  expect((await ngo.ask("GET", client.at(draft))).status).toBe(404);
});

test("a cycle goes forward a step at a time and back as far as one likes", async () => {
  const client = initiativeClient(ngo);
  const id = await client.begun();
  expect(code(await client.move(id, "field_test"))).toEqual([409, "initiatives/not-next"]);
  expect(code(await client.move(id, "hypothesis"))).toEqual([409, "initiatives/not-next"]);
  expect(code(await client.decide(id, "go_on"))).toEqual([409, "initiatives/too-early"]);
  await client.moveTo(id, "feedback");
  expect((await client.move(id, "build")).status).toBe(204);
  expect((await client.one(id)).cycles[0]).toMatchObject({ step: "build" });
  expect(code(await client.move(id, "field_test", 2))).toEqual([404, "initiatives/not-found"]);
});

test("of two decisions at once one counts, and a decided cycle is never altered", async () => {
  const client = initiativeClient(ngo);
  const id = await client.begun();
  await client.moveTo(id, "decision");
  const answers = await Promise.all([client.decide(id, "go_on"), client.decide(id, "stop")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  const before = (await client.one(id)).cycles[0];
  expect(code(await client.decide(id, "change"))).toEqual([409, "initiatives/cycle-closed"]);
  expect(code(await client.move(id, "build"))).toEqual([409, "initiatives/cycle-closed"]);
  const sql = [
    "update cycle set reasons = 'other' where decision is not null returning 1",
    "delete from cycle where decision is not null returning 1",
  ];
  for (const statement of sql)
    expect(await queryAs(server.databaseUrl, ngo.organisation, statement)).toEqual([]);
  expect((await client.one(id)).cycles[0]).toEqual(before);
});

test("a stopped initiative stays as it is", async () => {
  const client = initiativeClient(ngo);
  const id = await client.begun();
  expect((await client.decide(id, "stop")).status).toBe(204);
  const { state, cycles } = await client.one(id);
  expect([state, cycles.length]).toEqual(["stopped", 1]);
  expect(code(await ngo.ask("PATCH", client.at(id), { title: "X" }))).toEqual([409, "initiatives/stopped"]);
});

test("only a lead decides; whoever owns is a colleague; only NGOs have initiatives", async () => {
  const data = await makePerson(server, ngo, "data");
  const id = await initiativeClient(data).begun();
  expect(code(await initiativeClient(data).decide(id, "stop"))).toEqual([403, "people/not-allowed"]);
  const give = (owner: string) => ngo.ask("PATCH", initiativeClient(ngo).at(id), { owner });
  expect((await give(data.id)).status).toBe(204);
  expect(code(await give(other.id))).toEqual([404, "people/not-found"]);
  expect(code(await initiativeClient(funder).create())).toEqual([403, "people/not-allowed"]);
});

test("another organisation neither sees nor moves it, not even in the database", async () => {
  const id = await initiativeClient(ngo).begun();
  const theirs = initiativeClient(other);
  expect(code(await theirs.move(id, "build"))).toEqual([404, "initiatives/not-found"]);
  expect(code(await theirs.decide(id, "stop"))).toEqual([404, "initiatives/not-found"]);
  expect(code(await theirs.form(id))).toEqual([404, "initiatives/not-found"]);
  for (const table of ["initiative", "cycle", "cycle_step", "feedback_form", "feedback_answer"])
    expect(await queryAs(server.databaseUrl, other.organisation, `select * from ${table}`)).toEqual([]);
});
