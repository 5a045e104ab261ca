import { afterAll, beforeAll, expect, test } from "vitest";
import {
  makeHost,
  makeOrganisation,
  makePerson,
  password,
  signIn,
  type TestPerson,
  tokenOf,
} from "./testing/factories.ts";
import { openTestServer, type TestServer } from "./testing/test-server.ts";

/** Sessions and invitations in the wrong hands. */
let server: TestServer;
let other: TestServer;
let host: TestPerson;
let lead: TestPerson;

beforeAll(async () => {
  [server, other] = await Promise.all([openTestServer(), openTestServer()]);
  host = await makeHost(server);
  lead = await makeOrganisation(server, host);
});
afterAll(() => Promise.all([server.close(), other.close()]));

const statusOf = async (cookie: string) => (await server.ask("GET", "/api/me", undefined, { cookie })).status;
const base = ({ organisation }: TestPerson) => `/api/organisations/${organisation}`;
const accept = (token: string, person?: object, headers = {}) =>
  server.ask("POST", "/api/invitations/accept", { token, person }, headers);
const invite = async (by: TestPerson, email: string) =>
  (await by.ask("POST", `${base(by)}/invitations`, { email, role: "data" })).body;

test("a session of another installation, whole and signed by its secret, opens nothing here", async () => {
  const stranger = await makeHost(other);
  expect((await other.ask("GET", "/api/me", undefined, { cookie: stranger.cookie })).status).toBe(200);
  expect(await statusOf(stranger.cookie)).toBe(401);
});

test("whoever changes their password ends every other session, even against the request's wish", async () => {
  const person = await makePerson(server, lead, "data");
  const thief = await signIn(server, person);
  const change = { currentPassword: password, newPassword: `${password} anew`, revokeOtherSessions: false };
  expect((await person.ask("POST", "/api/auth/change-password", change)).status).toBe(200);
  expect(await statusOf(thief.cookie)).toBe(401);
});

test("an invitation does not let its person in again once they were removed", async () => {
  const email = "once@example.org";
  const { link } = await invite(lead, email);
  const joined = await accept(tokenOf(link), { name: "Ali", password });
  const person = await signIn(server, { id: joined.body.person, organisation: lead.organisation, email });
  await lead.ask("DELETE", `${base(lead)}/people/${person.id}`);
  for (const answer of [
    await accept(tokenOf(link), undefined, { cookie: person.cookie }),
    await accept(tokenOf(link), { name: "Ali", password }),
  ])
    expect([answer.status, answer.body.code]).toEqual([410, "people/link-spent"]);
  for (const path of ["", "/people", "/datasets", "/events"])
    expect((await person.ask("GET", base(lead) + path)).status, path).toBe(404);
});

test("of many who use one invitation at once, with an account and without, one comes in", async () => {
  const guest = await makeOrganisation(server, host, "partner");
  const { link } = await invite(lead, guest.email);
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      i % 2 === 0
        ? accept(tokenOf(link), undefined, { cookie: guest.cookie })
        : accept(tokenOf(link), { name: "X", password }),
    ),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  for (const { status } of answers) expect([201, 409, 410]).toContain(status);
});
