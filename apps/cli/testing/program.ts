import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The program as it is built: its jobs run in threads of their own, as they do for people. */
export const programFile = join(import.meta.dirname, "../dist/levier.js");

/** What `levier start` is given. */
export interface ProgramOptions {
  readonly data: string;
  readonly port: number;
  /** Over what tests and benchmarks want: no demo, no bound on requests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The built program, answering, on the embedded PostgreSQL of a data folder. */
export interface RunningProgram {
  readonly child: ChildProcess;
  readonly url: string;
  /** While there is no host; a demo spends it itself. */
  readonly setUpLink: string | null;
}

/** The environment of a program on a PostgreSQL of its own. */
export function programEnv({ data, port, env }: ProgramOptions): Record<string, string | undefined> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const own = { LEVIER_DATA: data, PORT: String(port), LEVIER_DEMO: "0", LEVIER_RATE_LIMIT: "1000000" };
  return { ...inherited, ...own, ...env };
}

/** Begins to start it. */
export function spawnProgram(options: ProgramOptions): ChildProcess {
  const env = programEnv(options);
  return spawn(process.execPath, [programFile, "start", "--json"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Starts it and waits until it answers; its log is dropped. */
export async function startProgram(options: ProgramOptions): Promise<RunningProgram> {
  const child = spawnProgram(options);
  const lines = createInterface(child.stdout!);
  const line = await new Promise<string>((resolve, reject) => {
    lines.on("line", (text) => text.includes('"set_up_link"') && resolve(text));
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}`)));
  });
  lines.close();
  child.stdout!.resume();
  const { url, set_up_link: setUpLink } = JSON.parse(line) as { url: string; set_up_link: string | null };
  return { child, url, setUpLink };
}

/** Ends it, as Ctrl-C does unless told; returns its exit code. */
export async function endProgram(
  child: ChildProcess,
  signal: NodeJS.Signals = "SIGTERM",
): Promise<number | null> {
  const exit = once(child, "exit");
  child.kill(signal);
  return (await exit)[0];
}

/** The PostgreSQL of a data folder, as its postmaster.pid tells. */
export function postmasterOf(data: string): { readonly pid: number; readonly host: string } | undefined {
  const file = join(data, "postgres/postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, , , , host] = readFileSync(file, "utf8").split("\n");
  return { pid: Number(pid), host };
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
