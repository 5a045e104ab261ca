import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation, type TestPerson } from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { event } from "../events/tables.ts";
import { organisation } from "./tenancy.ts";

let server: TestServer;
let host: TestPerson;
let ngo: TestPerson;

beforeAll(async () => {
  server = await openTestServer();
  host = await makeHost(server);
  ngo = await makeOrganisation(server, host);
});
afterAll(() => server.close());

const tenantTables = ["organisation", "membership", "invitation", "api_key", "event", "idempotent_answer"];
const count = async (scope: object, table: string) => {
  const text = sql`select count(*)::int as rows from ${sql.identifier(table)}`;
  const { rows } = await server.database.transaction(scope, (tx) => tx.execute<{ rows: number }>(text));
  return rows[0].rows;
};

test("without an organisation a transaction sees no row of any", async () => {
  for (const table of tenantTables) {
    expect(await count({}, table), table).toBe(0);
    expect(await count({ organisation: randomUUID() }, table), table).toBe(0);
  }
});

test("a query without any condition sees the acting organisation's rows alone", async () => {
  const seen = await server.database.transaction({ organisation: ngo.organisation }, (tx) =>
    tx.selectDistinct({ organisation: event.organisationId }).from(event),
  );
  expect(seen).toEqual([{ organisation: ngo.organisation }]);
});

test("a statement whose plan PostgreSQL keeps sees the acting organisation's rows alone, on every connection", async () => {
  const seenFor = ({ organisation }: TestPerson) =>
    server.database.transaction({ organisation }, (tx) =>
      tx.selectDistinct({ organisation: event.organisationId }).from(event).orderBy(event.organisationId),
    );
  const turns = Array.from({ length: 120 }, (_, i) => (i % 3 === 0 ? host : ngo));
  const seen = await Promise.all(turns.map(seenFor));
  expect(seen).toEqual(turns.map(({ organisation }) => [{ organisation }]));
  const kept =
    "select from pg_prepared_statements where statement like '%order by \"event\"%' and generic_plans + custom_plans > 0";
  expect((await server.database.pool.query(kept)).rowCount).toBe(1);
});

test("rows of another organisation can be neither written, moved nor removed", async () => {
  const scope = { organisation: ngo.organisation };
  const attempt = (text: ReturnType<typeof sql>) =>
    server.database.transaction(scope, (tx) => tx.execute(text));
  const id = randomUUID();
  await expect(
    attempt(sql`insert into organisation (organisation_id, kind, name) values (${id}, 'ngo', 'X')`),
  ).rejects.toMatchObject({ cause: { code: "42501" } });
  const renamed = await attempt(
    sql`update organisation set name = 'X' where organisation_id = ${host.organisation}`,
  );
  const removed = await attempt(sql`delete from membership where organisation_id = ${host.organisation}`);
  expect([renamed.rowCount, removed.rowCount]).toEqual([0, 0]);
  await expect(
    attempt(sql`update membership set organisation_id = ${host.organisation}`),
  ).rejects.toMatchObject({ cause: { code: "42501" } });
});

test("the role cannot read passwords or sessions, nor give itself more", async () => {
  const attempt = (text: string) =>
    server.database.transaction({ organisation: ngo.organisation }, (tx) => tx.execute(text));
  for (const text of [
    "select password from account",
    "select token from session",
    "select * from person",
    "alter table event no force row level security",
    "delete from event",
    "create table stolen as select 1",
  ])
    await expect(attempt(text), text).rejects.toMatchObject({ cause: { code: "42501" } });
});

test("a scope ends with its transaction", async () => {
  await server.database.transaction({ organisation: ngo.organisation }, (tx) =>
    tx.select().from(organisation),
  );
  const { rows } = await server.database.pool.query(
    "select current_user = session_user as owner, current_setting('levier.organisation', true) as organisation",
  );
  expect(rows[0].owner).toBe(true);
  expect(rows[0].organisation ?? "").toBe("");
});
