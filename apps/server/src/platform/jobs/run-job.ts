import { MessageChannel } from "node:worker_threads";
import { LevierError } from "@levier/errors";
import type { FastifyBaseLogger } from "fastify";
import type { Piscina } from "piscina";
import type { Database } from "../db/database.ts";
import { type Assignment, type Ending, errorOf } from "./attempt.ts";
import { endCancelled, failJob, type Lease, type Progress, prolongLease, releaseJob } from "./lease.ts";
import type { JobRow } from "./tables.ts";
import type { ThreadTask } from "./thread.ts";

/** What a worker runs its jobs with. */
export interface Workshop {
  readonly database: Database;
  readonly threads: Piscina<ThreadTask, Ending>;
  readonly log: Pick<FastifyBaseLogger, "error">;
  /** Aborted when the worker is to stop: jobs are given back. */
  readonly stopping: AbortSignal;
  /** How long a worker may be silent before others take its job. */
  readonly leaseSeconds: number;
}

/** How often the hold is prolonged and a cancellation noticed. */
const beat = 500;
/** What a job that was told to stop may take before its thread is ended. */
const grace = 5000;

/** Runs a claimed job in a thread and ends it, unless another worker took it meanwhile. */
export async function runJob(workshop: Workshop, row: JobRow, lease: Lease): Promise<void> {
  const { database, stopping } = workshop;
  const { organisation } = lease;
  const ended = await inThread(workshop, { ...lease, kind: row.kind, payload: row.payload });
  if (ended.state === "done") return;
  await database.transaction({ organisation }, (tx) => {
    if (ended.state === "failed") return failJob(tx, lease, errorOf(ended.error));
    return stopping.aborted ? releaseJob(tx, lease) : endCancelled(tx, lease);
  });
}

async function inThread(workshop: Workshop, assignment: Assignment): Promise<Ending> {
  const { threads, log, stopping } = workshop;
  const { port1: near, port2: far } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const killing = new AbortController();
  let killer: NodeJS.Timeout | undefined;
  const stop = () => {
    if (killer) return;
    Atomics.store(flag, 0, 1);
    near.postMessage("stop");
    killer = setTimeout(() => killing.abort(), grace);
  };
  stopping.addEventListener("abort", stop);
  const heart = beatFor(workshop, assignment, stop);
  near.on("message", heart.tell);
  try {
    const task = { assignment, stop: flag.buffer as SharedArrayBuffer, port: far };
    return await threads.run(task, { transferList: [far], signal: killing.signal });
  } catch (error) {
    if (killing.signal.aborted) return { state: "stopped" };
    log.error(error, "a job failed unexpectedly");
    return { state: "failed", error: crash(error as NodeJS.ErrnoException, assignment.job) };
  } finally {
    clearTimeout(killer);
    stopping.removeEventListener("abort", stop);
    heart.stop();
    near.close();
  }
}

function crash(error: NodeJS.ErrnoException, job: string): LevierError {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return new LevierError("jobs/out-of-memory", {});
  return new LevierError("jobs/unexpected", { job });
}

/** Prolongs the hold while a job runs, and passes on what it tells of its progress. */
function beatFor({ database, leaseSeconds: seconds }: Workshop, lease: Lease, onLost: () => void) {
  let progress: Progress | undefined;
  let busy = false;
  const timer = setInterval(
    async () => {
      if (busy) return;
      busy = true;
      const [told, scope] = [progress, { organisation: lease.organisation }];
      progress = undefined;
      try {
        if (
          !(await database.transaction(scope, (tx) => prolongLease(tx, lease, { seconds, progress: told })))
        )
          onLost();
      } catch {
        // Out of reach for now: once the hold runs out another worker takes the job, and ours cannot end it.
      }
      busy = false;
    },
    Math.min(beat, (seconds * 1000) / 3),
  );
  return {
    tell: (told: Progress) => {
      progress = told;
    },
    stop: () => clearInterval(timer),
  };
}
