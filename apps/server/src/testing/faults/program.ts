import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { makeFolder } from "../folder.ts";

/** The program as it is built: its jobs run in threads of their own, as they do for people. */
const program = fileURLToPath(new URL("../../../../cli/dist/levier.js", import.meta.url));

/** The real server over a data folder with its own PostgreSQL, to be killed and started again. */
export interface Program {
  readonly url: string;
  readonly data: string;
  readonly setUpLink: string;
  /** SIGKILL, without a word before; with its PostgreSQL, if wished. */
  kill(options: { readonly postgres: boolean }): Promise<void>;
  /** Starts it again; with `killedAfter`, it is killed once more so many milliseconds into its start. */
  restart(killedAfter?: number): Promise<void>;
  /** Stops it as a service manager does; returns its exit code. */
  stop(): Promise<number | null>;
  /** What `levier doctor --json` finds, by check. */
  doctor(): Promise<Readonly<Record<string, string>>>;
  /** Asks PostgreSQL beside the server, past all policies. */
  query<Row extends pg.QueryResultRow>(text: string): Promise<Row[]>;
  remove(): Promise<void>;
}

export async function openProgram(): Promise<Program> {
  const { path: data, remove } = makeFolder();
  const port = await freePort();
  const { DATABASE_URL: _, ...inherited } = process.env;
  const own = { PORT: String(port), LEVIER_DATA: data, LEVIER_DEMO: "0", LEVIER_RATE_LIMIT: "1000000" };
  const env = { ...inherited, ...own, LEVIER_LOG_LEVEL: "silent" };
  const spawned = () =>
    spawn(process.execPath, [program, "start", "--json"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const postmaster = () => readFileSync(join(data, "postgres/postmaster.pid"), "utf8").split("\n");
  let child = spawned();
  const setUpLink = await firstLine(child);
  return {
    url: `http://localhost:${port}`,
    data,
    setUpLink,
    async kill({ postgres }) {
      if (postgres) process.kill(Number(postmaster()[0]), "SIGKILL");
      await ended(child, "SIGKILL");
    },
    async restart(killedAfter) {
      if (killedAfter !== undefined) {
        const short = spawned();
        await pause(killedAfter);
        await ended(short, "SIGKILL");
      }
      child = spawned();
      await firstLine(child);
    },
    stop: () => ended(child, "SIGTERM"),
    async doctor() {
      const run = promisify(execFile);
      const { stdout } = await run(process.execPath, [program, "doctor", "--json"], { env });
      const { checks } = JSON.parse(stdout) as { checks: { name: string; state: string }[] };
      return Object.fromEntries(checks.map(({ name, state }) => [name, state]));
    },
    async query<Row extends pg.QueryResultRow>(text: string) {
      const client = new pg.Client({ host: postmaster()[4], user: "postgres", database: "levier" });
      client.on("error", () => {});
      await client.connect();
      try {
        return (await client.query<Row>(text)).rows;
      } finally {
        await client.end();
      }
    },
    async remove() {
      if (child.exitCode === null && child.signalCode === null) await ended(child, "SIGTERM");
      remove();
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const failed = once(child, "exit").then(([code]) => Promise.reject(new Error(`it ended with ${code}`)));
  const [line] = (await Promise.race([once(child.stdout!, "data"), failed])) as [Buffer];
  failed.catch(() => {});
  child.stdout!.resume();
  return String(JSON.parse(line.toString()).set_up_link);
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, "exit");
  child.kill(signal);
  return (await exit)[0];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
