import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LevierError } from "@levier/errors";
import { afterAll, expect, test } from "vitest";
import { keys, readConfig } from "./config.ts";

const folder = mkdtempSync(join(tmpdir(), "levier-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

function faultsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof LevierError && error.code === "usage/bad-configuration")
      return (error as LevierError<"usage/bad-configuration">).details.faults.map(
        ({ key, wanted }) => `${key} ${wanted}`,
      );
  }
  return [];
}

test("without any key the server listens on this machine alone", () => {
  const { host, port, url, data } = readConfig({});
  expect([host, port, url]).toEqual(["127.0.0.1", 4180, "http://localhost:4180"]);
  expect(data).toBe(join(process.cwd(), "levier-data"));
});

test("all faults are told at once", () => {
  const env = {
    PORT: "70000",
    DATABASE_URL: "mysql://x",
    LEVIER_URL: "https://levier.example/path",
    LEVIER_SECRET: "short",
    LEVIER_RATE_LIMIT: "0",
    SMTP_URL: "smtp://mail.example",
    OIDC_ISSUER: "https://id.example/realm",
  };
  expect(faultsOf(env)).toEqual([
    "PORT port",
    "DATABASE_URL postgres",
    "LEVIER_URL http",
    "LEVIER_SECRET secret",
    "LEVIER_RATE_LIMIT count",
    "OIDC_CLIENT_ID together",
    "OIDC_CLIENT_SECRET together",
    "SMTP_FROM sender",
  ]);
});

test("a file gives what the environment does not, and unknown keys in it are faults", () => {
  const file = join(folder, "levier.env");
  writeFileSync(file, "# a comment\nPORT=5000\nHOST='0.0.0.0'\n");
  const { port, host } = readConfig({ LEVIER_CONFIG: file, PORT: "6001" });
  expect([port, host]).toEqual([6001, "0.0.0.0"]);
  writeFileSync(file, "PROT=5000\n");
  expect(faultsOf({ LEVIER_CONFIG: file })).toEqual(["PROT unknown"]);
  expect(faultsOf({ LEVIER_CONFIG: join(folder, "none.env") })).toEqual(["LEVIER_CONFIG file"]);
});

test("a port that browsers refuse to open is refused at once, unless a proxy stands before it", async () => {
  expect(faultsOf({ PORT: "4190" })).toEqual(["PORT blocked-port"]);
  expect(faultsOf({ LEVIER_URL: "http://levier.example:6000" })).toEqual(["LEVIER_URL blocked-port"]);
  expect(readConfig({ PORT: "4190", LEVIER_URL: "https://levier.example" }).port).toBe(4190);
  await expect(fetch("http://127.0.0.1:4190")).rejects.toMatchObject({ cause: { message: "bad port" } });
});

test("the reference names every key and no other, with its default", () => {
  const page = readFileSync(
    fileURLToPath(new URL("../../../docs/reference/configuration.md", import.meta.url)),
    "utf8",
  );
  const rows = [...page.matchAll(/^\| `([A-Z0-9_]+)`\s+\| (\S*)/gm)].map(([, key, value]) => [key, value]);
  const known = Object.entries(keys).map(([key, schema]) => [
    key,
    schema.safeParse(undefined).success ? `\`${schema.parse(undefined) ?? ""}\`` : "",
  ]);
  const plain = (list: string[][]) =>
    list.map(([key, value]) => `${key} ${value.replace(/[`|,]/g, "")}`).sort();
  expect(plain(rows.filter(([key]) => key !== "LEVIER_CONFIG"))).toEqual(plain(known));
});
