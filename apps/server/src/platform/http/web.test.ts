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

test("what a page asks for first comes with it: its files, and to somebody signed in its answers", async () => {
  const linksOf = async (path: string, headers: Record<string, string> = {}) => {
    const { text } = await server.ask("GET", path, undefined, { ...html, ...headers });
    expect(text).not.toContain("<!-- first");
    return [...text.matchAll(/<link rel="(?:modulepreload|preload|stylesheet)"[^>]* href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
  };
  const id = "0194b0a2-0000-7000-8000-000000000000";
  const signedIn = { cookie: "levier.session_token=any" };
  const page = await linksOf(`/organisations/${id}/datasets?part=rows`, signedIn);
  expect(page).toEqual(expect.arrayContaining(["/api/me", `/api/organisations/${id}/datasets?limit=30`]));
  const door = await linksOf("/sign-in");
  expect(await linksOf(`/organisations/${id}/datasets`)).toEqual(door);
  expect(door).not.toContain("/api/me");
  expect(new Set(door).size).toBe(door.length);
  expect((await linksOf("/feedback", signedIn)).filter((href) => href.startsWith("/api/"))).toEqual([]);
  for (const link of [...page, ...door].filter((href) => href.startsWith("/assets/")))
    expect((await server.ask("GET", link)).status, link).toBe(200);
});

test("nothing of an address gets into the page", async () => {
  const signedIn = { ...html, cookie: "levier.session_token=any" };
  const clean = await server.ask("GET", "/organisations/x", undefined, signedIn);
  const nonce = /name="style-nonce" content="([^"]+)"/.exec(clean.text)![1];
  for (const part of ['"><script>alert(1)</script>', "%22%3E%3Cscript%3E", "{{nonce}}", "$&"]) {
    const { text } = await server.ask("GET", `/organisations/${part}/datasets`, undefined, signedIn);
    const own = /name="style-nonce" content="([^"]+)"/.exec(text)![1];
    expect(text.replaceAll(own, nonce), part).toBe(clean.text);
  }
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
