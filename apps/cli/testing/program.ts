import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

const program = join(import.meta.dirname, "../dist/levier.js");

/** The built program, answering, on the embedded PostgreSQL of a data folder. */
export interface Program {
  readonly child: ChildProcess;
  readonly url: string;
  /** While there is no host. */
  readonly setUpLink: string | null;
}

/** Starts `levier start` as its users do; logs are dropped. */
export async function startProgram(options: {
  readonly data: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<Program> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const own = { LEVIER_DATA: options.data, PORT: String(options.port), LEVIER_DEMO: "0" };
  const child = spawn(process.execPath, [program, "start", "--json"], {
    env: { ...inherited, ...own, LEVIER_RATE_LIMIT: "1000000", ...options.env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout);
  const line = await new Promise<string>((resolve, reject) => {
    lines.on("line", (text) => text.includes('"set_up_link"') && resolve(text));
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}`)));
  });
  lines.close();
  child.stdout.resume();
  const { url, set_up_link: setUpLink } = JSON.parse(line) as { url: string; set_up_link: string | null };
  return { child, url, setUpLink };
}

/** Ends a program as Ctrl-C does. */
export async function endProgram({ child }: Program): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** The PostgreSQL of a data folder, while it runs. */
export function postmasterOf(data: string): { pid: number; port: number; host: string } | undefined {
  const file = join(data, "postgres/postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, , , port, host] = readFileSync(file, "utf8").split("\n");
  return { pid: Number(pid), port: Number(port), host };
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
