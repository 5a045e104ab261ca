import type { z } from "zod";
import type { Transaction } from "../db/index.ts";
import type { FileStore } from "../files/index.ts";

/** What a job's work is given besides its payload. */
export interface JobContext {
  readonly organisation: string;
  /** The job's own id. */
  readonly job: string;
  readonly files: FileStore;
  /** A transaction that acts for the job's organisation. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Tells how far the work is; call it as often as convenient, since few calls reach the database.
   *
   * @throws JobStopped when the job was cancelled or another worker has it; let it pass
   */
  progress(share: number, stage?: string): void;
  /** Ends what waits when the job is cancelled. */
  readonly signal: AbortSignal;
}

/**
 * Writes the outcome of a job, in the transaction that ends it: only if this worker still holds the job and
 * nobody has cancelled it, so that the effect happens once.
 */
export type Outcome = (tx: Transaction) => Promise<void>;

/** A kind of job. */
export interface Job<Payload> {
  readonly kind: string;
  readonly schema: z.ZodType<Payload>;
  /** Runs in a thread of its own, perhaps anew after a crash; returns what writes the outcome. */
  run(payload: Payload, context: JobContext): Promise<Outcome>;
}

/**
 * Defines a kind of job. It has to stand in `src/jobs.ts`, by which threads find it.
 *
 * @example
 * export const trainJob = defineJob({
 *   kind: "train",
 *   schema: z.object({ experiment: z.uuid() }),
 *   async run({ experiment }, { transaction, progress }) {
 *     const rows = await transaction((tx) => readRows(tx, experiment));
 *     const model = train(rows, { onProgress: (share) => progress(share, "training") });
 *     return (tx) => saveModel(tx, { experiment, model });
 *   },
 * });
 */
export function defineJob<Payload>(job: Job<Payload>): Job<Payload> {
  return job;
}

/** The job is no longer this worker's to do. */
export class JobStopped extends Error {
  override readonly name = "JobStopped";
}
