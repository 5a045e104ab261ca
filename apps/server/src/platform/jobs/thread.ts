import type { MessagePort } from "node:worker_threads";
import type pg from "pg";
import { workerData } from "piscina";
import type { Config } from "../../config.ts";
import { connectDatabase } from "../db/index.ts";
import { openFileStore } from "../files/index.ts";
import { type Assignment, attemptJob, type Ending } from "./attempt.ts";
import { type Job, type JobContext, JobStopped } from "./define-job.ts";
import { threadGivesWay } from "./give-way.ts";

/** What all threads of a process share. */
export interface ThreadData {
  readonly config: Config;
  readonly connection: pg.PoolConfig;
}

/** One job for a thread. */
export interface ThreadTask {
  readonly assignment: Assignment;
  /** Its first number is 1 once the work is to stop: readable in the middle of a computation. */
  readonly stop: SharedArrayBuffer;
  /** Takes {@link Progress}; says "stop" to what waits. */
  readonly port: MessagePort;
}

/** Fewest milliseconds between two messages on progress. */
const pace = 100;

/**
 * The function that the threads of a program run: the file that default-exports it is the threads' entry.
 *
 * @example
 * export default runInThread(jobs);
 */
export function runInThread(jobs: readonly Job<unknown>[]): (task: ThreadTask) => Promise<Ending> {
  threadGivesWay();
  const { config, connection } = workerData as ThreadData;
  // A thread that gives way may wait long for the processor before its connection stands.
  const database = connectDatabase({ ...connection, max: 2, connectionTimeoutMillis: 120_000 });
  const files = openFileStore(config, database);
  return async ({ assignment, stop, port }) => {
    const stopping = new AbortController();
    port.once("message", () => stopping.abort());
    try {
      const progress = teller(port, new Int32Array(stop));
      return await attemptJob({ jobs, assignment, database, files, progress, signal: stopping.signal });
    } finally {
      port.close();
    }
  };
}

function teller(port: MessagePort, stop: Int32Array): JobContext["progress"] {
  let last = 0;
  return (share, stage) => {
    if (Atomics.load(stop, 0) === 1) throw new JobStopped();
    if (performance.now() - last < pace) return;
    last = performance.now();
    port.postMessage({ share: Math.min(1, Math.max(0, share)), stage });
  };
}
