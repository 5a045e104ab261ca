import { setTimeout as pause } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import type PgBoss from "pg-boss";
import { Piscina } from "piscina";
import type { Config } from "../../config.ts";
import type { Database } from "../db/database.ts";
import type { Ending } from "./attempt.ts";
import { helpersGiveWay } from "./give-way.ts";
import { claimJob, leaseOf } from "./lease.ts";
import { type Message, openQueue, queueName } from "./queue.ts";
import { adoptJobs, reclaimJobs } from "./reclaim.ts";
import { runJob, type Workshop } from "./run-job.ts";
import type { ThreadData, ThreadTask } from "./thread.ts";

/** What takes jobs from the queue and does them. */
export interface Worker {
  /** Gives running jobs back and ends the threads. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly config: Config;
  readonly database: Database;
  readonly log: Pick<FastifyBaseLogger, "error">;
  /** The threads' entry: a file that default-exports `runInThread(jobs)`. */
  readonly threadFile: URL;
  /** Work by the clock, by the name of its queue. */
  readonly scheduled?: Readonly<Record<string, Schedule>>;
  readonly leaseSeconds?: number;
}

/** Work that begins at certain times, in one of the workers. */
export interface Schedule {
  /** Minute, hour, day, month, day of the week; in UTC. */
  readonly cron: string;
  run(): Promise<void>;
}

/** An idle thread is kept for the next job, then ended for its memory. */
const idleTimeout = 30_000;
const pollEvery = 500;

/**
 * Starts a worker: as many jobs at once as LEVIER_JOBS says, each in a thread of its own, so that whoever
 * answers requests in this process is not held up.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { config, database, log, threadFile, scheduled = {}, leaseSeconds = 15 } = options;
  const boss = openQueue(database.pool, { scheduled: true });
  boss.on("error", (error) => log.error(error, "the queue met an error"));
  await boss.start();
  for (const [name, { cron }] of Object.entries(scheduled)) await boss.schedule(name, cron);
  await adoptJobs(database);
  helpersGiveWay();
  const threads = openThreads(threadFile, config, database);
  const stopping = new AbortController();
  const workshop = { database, threads, log, leaseSeconds, stopping: stopping.signal };
  const loops = [
    ...Array.from({ length: config.jobs }, () => repeat(workshop, pollEvery, () => doNext(boss, workshop))),
    repeat(workshop, leaseSeconds * 200, () => reclaimJobs(boss, database, leaseSeconds)),
    ...Object.entries(scheduled).map(([name, { run }]) =>
      repeat(workshop, 5000, () => doScheduled(boss, name, run)),
    ),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
      await boss.stop({ graceful: false });
      await threads.destroy();
    },
  };
}

function openThreads(file: URL, config: Config, { connection }: Database): Piscina<ThreadTask, Ending> {
  return new Piscina<ThreadTask, Ending>({
    filename: file.href,
    // From its sources the program runs under tsx, and so must its threads.
    execArgv: file.pathname.endsWith(".ts")
      ? ["--import", new URL("./register-tsx.js", import.meta.url).href]
      : [],
    workerData: { config, connection } satisfies ThreadData,
    minThreads: 0,
    maxThreads: config.jobs,
    resourceLimits: { maxOldGenerationSizeMb: config.jobMemory },
    idleTimeout,
  });
}

/** Does something again and again: at once after it found work, else after a while; a fault is told. */
async function repeat(
  { stopping, log }: Workshop,
  every: number,
  work: () => Promise<boolean>,
): Promise<void> {
  while (!stopping.aborted) {
    const found = await work().catch((error: Error) => {
      log.error(error, "the worker met an error");
      return false;
    });
    if (!found) await pause(every, undefined, { signal: stopping }).catch(() => {});
  }
}

/** Takes one job and does it; false when none waits. */
async function doNext(boss: PgBoss, workshop: Workshop): Promise<boolean> {
  const [message] = await boss.fetch<Message>(queueName);
  if (!message) return false;
  const { organisation } = message.data;
  const claim = { organisation, job: message.id, seconds: workshop.leaseSeconds };
  const row = await workshop.database.transaction({ organisation }, (tx) => claimJob(tx, claim));
  if (row) await runJob(workshop, row, leaseOf(row));
  // Given back: the message with it, for the next worker.
  if (workshop.stopping.aborted) await boss.fail(queueName, message.id);
  else await boss.complete(queueName, message.id);
  return true;
}

async function doScheduled(boss: PgBoss, name: string, run: () => Promise<void>): Promise<boolean> {
  const [message] = await boss.fetch(name);
  if (!message) return false;
  await run();
  await boss.complete(name, message.id);
  return true;
}
