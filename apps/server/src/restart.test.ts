import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { isAlive } from "./platform/db/folder-lock.ts";
import { password, tokenOf } from "./testing/factories.ts";
import { makeFolder } from "./testing/folder.ts";

/** The whole program, as its users run it: killed in the middle of work, started again, stopped. */
const folder = makeFolder();
const data = folder.path;
const program = fileURLToPath(new URL("../../cli/src/main.ts", import.meta.url));
afterAll(() => folder.remove());

interface Started {
  readonly child: ChildProcess;
  readonly link: string | null;
}

async function start(port: number): Promise<Started> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const own = { PORT: String(port), LEVIER_DATA: data, LEVIER_DEMO: "0", LEVIER_LOG_LEVEL: "silent" };
  const env = { ...inherited, ...own };
  const child = spawn(process.execPath, ["--import", "tsx", program, "start", "--json"], { env });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => reject(new Error(chunk.toString())));
  });
  return { child, link: JSON.parse(line).set_up_link };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.removeAllListeners();
    child.stderr?.removeAllListeners().resume();
    child.once("exit", (code) => resolve(code));
    child.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

const postmaster = () => Number(readFileSync(join(data, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

test("kill -9 loses nothing acknowledged; the next start attaches to the PostgreSQL left behind", async () => {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const post = async (path: string, body: object, cookie = "") => {
    const headers = { "content-type": "application/json", cookie };
    const answer = await fetch(base + path, { method: "POST", headers, body: JSON.stringify(body) });
    return {
      status: answer.status,
      cookie: answer.headers.get("set-cookie") ?? "",
      body: await answer.json(),
    };
  };
  let { child, link } = await start(port);
  const lead = { name: "Ada", email: "ada@example.org", password };
  const made = await post("/api/set-up", {
    token: tokenOf(link!),
    organisation: { name: "Hôte" },
    person: lead,
  });
  const organisation = `/api/organisations/${made.body.organisation}`;
  const signedIn = await post("/api/auth/sign-in/email", { email: lead.email, password });
  const cookie = signedIn.cookie.split(";")[0];
  const pid = postmaster();
  let acknowledged = 0;
  for (let round = 0; round < 2; round++) {
    let stopped = false;
    const writing = (async () => {
      while (!stopped) {
        const name = `key ${acknowledged}`;
        const answer = await post(`${organisation}/keys`, { name, scopes: ["events:read"], days: 1 }, cookie);
        if (answer.status === 201) acknowledged++;
      }
    })().catch(() => {});
    // However slow the machine: some have been acknowledged, and one is on its way.
    await expect.poll(() => acknowledged, { timeout: 30_000, interval: 1 }).toBeGreaterThan(6 * (round + 1));
    await end(child, "SIGKILL");
    stopped = true;
    await writing;
    expect(isAlive(pid)).toBe(true);
    ({ child, link } = await start(port));
    expect(link).toBeNull();
    expect(postmaster()).toBe(pid);
    const keys = await (await fetch(`${base}${organisation}/keys`, { headers: { cookie } })).json();
    // One more may have been written whose answer never came.
    expect(keys.length - acknowledged).toBeGreaterThanOrEqual(0);
    expect(keys.length - acknowledged).toBeLessThanOrEqual(1);
    acknowledged = keys.length;
  }
  expect(await end(child, "SIGTERM")).toBe(0);
  expect(existsSync(join(data, "postgres/postmaster.pid"))).toBe(false);
});
