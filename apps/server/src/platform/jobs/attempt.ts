import { type ErrorCode, type ErrorDetails, LevierError } from "@levier/errors";
import type { Database } from "../db/database.ts";
import type { FileStore } from "../files/index.ts";
import { type Job, type JobContext, JobStopped } from "./define-job.ts";
import { finishJob, type Lease } from "./lease.ts";

/** What a thread is told of the job that it is to do. */
export interface Assignment extends Lease {
  readonly kind: string;
  readonly payload: unknown;
}

/** How an attempt went; `done` and its effect are written already. */
export type Ending =
  | { readonly state: "done" | "stopped" }
  | { readonly state: "failed"; readonly error: { readonly code: ErrorCode; readonly details: unknown } };

/**
 * Does a job once, whichever thread this is.
 *
 * @throws whatever the job throws that is no LevierError
 */
export async function attemptJob(options: {
  readonly jobs: readonly Job<unknown>[];
  readonly assignment: Assignment;
  readonly database: Database;
  readonly files: FileStore;
  readonly progress: JobContext["progress"];
  readonly signal: AbortSignal;
}): Promise<Ending> {
  const { jobs, assignment, database, files, progress, signal } = options;
  const { organisation, kind, payload } = assignment;
  const definition = jobs.find((one) => one.kind === kind);
  if (!definition) throw new Error(`no job of the kind ${kind}`);
  const transaction: JobContext["transaction"] = (work) => database.transaction({ organisation }, work);
  try {
    const context = { organisation, job: assignment.job, files, transaction, progress, signal };
    const outcome = await definition.run(definition.schema.parse(payload), context);
    await transaction((tx) => finishJob(tx, assignment, outcome));
    return { state: "done" };
  } catch (error) {
    if (error instanceof JobStopped || signal.aborted) return { state: "stopped" };
    if (!(error instanceof LevierError)) throw error;
    return { state: "failed", error: { code: error.code, details: error.details } };
  }
}

/** An error that came as plain data from a thread or a row. */
export function errorOf(error: { readonly code: string; readonly details: unknown }): LevierError {
  return new LevierError(error.code as ErrorCode, error.details as ErrorDetails<ErrorCode>);
}
