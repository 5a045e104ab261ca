import { afterAll, beforeAll, expect, test } from "vitest";
import { initiativeBodies, makeInitiativeThings } from "./modules/lab/initiatives/testing/access.ts";
import { labBodies, makeLabThings } from "./modules/lab/testing/access.ts";
import { labClient, themes } from "./modules/lab/testing/lab.ts";
import { makeHost, makeOrganisation, makePerson, type TestPerson } from "./testing/factories.ts";
import { openTestServer, type TestServer } from "./testing/test-server.ts";
import { uploadFile } from "./testing/uploads.ts";

/** Script in every text field that a lead can send, and every page that the server makes afterwards. */
let server: TestServer;
let host: TestPerson;
let ngo: TestPerson;
let leaving: TestPerson;
let ids: Readonly<Record<string, string>>;

const script = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
const isRun = /<script>alert|<img src=x/i;

beforeAll(async () => {
  server = await openTestServer({
    SMTP_URL: "smtp://localhost:2525",
    SMTP_FROM: "levier@example.org",
  });
  host = await makeHost(server);
  ngo = await makeOrganisation(server, host);
  leaving = await makePerson(server, ngo, "lead");
  ids = { ...(await makeLabThings(server, ngo)), ...(await makeInitiativeThings(ngo)) };
}, 120_000);
afterAll(() => server.close());

interface Schema {
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

type Place = readonly (string | number)[];

/** Where free text stands in a body of this shape. */
function textPlaces(api: OpenApi, schema: Schema, at: Place = []): Place[] {
  const named = schema.$ref && api.components?.schemas?.[schema.$ref.split("/").at(-1)!];
  const { type, properties = {}, items, anyOf = [], oneOf = [] } = named || schema;
  const closed = schema.enum ?? schema.const ?? schema.format ?? schema.pattern;
  if (type === "string") return closed === undefined ? [at] : [];
  return [
    ...Object.entries(properties).flatMap(([name, one]) => textPlaces(api, one, [...at, name])),
    ...(items ? textPlaces(api, items, [...at, 0]) : []),
    ...[...anyOf, ...oneOf].flatMap((one) => textPlaces(api, one, at)),
  ];
}

/** The body with the script at one place; a list that is there keeps its other members. */
function withScript(body: unknown, [first, ...rest]: Place): unknown {
  if (first === undefined) return script;
  if (typeof first === "number") {
    const list = Array.isArray(body) ? body : [];
    return [withScript(list[0], rest), ...list.slice(1)];
  }
  const object = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  return { ...object, [first]: withScript(object[first], rest) };
}

const prefix = "/api/organisations/{organisation}";
const bodies: Readonly<Record<string, object>> = {
  "POST /admissions": { name: "X", kind: "ngo", lead: { email: "x@example.org" } },
  "POST /invitations": { email: "y@example.org", role: "viewer" },
  "POST /keys": { name: "X", scopes: ["members:read"], days: 1 },
  ...labBodies,
  ...initiativeBodies,
};

async function bodyOf(key: string): Promise<object> {
  const body: Record<string, unknown> = { ...bodies[key] };
  if ("file" in body)
    body.file = await uploadFile(ngo, { bytes: Buffer.from("texte\npuits\n"), name: script });
  if ("dataset" in body) body.dataset = ids[":dataset"];
  return body;
}

/** What goes to /api/auth may end the sessions of whoever sends it. */
function whoSends(route: string): TestPerson {
  if (route.startsWith("/api/auth/")) return leaving;
  return route.startsWith("/admissions") ? host : ngo;
}

/** Sends the script to every place there is; tells how many took it. */
async function sendEverywhere(): Promise<Record<string, number>> {
  const api: OpenApi = (await server.ask("GET", "/api/openapi.json")).body;
  const tally = { places: 0, taken: 0 };
  for (const [path, operations] of Object.entries(api.paths))
    for (const [method, { requestBody }] of Object.entries(operations)) {
      const schema = requestBody?.content["application/json"]?.schema;
      if (!schema) continue;
      const route = path.replace(prefix, "").replace(/\{(\w+)\}/g, ":$1");
      const as = whoSends(route);
      const url = path
        .replace("{organisation}", as.organisation)
        .replace(/\{(\w+)\}/g, (_, name) => ids[`:${name}`] ?? "1");
      for (const place of textPlaces(api, schema)) {
        const key = `${method.toUpperCase()} ${route}`;
        const body = withScript(await bodyOf(key), place);
        const answer = await as.ask(method.toUpperCase() as "POST", url, body);
        tally.places++;
        if (answer.status < 300) tally.taken++;
        const told = `${key} ${place.join(".")}: ${answer.status}`;
        expect(answer.status, told).toBeLessThan(500);
        if (answer.text === "") continue;
        expect(String(answer.headers["content-type"]), told).toMatch(/^application\/(problem\+)?json/);
        expect(answer.headers["x-content-type-options"], told).toBe("nosniff");
      }
    }
  return tally;
}

test("it is taken as text, answered as JSON, and no page runs it", async () => {
  const { places, taken } = await sendEverywhere();
  expect(places).toBeGreaterThan(60);
  expect(taken).toBeGreaterThan(25);
  const lab = labClient(server, ngo);
  const dataset = await lab.dataset(
    themes(120)
      .replace("texte,theme", `texte,"${script.replace('"', '""')}"`)
      .replaceAll(",nord", `,"${script.replace('"', '""')}"`),
    { name: script },
  );
  const { body } = await lab.post("/experiments", {
    name: script,
    dataset,
    version: 1,
    text_columns: ["texte"],
    label_column: script,
    group_columns: ["region"],
  });
  await lab.work();
  const report = await lab.get(`/experiments/${body.experiment}/report.html`);
  expect(report.headers["content-disposition"]).toMatch(/^attachment/);
  expect(report.text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(report.text).toMatch(/http-equiv="Content-Security-Policy" content="[^"]*default-src 'none'/);
  const pages = [report];
  const pagesOf = [
    "/",
    "/sign-in",
    `/organisations/${encodeURIComponent(script)}`,
    `/?q=${encodeURIComponent(script)}`,
  ];
  for (const url of [...pagesOf, "/api/reference"]) {
    const page = await server.ask("GET", url, undefined, { accept: "text/html" });
    expect(page.headers["content-type"], url).toMatch(/^text\/html/);
    const policy = String(page.headers["content-security-policy"]);
    expect(/script-src [^;]*/.exec(policy)?.[0], url).toBe("script-src 'self'");
    expect(policy, url).toContain("default-src 'none'");
    pages.push(page);
  }
  for (const { text } of pages) expect(text).not.toMatch(isRun);
  // A letter is plain text: none has a part that a reader shows as a page.
  expect(server.letters.length).toBeGreaterThan(0);
  for (const letter of server.letters) expect(Object.keys(letter).sort()).toEqual(["subject", "text", "to"]);
});
