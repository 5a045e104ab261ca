import { LevierError } from "@levier/errors";
import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Transaction } from "../db/index.ts";
import { recordEvent } from "../events/index.ts";
import { JobStopped, type Outcome } from "./define-job.ts";
import { type JobRow, job } from "./tables.ts";

/** A worker's hold on a job. Whoever has a later number has taken it over. */
export interface Lease {
  readonly organisation: string;
  readonly job: string;
  readonly attempt: number;
}

/** Workers that may die over one job before it is given up. */
const mostAttempts = 50;

const until = (seconds: number) => sql`now() + ${seconds} * interval '1 second'`;
const isJob = (lease: Pick<Lease, "organisation" | "job">) =>
  and(eq(job.organisationId, lease.organisation), eq(job.id, lease.job));
const isHeld = (lease: Lease) => and(isJob(lease), eq(job.state, "running"), eq(job.attempts, lease.attempt));
const changed = { version: sql`${job.version} + 1` };

/** Takes a job that waits, or whose worker has fallen silent; undefined when there is nothing to take. */
export async function claimJob(
  tx: Transaction,
  options: { readonly organisation: string; readonly job: string; readonly seconds: number },
): Promise<JobRow | undefined> {
  const silent = and(eq(job.state, "running"), lt(job.leaseUntil, sql`now()`));
  const [row] = await tx
    .update(job)
    .set({
      ...changed,
      state: "running",
      attempts: sql`${job.attempts} + 1`,
      leaseUntil: until(options.seconds),
      startedAt: sql`now()`,
      share: 0,
      stage: null,
      secondsLeft: null,
    })
    .where(and(isJob(options), or(eq(job.state, "waiting"), silent)))
    .returning();
  if (!row || row.attempts <= mostAttempts) return row;
  await failJob(tx, leaseOf(row), new LevierError("jobs/given-up", { attempts: mostAttempts }));
  return undefined;
}

export const leaseOf = (row: JobRow): Lease => ({
  organisation: row.organisationId,
  job: row.id,
  attempt: row.attempts,
});

/** How far a job is. */
export interface Progress {
  readonly share: number;
  readonly stage?: string;
}

/**
 * Prolongs the hold and tells how far the work is.
 *
 * @returns whether to go on: false once the job was cancelled or has another worker
 */
export async function prolongLease(
  tx: Transaction,
  lease: Lease,
  options: { readonly seconds: number; readonly progress?: Progress },
): Promise<boolean> {
  const { seconds, progress } = options;
  const [row] = await tx
    .update(job)
    .set({ leaseUntil: until(seconds), ...(progress ? told(progress) : {}) })
    .where(isHeld(lease))
    .returning({ cancelAskedAt: job.cancelAskedAt });
  return row?.cancelAskedAt === null;
}

/** The time left, if the rest goes as fast as what is done; not told of the first hundredth. */
function told({ share, stage }: Progress) {
  const elapsed = sql`extract(epoch from now() - ${job.startedAt})`;
  const left = sql`ceil(${elapsed} * ${(1 - share) / share}::float8)::int`;
  return { ...changed, share, stage: stage ?? null, secondsLeft: share >= 0.01 ? left : null };
}

/**
 * Ends a job with its outcome, in one transaction.
 *
 * @throws JobStopped when it was cancelled or another worker has it; then the transaction must not commit
 */
export async function finishJob(tx: Transaction, lease: Lease, outcome: Outcome): Promise<void> {
  const held = tx
    .select()
    .from(job)
    .where(and(isHeld(lease), isNull(job.cancelAskedAt)));
  if ((await held.for("no key update")).length === 0) throw new JobStopped();
  await outcome(tx);
  await end(tx, lease, { state: "done", share: 1 });
}

/** Ends a job with what hindered it. */
export async function failJob(tx: Transaction, lease: Lease, error: LevierError): Promise<void> {
  const { code, details } = error;
  await end(tx, lease, { state: "failed", error: { code, details } });
}

/** Ends a job that was cancelled while it ran; leaves one alone that another worker has. */
export async function endCancelled(tx: Transaction, lease: Lease): Promise<void> {
  await end(tx, lease, { state: "cancelled" });
}

/** Gives a job back, as when its worker is stopped: the next one takes it up at once. */
export async function releaseJob(tx: Transaction, lease: Lease): Promise<void> {
  const freed = {
    ...changed,
    state: "waiting",
    leaseUntil: null,
    attempts: sql`${job.attempts} - 1`,
  } as const;
  await tx.update(job).set(freed).where(isHeld(lease));
}

async function end(
  tx: Transaction,
  lease: Lease,
  ended: Pick<Partial<JobRow>, "share" | "error"> & { readonly state: "done" | "failed" | "cancelled" },
): Promise<void> {
  const [row] = await tx
    .update(job)
    .set({ ...changed, ...ended, stage: null, secondsLeft: null, leaseUntil: null, endedAt: sql`now()` })
    .where(isHeld(lease))
    .returning();
  if (!row || row.state === "cancelled") return;
  await recordEvent(tx, {
    organisation: row.organisationId,
    actor: row.createdBy,
    kind: `job-${row.state}`,
    subject: row.subjectId ?? row.id,
    details: { kind: row.kind },
    tell: row.personId ? [row.personId] : [],
    now: row.endedAt!,
  });
}
