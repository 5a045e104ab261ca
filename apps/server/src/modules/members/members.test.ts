import { afterAll, beforeAll, expect, test } from "vitest";
import { query, queryAs } from "../../testing/databases.ts";
import {
  makeOrganisation,
  makePerson,
  password,
  signIn,
  type TestPerson,
  tokenOf,
} from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { createSetUpLink } from "./index.ts";

let server: TestServer;
let host: TestPerson;
let ngo: TestPerson;

beforeAll(async () => {
  server = await openTestServer({ SMTP_URL: "smtp://localhost", SMTP_FROM: "levier@example.org" });
});
afterAll(() => server.close());

const base = (person: TestPerson) => `/api/organisations/${person.organisation}`;
const invite = async (lead: TestPerson, email: string, role = "viewer") =>
  (await lead.ask("POST", `${base(lead)}/invitations`, { email, role })).body;
const accept = (link: string, person?: object, headers = {}) =>
  server.ask("POST", "/api/invitations/accept", { token: tokenOf(link), person }, headers);
const newPerson = { name: "Grace", password };

test("the set-up link makes the host once, not after its time, and no other opens", async () => {
  const setUp = (token: string, email = "first@example.org") =>
    server.ask("POST", "/api/set-up", {
      token,
      organisation: { name: "Hôte" },
      person: { name: "Ada", email, password },
    });
  const first = tokenOf((await createSetUpLink(server.database, "http://localhost"))!);
  const second = tokenOf((await createSetUpLink(server.database, "http://localhost"))!);
  expect((await setUp(first)).status).toBe(410);
  await query(server.databaseUrl, "update set_up_link set expires_at = now() - interval '1 second'");
  expect((await setUp(second)).body.code).toBe("people/link-spent");
  const third = tokenOf((await createSetUpLink(server.database, "http://localhost"))!);
  const answers = await Promise.all([setUp(third), setUp(third, "other@example.org")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 410]);
  expect(await createSetUpLink(server.database, "http://localhost")).toBeUndefined();
  const [{ count }] = await query(server.databaseUrl, "select count(*)::int from person");
  expect(count).toBe(1);
  const made = answers.find(({ status }) => status === 201)!.body;
  const email = answers[0].status === 201 ? "first@example.org" : "other@example.org";
  host = await signIn(server, { id: made.person, organisation: made.organisation, email });
  ngo = await makeOrganisation(server, host);
});

test("the host admits organisations, whose first lead comes in by a letter's link", async () => {
  const body = { name: "Fondation", kind: "funder", lead: { email: "lead@example.org", language: "en" } };
  const { status, body: made } = await host.ask("POST", `${base(host)}/admissions`, body);
  expect([status, made.organisation.kind, made.lead.mailed]).toEqual([201, "funder", true]);
  const letter = server.letters.at(-1)!;
  expect([letter.to, letter.subject]).toEqual(["lead@example.org", "Fondation invites you to Levier"]);
  expect(letter.text).toContain(made.lead.link);
  const refused = await ngo.ask("POST", `${base(ngo)}/admissions`, body);
  expect(refused.body.code).toBe("people/not-allowed");
});

test("an invitation lets one person in, once", async () => {
  const { link } = await invite(ngo, "new@example.org", "data");
  const shown = await server.ask("POST", "/api/invitations/show", { token: tokenOf(link) });
  expect(shown.body).toMatchObject({ organisation: "Une ngo", email: "new@example.org", role: "data" });
  expect((await accept(link)).body.code).toBe("people/sign-in-needed");
  const answers = await Promise.all([
    accept(link, newPerson),
    accept(link, newPerson),
    accept(link, newPerson),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
  const replayed = await accept(link, newPerson);
  expect([replayed.status, replayed.body.code]).toEqual([410, "people/link-spent"]);
});

test("expired, withdrawn, replaced, altered and foreign invitations open nothing", async () => {
  const { link: expired } = await invite(ngo, "late@example.org");
  await queryAs(
    server.databaseUrl,
    ngo.organisation,
    "update invitation set expires_at = now() - interval '1 second'",
  );
  const { link: withdrawn, invitation } = await invite(ngo, "gone@example.org");
  await ngo.ask("DELETE", `${base(ngo)}/invitations/${invitation.id}`);
  const { link: replaced } = await invite(ngo, "twice@example.org");
  const { link } = await invite(ngo, "twice@example.org");
  const altered = `${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`;
  const hex = (id: string) => id.replaceAll("-", "");
  const foreign = link.replace(hex(ngo.organisation), hex(host.organisation));
  expect(foreign).not.toBe(link);
  for (const bad of [expired, withdrawn, replaced, altered, foreign, "x#y", "x#levier_invitation_"])
    expect((await accept(bad, newPerson)).body.code, bad).toBe("people/link-spent");
  expect((await accept(link, newPerson)).status).toBe(201);
});

test("an invitation of somebody with an account is accepted signed in, by nobody else", async () => {
  const { link } = await invite(host, ngo.email, "reviewer");
  expect((await accept(link, newPerson)).body.code).toBe("people/account-exists");
  const other = await makePerson(server, ngo, "viewer");
  expect((await accept(link, undefined, { cookie: other.cookie })).body.code).toBe("people/other-person");
  expect((await accept(link, undefined, { cookie: ngo.cookie })).status).toBe(201);
  const { body } = await ngo.ask("GET", "/api/me");
  const roles = body.memberships.map((one: { organisation: { kind: string }; role: string }) => [
    one.organisation.kind,
    one.role,
  ]);
  expect(roles).toEqual([
    ["host", "reviewer"],
    ["ngo", "lead"],
  ]);
  expect((await invite(host, ngo.email)).code).toBe("people/already-member");
});

test("an organisation keeps a lead, even when two leave at once", async () => {
  const lead = await makeOrganisation(server, host, "partner");
  const alone = await lead.ask("PATCH", `${base(lead)}/people/${lead.id}`, { role: "viewer" });
  expect(alone.body.code).toBe("people/last-lead");
  const second = await makePerson(server, lead, "lead");
  const answers = await Promise.all([
    lead.ask("DELETE", `${base(lead)}/people/${lead.id}`),
    second.ask("DELETE", `${base(lead)}/people/${second.id}`),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
});

test("whoever is removed has lost access at the next request", async () => {
  const person = await makePerson(server, ngo, "data");
  expect((await person.ask("GET", base(ngo))).status).toBe(200);
  await ngo.ask("DELETE", `${base(ngo)}/people/${person.id}`);
  expect((await person.ask("GET", base(ngo))).status).toBe(404);
  expect((await person.ask("GET", "/api/me")).body.memberships).toEqual([]);
});

test("keys work until they are revoked or expire, and their secret is not kept", async () => {
  const { body } = await ngo.ask("POST", `${base(ngo)}/keys`, {
    name: "ETL",
    scopes: ["events:read"],
    days: 30,
  });
  const ask = (token: string) =>
    server.ask("GET", `${base(ngo)}/events`, undefined, { authorization: `Bearer ${token}` });
  expect((await ask(body.token)).status).toBe(200);
  expect((await ask(`${body.token.slice(0, -2)}xx`)).status).toBe(404);
  expect((await ask("nonsense")).status).toBe(401);
  const rows = await queryAs(server.databaseUrl, ngo.organisation, "select * from api_key");
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(body.token.split("_").at(-1));
  await queryAs(
    server.databaseUrl,
    ngo.organisation,
    "update api_key set expires_at = now() - interval '1 second'",
  );
  expect((await ask(body.token)).status).toBe(404);
  const next = (await ngo.ask("POST", `${base(ngo)}/keys`, { name: "B", scopes: ["events:read"], days: 1 }))
    .body;
  await ngo.ask("DELETE", `${base(ngo)}/keys/${next.key.id}`);
  expect((await ask(next.token)).status).toBe(404);
});

test("a person changes their own name and language, and answers follow it", async () => {
  const person = await makePerson(server, ngo, "viewer");
  expect((await person.ask("PATCH", "/api/me", { name: "Zoé", language: "en" })).status).toBe(204);
  expect((await person.ask("GET", "/api/me")).body).toMatchObject({ name: "Zoé", language: "en" });
  expect((await person.ask("GET", base(host))).body.detail).toMatch(/^There is no such organisation/);
});

test("what happened stands in the events, in pages, the newest first", async () => {
  const lead = await makeOrganisation(server, host, "partner");
  for (let i = 0; i < 5; i++) await invite(lead, `page-${i}@example.org`);
  const seen: { id: string; kind: string }[] = [];
  let cursor: string | null = null;
  do {
    const { body } = await lead.ask(
      "GET",
      `${base(lead)}/events?limit=3${cursor ? `&cursor=${cursor}` : ""}`,
    );
    expect(body.items.length).toBeLessThanOrEqual(3);
    seen.push(...body.items);
    cursor = body.next;
  } while (cursor);
  expect(seen.slice(0, 6).map(({ kind }) => kind)).toEqual([
    ...Array(5).fill("person-invited"),
    "invitation-accepted",
  ]);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(8);
  expect(seen.filter(({ kind }) => kind === "person-invited")).toHaveLength(6);
  const bad = await lead.ask("GET", `${base(lead)}/events?cursor=nonsense`);
  expect([bad.status, bad.body.code]).toEqual([400, "request/bad-cursor"]);
});

test("a refused change leaves neither a row nor an event", async () => {
  const events = async () => (await ngo.ask("GET", `${base(ngo)}/events?limit=200`)).body.items.length;
  const before = await events();
  await ngo.ask("PATCH", `${base(ngo)}/people/${ngo.id}`, { role: "viewer" });
  expect(await events()).toBe(before);
});

test("script in a text field comes back as the data that it is, in JSON", async () => {
  const script = `<script>alert("1")</script><img src=x onerror=alert(1)>'"--`;
  const made = await host.ask("POST", `${base(host)}/admissions`, {
    name: script,
    kind: "ngo",
    lead: { email: "script@example.org" },
  });
  expect(made.body.organisation.name).toBe(script);
  const joined = await accept(made.body.lead.link, { name: script, password });
  const lead = await signIn(server, { ...joined.body, id: joined.body.person, email: "script@example.org" });
  await lead.ask("POST", `${base(lead)}/keys`, { name: script, scopes: ["events:read"], days: 1 });
  for (const url of [base(lead), `${base(lead)}/people`, `${base(lead)}/keys`, "/api/me"]) {
    const answer = await lead.ask("GET", url);
    expect(answer.headers["content-type"], url).toBe("application/json; charset=utf-8");
    expect(answer.headers["x-content-type-options"], url).toBe("nosniff");
    expect(JSON.stringify(answer.body), url).toContain(JSON.stringify(script));
  }
});
