import { execFile } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import {
  endProgram,
  freePort,
  postmasterOf,
  programEnv,
  programFile,
  spawnProgram,
  startProgram,
} from "../../../../cli/testing/program.ts";
import { makeFolder } from "../folder.ts";

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
  const options = { data, port: await freePort(), env: { LEVIER_LOG_LEVEL: "silent" } };
  let { child, url, setUpLink } = await startProgram(options);
  return {
    url,
    data,
    setUpLink: setUpLink!,
    async kill({ postgres }) {
      if (postgres) process.kill(postmasterOf(data)!.pid, "SIGKILL");
      await endProgram(child, "SIGKILL");
    },
    async restart(killedAfter) {
      if (killedAfter !== undefined) {
        const short = spawnProgram(options);
        await pause(killedAfter);
        await endProgram(short, "SIGKILL");
      }
      ({ child } = await startProgram(options));
    },
    stop: () => endProgram(child),
    async doctor() {
      const run = promisify(execFile);
      const { stdout } = await run(process.execPath, [programFile, "doctor", "--json"], {
        env: programEnv(options),
      });
      const { checks } = JSON.parse(stdout) as { checks: { name: string; state: string }[] };
      return Object.fromEntries(checks.map(({ name, state }) => [name, state]));
    },
    async query<Row extends pg.QueryResultRow>(text: string) {
      const { host } = postmasterOf(data)!;
      const client = new pg.Client({ host, user: "postgres", database: "levier" });
      client.on("error", () => {});
      await client.connect();
      try {
        return (await client.query<Row>(text)).rows;
      } finally {
        await client.end();
      }
    },
    async remove() {
      if (child.exitCode === null && child.signalCode === null) await endProgram(child);
      remove();
    },
  };
}
