import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startServer } from "@levier/server";
import openapiTypescript, { astToString } from "openapi-typescript";

/** Where the web application's types of the API stand. */
export const typesFile = "apps/web/src/api/schema.gen.ts";

const banner =
  "// Made by `npm run api` from the server's OpenAPI document; a test fails when it is stale.\n\n";

/** TypeScript of an OpenAPI document. */
export async function apiTypes(document: string): Promise<string> {
  return banner + astToString(await openapiTypescript(document, { alphabetize: true }));
}

/** A port of this machine that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** What a server that runs answers at `/api/openapi.json`. */
export async function documentOfServer(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), "levier-api-"));
  const env = { ...process.env, LEVIER_DATA: join(data, "data"), PORT: String(await freePort()) };
  const server = await startServer({ env: { ...env, LEVIER_LOG_LEVEL: "silent" }, log: process.stderr });
  try {
    return await (await fetch(`${server.url}/api/openapi.json`)).text();
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const types = await apiTypes(await documentOfServer());
  const changed = !existsSync(typesFile) || readFileSync(typesFile, "utf8") !== types;
  if (changed) writeFileSync(typesFile, types);
  console.log(`${typesFile}: ${changed ? "written" : "unchanged"}`);
}
