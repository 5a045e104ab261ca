import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { initiativeBodies, makeInitiativeThings } from "./modules/lab/initiatives/testing/access.ts";
import { labBodies, makeLabThings } from "./modules/lab/testing/access.ts";
import { allows, type Rule, roles } from "./platform/http/rule.ts";
import { enqueueJob } from "./platform/jobs/index.ts";
import { waitJob } from "./platform/jobs/testing/jobs.ts";
import { makeHost, makeOrganisation, makePerson, type TestPerson } from "./testing/factories.ts";
import { openTestServer, type TestServer } from "./testing/test-server.ts";
import { beginUpload, uploadFile } from "./testing/uploads.ts";

/** Every route × role × organisation. The routes are walked, so that a new one cannot be forgotten. */
let server: TestServer;
let host: TestPerson;
const ngos: Record<string, TestPerson>[] = [];

beforeAll(async () => {
  server = await openTestServer();
  host = await makeHost(server);
  for (let i = 0; i < 2; i++) {
    const lead = await makeOrganisation(server, host);
    const people: Record<string, TestPerson> = { lead };
    for (const role of roles.slice(1)) people[role] = await makePerson(server, lead, role);
    ngos.push(people);
  }
});
afterAll(() => server.close());

/** A body that passes the schema, for each route that takes one: a fault there would hide the refusal. */
const bodies: Readonly<Record<string, object>> = {
  "POST /admissions": { name: "X", kind: "ngo", lead: { email: "x@example.org" } },
  "POST /invitations": { email: "x@example.org", role: "viewer" },
  "POST /keys": { name: "X", scopes: ["members:read"], days: 1 },
  "POST /notifications/read": {},
  "PATCH /people/:person": { role: "viewer" },
  ...labBodies,
  ...initiativeBodies,
};

/** Routes without an organisation in their address, and what guards them instead. */
const elsewhere: Readonly<Record<string, string>> = {
  "/healthz": "tells nothing",
  "/readyz": "tells nothing",
  "/metrics": "token, or this machine alone",
  "/api/openapi.json": "public",
  "/api/reference": "public",
  "/api/reference.css": "public",
  "/favicon.svg": "public",
  "/assets/": "public",
  "/assets/*": "public",
  "/*": "the web application's page, public",
  "/api/me": "the person alone",
  "/api/set-up": "token of the set-up link",
  "/api/invitations/show": "token of the invitation",
  "/api/invitations/accept": "token of the invitation",
  "/api/feedback/show": "token of the feedback link",
  "/api/feedback/answers": "token of the feedback link",
};

interface Walked {
  readonly method: "GET" | "HEAD" | "OPTIONS" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly path: string;
  readonly rule: Rule;
}

const prefix = "/api/organisations/:organisation";

function walked(): Walked[] {
  return server.app.routes
    .filter(({ url, method }) => url.startsWith(prefix) && method !== "HEAD")
    .flatMap(({ method, url, config }) =>
      [method].flat().map((one) => ({
        method: one as Walked["method"],
        path: url.slice(prefix.length),
        rule: (config as { rule: Rule }).rule,
      })),
    );
}

/** Parts of addresses that are no ids. */
const words: Readonly<Record<string, string>> = { ":version": "1", ":format": "csv", ":position": "0" };
const filled = (path: string) => path.replace(/:\w+/g, (name) => words[name] ?? randomUUID());

function send(as: TestPerson, { method, path }: Walked, organisation: string, url = filled(path)) {
  return as.ask(method, `/api/organisations/${organisation}${url}`, bodies[`${method} ${path}`]);
}

test("every other route is known, with what guards it", () => {
  const others = server.app.routes.map(({ url }) => url).filter((url) => !url.startsWith(prefix));
  const unknown = others.filter((url) => !url.startsWith("/api/auth/") && !Object.hasOwn(elsewhere, url));
  expect(unknown).toEqual([]);
});

test("there are routes to walk, each with a rule", () => {
  expect(walked().length).toBeGreaterThan(10);
  for (const { path, rule } of walked()) expect(rule?.roles, path).toBeDefined();
});

test("without a session every route answers 401", async () => {
  for (const { method, path } of walked()) {
    const url = `/api/organisations/${ngos[0].lead.organisation}${filled(path)}`;
    const answer = await server.ask(method, url, bodies[`${method} ${path}`]);
    expect([answer.status, answer.body?.code], `${method} ${path}`).toEqual([401, "people/sign-in-needed"]);
  }
});

describe.each(roles)("as %s of one NGO", (role) => {
  test("every route of another organisation answers as if it did not exist", async () => {
    for (const route of walked()) {
      for (const organisation of [ngos[1].lead.organisation, host.organisation, randomUUID()]) {
        const answer = await send(ngos[0][role], route, organisation);
        const got = [answer.status, answer.body?.code];
        expect(got, `${route.method} ${route.path}`).toEqual([404, "people/no-such-organisation"]);
      }
    }
  });

  test("what the rule does not allow is refused, and nothing else", async () => {
    const me = ngos[0][role];
    for (const route of walked()) {
      const acting = { organisation: me.organisation, actor: me.id, kind: "ngo", role } as const;
      const answer = await send(me, route, me.organisation);
      const refused = answer.body?.code === "people/not-allowed";
      expect(refused, `${route.method} ${route.path}: ${answer.status}`).toBe(!allows(route.rule, acting));
      expect(answer.status, `${route.method} ${route.path}`).toBeLessThan(500);
    }
  });
});

async function openUploadOf(person: TestPerson): Promise<string> {
  const { headers } = await beginUpload(person, { size: 10 });
  return String(headers.location).split("/").at(-1)!;
}

test("ids of another organisation's things are unknown in one's own", async () => {
  const [mine, theirs] = [ngos[0].lead, ngos[1].lead];
  const base = `/api/organisations/${theirs.organisation}`;
  const key = await theirs.ask("POST", `${base}/keys`, { name: "K", scopes: ["events:read"], days: 2 });
  const invitation = await theirs.ask("POST", `${base}/invitations`, {
    email: "z@example.org",
    role: "data",
  });
  const labThings = await makeLabThings(server, theirs);
  const job = await server.database.transaction(theirs, (tx) =>
    enqueueJob(tx, waitJob, { acting: { ...theirs, actor: theirs.id }, payload: {}, now: new Date() }),
  );
  const ids: Readonly<Record<string, string>> = {
    ":job": job.id,
    ":upload": await openUploadOf(theirs),
    ":file": await uploadFile(theirs, { bytes: Buffer.from("theirs") }),
    ":key": key.body.key.id,
    ":invitation": invitation.body.invitation.id,
    ":person": ngos[1].data.id,
    ...words,
    ...labThings,
    ...(await makeInitiativeThings(theirs)),
  };
  for (const route of walked().filter(({ path }) => path.includes(":"))) {
    const url = route.path.replace(/:\w+/g, (name) => ids[name] ?? expect.fail(`no id for ${name}`));
    const answer = await send(mine, route, mine.organisation, url);
    expect([answer.status, answer.body?.code], url).toEqual([404, expect.stringMatching(/\/not-found$/)]);
  }
  const left = await theirs.ask("GET", `${base}/people`);
  expect(left.body).toHaveLength(5);
});

test("lists hold no row of another organisation", async () => {
  const own = new Set(Object.values(ngos[0]).map(({ id }) => id));
  const { body } = await ngos[0].viewer.ask("GET", `/api/organisations/${ngos[0].lead.organisation}/people`);
  expect(new Set(body.map(({ id }: { id: string }) => id))).toEqual(own);
  const all = await host.ask("GET", `/api/organisations/${host.organisation}/admissions`);
  expect(all.body).toHaveLength(3);
});

test("a key acts in its own organisation alone, within its scopes", async () => {
  const { lead } = ngos[0];
  const made = await lead.ask("POST", `/api/organisations/${lead.organisation}/keys`, {
    name: "K",
    scopes: ["events:read"],
    days: 2,
  });
  const authorization = `Bearer ${made.body.token}`;
  for (const { method, path, rule } of walked()) {
    const body = bodies[`${method} ${path}`];
    const ask = (organisation: string) =>
      server.ask(method, `/api/organisations/${organisation}${filled(path)}`, body, { authorization });
    expect((await ask(ngos[1].lead.organisation)).status, path).toBe(404);
    expect((await ask(lead.organisation)).status, path).toBe(rule.scope === "events:read" ? 200 : 403);
  }
});
