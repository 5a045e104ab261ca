import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queryAs } from "../../testing/databases.ts";
import { makeHost, makeOrganisation, type TestPerson } from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let host: TestPerson;
let ngo: TestPerson;

beforeAll(async () => {
  server = await openTestServer();
  host = await makeHost(server);
  ngo = await makeOrganisation(server, host);
});
afterAll(() => server.close());

const body = { name: "ETL", scopes: ["events:read"], days: 3 };

function post(person: TestPerson, key: string, content: object = body, path = "/keys") {
  const url = `/api/organisations/${person.organisation}${path}`;
  return server.ask("POST", url, content, { cookie: person.cookie, "idempotency-key": key });
}

const countKeys = async (person: TestPerson) =>
  (await person.ask("GET", `/api/organisations/${person.organisation}/keys`)).body.length;

test("the same request again gets the same answer and does nothing", async () => {
  const key = randomUUID();
  const [first, again] = [await post(ngo, key), await post(ngo, key)];
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.body).toEqual(first.body);
  expect([first.headers["idempotent-replayed"], again.headers["idempotent-replayed"]]).toEqual([
    undefined,
    "true",
  ]);
  expect(await countKeys(ngo)).toBe(1);
});

test("ten at once do the work once", async () => {
  const before = await countKeys(ngo);
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(ngo, key)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await countKeys(ngo)).toBe(before + 1);
});

test("another body or address under the same key is refused", async () => {
  const key = randomUUID();
  await post(ngo, key);
  for (const answer of [
    await post(ngo, key, { ...body, days: 4 }),
    await post(ngo, key, { email: "a@example.org", role: "data" }, "/invitations"),
  ])
    expect([answer.status, answer.body.code]).toEqual([422, "request/key-reused"]);
});

test("keys of two organisations have nothing to do with each other", async () => {
  const key = randomUUID();
  const [mine, theirs] = [await post(ngo, key), await post(host, key)];
  expect(theirs.body.key.id).not.toBe(mine.body.key.id);
});

test("what was refused can be mended and sent again under the same key", async () => {
  const key = randomUUID();
  const path = "/invitations";
  expect((await post(ngo, key, { email: ngo.email, role: "data" }, path)).status).toBe(409);
  expect((await post(ngo, key, { email: "b@example.org", role: "data" }, path)).status).toBe(201);
});

test("an admission, which acts for two organisations, is kept for the host", async () => {
  const key = randomUUID();
  const content = { name: "Deux", kind: "ngo", lead: { email: "deux@example.org" } };
  const [first, again] = [
    await post(host, key, content, "/admissions"),
    await post(host, key, content, "/admissions"),
  ];
  expect([first.status, again.text]).toEqual([201, first.text]);
});

test("no secret of an answer lies open in the table", async () => {
  const { body: made } = await post(ngo, randomUUID());
  const rows = await queryAs(server.databaseUrl, ngo.organisation, "select * from idempotent_answer");
  expect(rows.length).toBeGreaterThan(0);
  const secret = made.token.split("_").at(-1);
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(
    JSON.stringify(rows.map((row) => Buffer.from(row.sealed_answer, "base64").toString())),
  ).not.toContain(secret);
});
