import { afterEach, expect, test } from "vitest";
import { buildApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { createSetUpLink, isFounded } from "./modules/members/index.ts";
import { openDemo } from "./platform/demo/index.ts";
import { password as ownPassword } from "./testing/factories.ts";
import { openTestServer, type TestServer } from "./testing/test-server.ts";

/** The way in without a password is there in a demo, for programs of its own machine, and nowhere else. */
let opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.reverse()) await close();
  opened = [];
});

const email = "lead.host@demo.levier.example";
const person = { email, name: "Responsable", organisation: "Hôte", kind: "host", role: "lead" } as const;

/** The application as `startServer` builds it, over a test's own database. */
async function reopened(server: TestServer, change: object = {}) {
  const { platform } = server.app;
  const config = { ...platform.config, ...change };
  const isFoundedNow = await isFounded(server.database);
  const demo = await openDemo({ config, database: server.database, isFounded: isFoundedNow });
  const app = await buildApp({ ...platform, config, demo }, { write: () => {} });
  opened.push(() => app.close());
  const send = (headers: Record<string, string> = {}, remoteAddress = "127.0.0.1") =>
    app.inject({
      method: "POST",
      url: "/api/demo/enter",
      payload: { email },
      remoteAddress,
      headers: { host: "localhost:4180", ...headers },
    });
  return { demo, app, send };
}

async function demoServer() {
  const server = await openTestServer();
  opened.push(() => server.close());
  const first = await reopened(server);
  const { demo } = first;
  const link = await createSetUpLink(server.database, "http://localhost:4180");
  const { password } = demo!.notes();
  const lead = { name: "Responsable", email, password };
  const token = link!.split("#")[1];
  await server.ask("POST", "/api/set-up", { token, organisation: { name: "Hôte" }, person: lead });
  demo!.keep({ people: [person] });
  return { server, ...first };
}

test("one enters as anybody of the demo, and as nobody else", async () => {
  const { app, send } = await demoServer();
  const entered = await send();
  expect(entered.statusCode, entered.body).toBe(204);
  const cookie = String(entered.headers["set-cookie"]).split(";")[0];
  const me = await app.inject({ url: "/api/me", headers: { cookie } });
  expect(me.json().email).toBe(email);
  const payload = { email: "ada@example.org" };
  const other = await app.inject({ method: "POST", url: "/api/demo/enter", payload });
  expect(other.statusCode).toBe(404);
});

test.each([
  ["a foreign name in Host", { host: "levier.attacker.example:4180" }],
  ["a name that begins like ours", { host: "localhost.attacker.example" }],
  ["an address of the network", { host: "192.168.1.10:4180" }],
  ["a page of elsewhere", { origin: "http://attacker.example", "sec-fetch-site": "none" }],
  ["a proxy that says for whom", { "x-forwarded-for": "127.0.0.1" }],
  ["a proxy that says under which name", { "x-forwarded-host": "localhost" }],
  ["a proxy by the standard", { forwarded: "for=127.0.0.1" }],
  ["a proxy that names itself", { via: "1.1 proxy" }],
])("through %s the way in does not exist", async (_, headers) => {
  const { send, app } = await demoServer();
  const refused = await send(headers);
  expect([refused.statusCode, refused.headers["set-cookie"]]).toEqual([404, undefined]);
  const sent = { host: "localhost:4180", ...headers };
  expect((await app.inject({ url: "/api/demo", headers: sent })).statusCode).toBe(404);
  const ways = await app.inject({ url: "/api/auth/ways", headers: sent });
  expect(ways.json().demo).toBe(false);
});

test("from another machine the way in does not exist", async () => {
  const { send } = await demoServer();
  expect((await send({}, "192.168.1.10")).statusCode).toBe(404);
});

test.each(["LEVIER_DEMO", "HOST", "LEVIER_URL", "LEVIER_TRUST_PROXY"])(
  "once %s forbids it, the routes are gone, though the installation was a demo",
  async (key) => {
    const { server } = await demoServer();
    const values: Record<string, string> = {
      LEVIER_DEMO: "0",
      HOST: "0.0.0.0",
      LEVIER_URL: "https://levier.example",
      LEVIER_TRUST_PROXY: "loopback",
    };
    const { demo: allowed } = readConfig({ [key]: values[key] });
    expect([allowed, readConfig({}).demo]).toEqual([false, true]);
    const { app, send, demo } = await reopened(server, { demo: allowed });
    expect(demo).toBeUndefined();
    expect(app.routes.filter(({ url }) => url.startsWith("/api/demo"))).toEqual([]);
    expect((await send()).statusCode).toBe(404);
  },
);

test("a commons that was founded by its own people never becomes a demo", async () => {
  const server = await openTestServer();
  opened.push(() => server.close());
  // The folder holds what an abandoned demo left.
  await reopened(server);
  const link = await createSetUpLink(server.database, "http://localhost:4180");
  const lead = { name: "Ada", email: "ada@example.org", password: ownPassword };
  const token = link!.split("#")[1];
  await server.ask("POST", "/api/set-up", { token, organisation: { name: "Hôte" }, person: lead });
  expect((await reopened(server)).demo).toBeUndefined();
});
