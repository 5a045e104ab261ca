import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const html = { accept: "text/html" };

test("every address that is not the API's answers the page, never kept on the way", async () => {
  for (const path of ["/", "/sign-in", "/organisations/x/people"]) {
    const { status, headers, text } = await server.ask("GET", path, undefined, html);
    expect([status, headers["content-type"]], path).toEqual([200, "text/html; charset=utf-8"]);
    expect(headers["cache-control"]).toBe("no-store");
    expect(text).toContain('<div id="root">');
  }
});

test("the API's unknown addresses, and files that are not there, stay not found", async () => {
  for (const path of ["/api/nothing", "/api", "/assets/nothing.js"])
    expect((await server.ask("GET", path, undefined, html)).status, path).toBe(404);
});

test("no script may run inline; styles need the nonce of their own answer", async () => {
  const policyOf = async () => {
    const { headers, text } = await server.ask("GET", "/sign-in", undefined, html);
    const nonce = /name="style-nonce" content="([^"]+)"/.exec(text)![1];
    return { policy: String(headers["content-security-policy"]), nonce };
  };
  const [one, other] = [await policyOf(), await policyOf()];
  expect(one.policy).toContain("script-src 'self';");
  expect(one.policy).toContain(`style-src 'self' 'nonce-${one.nonce}'`);
  expect(one.policy).not.toContain("unsafe");
  expect(one.nonce).not.toBe(other.nonce);
});

test("files whose names tell their content are kept for ever, and come compressed", async () => {
  const { text } = await server.ask("GET", "/", undefined, html);
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(text)![1];
  const answer = await server.ask("GET", script, undefined, { "accept-encoding": "br" });
  expect(answer.status).toBe(200);
  expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(answer.headers["content-encoding"]).toBe("br");
});

test("the entrance is told whether letters go out", async () => {
  const { status, body } = await server.ask("GET", "/api/auth/ways");
  expect([status, body]).toEqual([200, { letters: false, provider: false, demo: false }]);
});
