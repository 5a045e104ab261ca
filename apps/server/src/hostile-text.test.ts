import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeInitiativeThings } from "./modules/lab/initiatives/testing/access.ts";
import { makeLabThings } from "./modules/lab/testing/access.ts";
import { makeHost, makeOrganisation, type TestPerson } from "./testing/factories.ts";
import { bodyOf, type Operation, operationsOf, type Schema } from "./testing/openapi-bodies.ts";
import { type Answer, openTestServer, type TestServer } from "./testing/test-server.ts";
import { uploadFile } from "./testing/uploads.ts";

/** In every text field of every body at once: the OpenAPI document is walked, so that none is forgotten. */
let server: TestServer;
let lead: TestPerson;
let host: TestPerson;
let operations: Operation[];
let schemas: Readonly<Record<string, Schema>>;
const ids: Record<string, string> = { ":version": "1", ":format": "csv", ":position": "0" };

beforeAll(async () => {
  server = await openTestServer({ SMTP_URL: "smtp://localhost", SMTP_FROM: "levier@example.org" });
  host = await makeHost(server);
  lead = await makeOrganisation(server, host);
  const { body } = await server.ask("GET", "/api/openapi.json");
  operations = operationsOf(body);
  schemas = body.components.schemas;
  Object.assign(ids, await makeLabThings(server, lead), await makeInitiativeThings(lead));
});
afterAll(() => server.close());

/** What holds for whatever a browser gets from here. */
function expectHarmless({ status, headers }: Answer, of: string): void {
  expect(status, of).toBeLessThan(500);
  expect(headers["x-content-type-options"], of).toBe("nosniff");
  expect(headers["content-security-policy"], of).toMatch(/default-src 'none'/);
  const type = String(headers["content-type"] ?? "");
  if (type === "" || /^application\/(problem\+)?json/.test(type)) return;
  expect(headers["content-disposition"], `${of}: ${type}`).toMatch(/^attachment;/);
}

/** Sends every body there is, with the text in each of its fields; returns those that were taken. */
async function sendAll(text: string, as: TestPerson): Promise<string[]> {
  ids[":organisation"] = as.organisation;
  ids[":file"] = await uploadFile(as, { bytes: Buffer.from("texte\nX\n") });
  const taken: string[] = [];
  for (const { method, path, body } of operations) {
    if (!body || path.endsWith("/sign-out")) continue;
    const url = path.replace(/\{(\w+)\}/g, (_, name) => ids[`:${name}`] ?? randomUUID());
    const answer = await as.ask(method, url, bodyOf(body, { schemas, ids, text }));
    expectHarmless(answer, `${method} ${path}`);
    if (answer.status < 300) taken.push(`${method} ${path}`);
  }
  return taken;
}

test.each([
  ["NUL and half a character", "a\0b\ud800"],
  ["what SQL and templates end with", `'); drop table person; --\${7*7}{{7*7}}%00%0d%0a`],
])("%s in every field of every body is data or refused, and prints nothing", async (_, text) => {
  const printed = vi.spyOn(console, "error");
  const taken = [...(await sendAll(text, lead)), ...(await sendAll(text, host))];
  expect(printed).not.toHaveBeenCalled();
  expect(new Set(taken).size).toBeGreaterThan(12);
});
