import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DemoNotes } from "@levier/server";
import { afterAll, expect, test } from "vitest";

/** The built program, killed in the middle of filling its demo. */
const folder = mkdtempSync(join(tmpdir(), "levier-demo-"));
chmodSync(folder, 0o755);
const data = join(folder, "data");
const program = fileURLToPath(new URL("../../apps/cli/bin/levier.js", import.meta.url));
const port = await freePort();
const url = `http://localhost:${port}`;
let child: ChildProcess | undefined;
afterAll(async () => {
  if (child) await end("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

function start(): void {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const own = { PORT: String(port), LEVIER_DATA: data, LEVIER_DEMO: "1", LEVIER_LOG_LEVEL: "silent" };
  child = spawn(process.execPath, [program, "start"], { env: { ...inherited, ...own }, stdio: "ignore" });
}

function end(signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    child!.once("exit", () => resolve());
    child!.kill(signal);
  });
}

function notes(): DemoNotes | undefined {
  const file = join(data, "demo.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

const wait = { timeout: 280_000, interval: 50 };

test("a demo killed again and again goes on where it stopped, and makes nothing twice", async () => {
  for (const steps of [1, 8, 19, 23]) {
    start();
    await expect.poll(() => Object.keys(notes()?.made ?? {}).length, wait).toBeGreaterThanOrEqual(steps);
    await end("SIGKILL");
  }
  start();
  await expect.poll(() => notes()!.progress.step, wait).toBeNull();
  const { people, progress } = notes()!;
  expect(progress.done).toBe(progress.total);
  const host = await enter("lead.rive-commune@demo.levier.example");
  expect(await host("/admissions")).toHaveLength(new Set(people.map((one) => one.organisation)).size);
  const ngo = await enter("data.gestes-citoyens@demo.levier.example");
  const datasets = (await ngo("/datasets")).items as { name: string; latest: number }[];
  const versions = Object.fromEntries(datasets.map(({ name, latest }) => [name, latest]));
  expect([datasets.length, versions]).toEqual([2, { "Actions citoyennes": 2, "Actions à trier": 1 }]);
  const experiments = (await ngo("/experiments")).items as { state: string }[];
  expect(experiments.map(({ state }) => state)).toEqual(["done"]);
  expect(await ngo("/labellings")).toHaveLength(1);
  expect(await ngo("/people")).toHaveLength(3);
  expect((await ngo("/initiatives")).map(columnOf)).toEqual(["field_test"]);
  for (const [key, step] of [
    ["terres-vives", "hypothesis"],
    ["besoins-en-vue", "build"],
  ]) {
    const other = await enter(`data.${key}@demo.levier.example`);
    expect((await other("/initiatives")).map(columnOf), key).toEqual([step]);
  }
}, 600_000);

const columnOf = ({ column }: { column: string }) => column;

async function enter(email: string) {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ email });
  const entered = await fetch(`${url}/api/demo/enter`, { method: "POST", headers, body });
  expect(entered.status).toBe(204);
  const cookie = entered.headers.getSetCookie()[0].split(";")[0];
  const ask = async (path: string) => (await fetch(url + path, { headers: { cookie } })).json();
  const { memberships } = await ask("/api/me");
  return (path: string) => ask(`/api/organisations/${memberships[0].organisation.id}${path}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
