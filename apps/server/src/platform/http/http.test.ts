import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeHost, password, type TestPerson } from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";
import { acceptedLanguage } from "./language.ts";

let server: TestServer;
let host: TestPerson;
let base: string;

beforeAll(async () => {
  server = await openTestServer({ LEVIER_BODY_LIMIT: "20000", METRICS_TOKEN: "m".repeat(32) });
  host = await makeHost(server);
  base = `/api/organisations/${host.organisation}`;
});
afterAll(() => server.close());

describe("errors", () => {
  test("are problem documents with a stable code, in the language asked for", async () => {
    const french = await server.ask("GET", "/api/nowhere");
    const english = await server.ask("GET", "/api/nowhere", undefined, {
      "accept-language": "en-GB,fr;q=0.5",
    });
    expect(french.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(french.body).toMatchObject({ status: 404, code: "request/not-found", title: "Not Found" });
    expect(french.body.detail).toMatch(/^Il n’y a rien/);
    expect(english.body.detail).toMatch(/^There is nothing/);
    expect(french.headers["request-id"]).toBe(french.body.request);
  });

  test("name all faults of a request with their place", async () => {
    const body = { email: "no address", role: "emperor", extra: 1 };
    const answer = await host.ask("POST", `${base}/invitations`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.faults.map(({ path }: { path: string }) => path)).toEqual(["body.email", "body.role"]);
    expect(answer.text).not.toContain("no address");
  });

  test.each([
    ["{", "application/json", 400, "request/malformed"],
    ["", "application/json", 400, "request/malformed"],
    ["a=b", "application/x-www-form-urlencoded", 415, "request/unsupported-type"],
    [JSON.stringify({ name: "x".repeat(30_000) }), "application/json", 413, "request/too-large"],
  ])("%.10s as %s is refused", async (payload, type, status, code) => {
    const headers = { "content-type": type, cookie: host.cookie };
    const answer = await server.app.inject({ method: "POST", url: `${base}/keys`, payload, headers });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  test.each([
    ["not-an-id", 400],
    ["..%2f..%2fetc%2fpasswd", 400],
    ["%00", 400],
    ["' or 1=1 --", 400],
  ])("an organisation called %s is nowhere", async (id, status) => {
    const url = `/api/organisations/${id.includes("%") ? id : encodeURI(id)}/people`;
    expect((await host.ask("GET", url)).status).toBe(status);
  });
});

test.each([
  [undefined, "fr"],
  ["de", "fr"],
  ["en", "en"],
  ["de, en;q=0.8, fr;q=0.9", "fr"],
  ["fr;q=0.1,en-US;q=0.2", "en"],
  [";;;q=,,", "fr"],
])("Accept-Language %s is answered in %s", (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});

describe("another site's page", () => {
  const change = (headers: Record<string, string>) =>
    server.ask("PATCH", "/api/me", { name: "Owned" }, { cookie: host.cookie, ...headers });

  test.each([
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ origin: "http://localhost:4180.evil.example" }],
    [{ "sec-fetch-site": "cross-site", origin: "http://localhost" }],
  ])("cannot change anything: %j", async (headers) => {
    const answer = await change(headers as Record<string, string>);
    expect([answer.status, answer.body.code]).toEqual([403, "request/cross-site"]);
    const signIn = { email: host.email, password };
    expect((await server.ask("POST", "/api/auth/sign-in/email", signIn, headers as never)).status).toBe(403);
  });

  test.each([
    [{ "sec-fetch-site": "same-origin" }],
    [{ "sec-fetch-site": "none" }],
    [{ origin: "http://localhost:4180" }],
    [{}],
  ])("but our own page and programs can: %j", async (headers) => {
    expect((await change(headers as Record<string, string>)).status).toBe(204);
  });
});

test("every answer carries the security headers", async () => {
  for (const url of ["/healthz", "/api/me", "/nowhere", "/api/reference"]) {
    const { headers } = await server.ask("GET", url);
    expect(headers["content-security-policy"], url).toContain("default-src 'none';script-src 'self'");
    expect(headers["content-security-policy"], url).not.toContain("unsafe");
    expect(headers["x-content-type-options"], url).toBe("nosniff");
    expect(headers["x-frame-options"], url).toBe("DENY");
    expect(headers["cache-control"], url).toBe("no-store");
  }
});

test("long answers travel compressed to those who read it, short ones as they are", async () => {
  const ask = (url: string, encodings: string) =>
    server.ask("GET", url, undefined, { "accept-encoding": encodings });
  const plain = await server.ask("GET", "/api/openapi.json");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  for (const [encodings, chosen, unpack] of [
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip, deflate", "gzip", gunzipSync],
  ] as const) {
    const long = await ask("/api/openapi.json", encodings);
    expect(long.headers["content-encoding"]).toBe(chosen);
    expect(unpack(long.bytes).toString()).toBe(plain.text);
    expect(long.bytes.length).toBeLessThan(plain.bytes.length / 5);
  }
  const short = await ask("/api/auth/ways", "br");
  expect(short.headers["content-encoding"]).toBeUndefined();
});

test("one address cannot ask without end, and is told when to come back", async () => {
  const ask = () =>
    server.app.inject({
      method: "POST",
      url: "/api/set-up",
      payload: {
        token: "x",
        organisation: { name: "X" },
        person: { name: "X", email: "x@example.org", password },
      },
      remoteAddress: "192.0.2.1",
    });
  const answers = [];
  for (let i = 0; i < 12; i++) answers.push(await ask());
  expect(answers.slice(0, 10).map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(410));
  const last = answers.at(-1)!;
  expect([last.statusCode, last.json().code]).toEqual([429, "request/too-many"]);
  expect(Number(last.headers["retry-after"])).toBeGreaterThan(0);
});

test("metrics are for the token's holder, and name routes, never ids", async () => {
  expect((await server.ask("GET", "/metrics")).status).toBe(404);
  const answer = await server.ask("GET", "/metrics", undefined, {
    authorization: `Bearer ${"m".repeat(32)}`,
  });
  expect(answer.text).toContain('route="/api/organisations/:organisation/people"');
  expect(answer.text).not.toContain(host.organisation);
});

test("readiness follows the database", async () => {
  expect((await server.ask("GET", "/readyz")).status).toBe(200);
  const broken = await openTestServer();
  await broken.database.pool.query("update drizzle.__drizzle_migrations set created_at = 1");
  const answer = await broken.ask("GET", "/readyz");
  expect([answer.status, answer.body.code]).toEqual([503, "server/unavailable"]);
  expect((await broken.ask("GET", "/healthz")).status).toBe(200);
  await broken.close();
});

describe("the API's description", () => {
  test("is OpenAPI 3.1 and tells of every route", async () => {
    const { body } = await server.ask("GET", "/api/openapi.json");
    expect(body.openapi).toBe("3.1.0");
    const told = Object.keys(body.paths).map((path) => path.replace(/\{(\w+)\}/g, ":$1"));
    const hidden =
      /^\/(healthz|readyz|metrics|favicon\.svg|(assets\/)?\*|api\/(openapi\.json|reference(\.css)?))$/;
    const routes = new Set(server.app.routes.map(({ url }) => url).filter((url) => !hidden.test(url)));
    expect(told.sort()).toEqual([...routes].sort());
    for (const operations of Object.values<Record<string, { summary?: string; tags?: string[] }>>(body.paths))
      for (const { summary, tags } of Object.values(operations))
        expect([summary, tags?.[0]]).not.toContain(undefined);
  });

  test("is a page that loads nothing from elsewhere", async () => {
    const { text } = await server.ask("GET", "/api/reference");
    expect(text).toContain("/api/organisations/{organisation}/people");
    expect([...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url)).toEqual([
      "/api/reference.css",
      "/api/openapi.json",
    ]);
    expect(text).not.toMatch(/<script|style=/);
    expect((await server.ask("GET", "/api/reference.css")).headers["content-type"]).toMatch(/^text\/css/);
  });
});
