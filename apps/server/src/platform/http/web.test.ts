import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHost, makeOrganisation, type TestPerson } from "../../testing/factories.ts";
import { openTestServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let host: TestPerson;
beforeAll(async () => {
  server = await openTestServer();
  host = await makeHost(server);
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

/** The files that a page has loaded from its first line, and the answers that it brings along. */
async function firstOf(path: string, headers: Record<string, string> = {}) {
  const { text } = await server.ask("GET", path, undefined, { ...html, ...headers });
  expect(text).not.toContain("<!-- first");
  const files = [...text.matchAll(/<link rel="(?:modulepreload|preload)"[^>]* href="([^"]+)"/g)];
  const answers = [
    ...text.matchAll(/<script type="application\/json" data-answer="([^"]+)">(.*?)<\/script>/g),
  ];
  return {
    text,
    files: files.map(([, href]) => href),
    answers: new Map(answers.map(([, url, content]) => [url, JSON.parse(content)])),
  };
}

test("a page brings its files and, to somebody signed in, the API's own answers", async () => {
  const at = `/organisations/${host.organisation}`;
  const page = await firstOf(`${at}/datasets?part=rows`, { cookie: host.cookie });
  const urls = ["/api/auth/ways", "/api/me", `/api${at}/datasets?limit=30`, `/api${at}/jobs?limit=20`];
  expect([...page.answers.keys()]).toEqual(expect.arrayContaining(urls));
  for (const [url, content] of page.answers) expect(content).toEqual((await host.ask("GET", url)).body);
  const door = await firstOf("/sign-in");
  expect([...door.answers.keys()]).toEqual(["/api/auth/ways"]);
  expect((await firstOf(`${at}/datasets`)).files).toEqual(door.files);
  expect((await firstOf("/feedback", { cookie: host.cookie })).answers.size).toBe(0);
  expect(new Set(page.files).size).toBe(page.files.length);
  for (const link of [...page.files, ...door.files])
    expect((await server.ask("GET", link)).status, link).toBe(200);
});

test("nobody gets another's answers with a page, nor any by a cookie that is none", async () => {
  const stranger = await makeOrganisation(server, host);
  const theirs = await firstOf(`/organisations/${stranger.organisation}/datasets`, { cookie: host.cookie });
  expect([...theirs.answers.keys()]).toEqual(["/api/auth/ways", "/api/me"]);
  const forged = { cookie: "levier.session_token=any" };
  const none = await firstOf(`/organisations/${stranger.organisation}/datasets`, forged);
  expect([...none.answers.keys()]).toEqual(["/api/auth/ways"]);
});

test("what people wrote stays data in the page that brings it", async () => {
  const name = "</script><script>alert(1)</script><!-- $& {{nonce}} <!-- first answers -->";
  await host.ask("PATCH", "/api/me", { name });
  const { text, answers } = await firstOf("/account", { cookie: host.cookie });
  expect(answers.get("/api/me").name).toBe(name);
  expect(text).not.toContain("<script>alert");
  expect(text).toContain("{{nonce}}");
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
