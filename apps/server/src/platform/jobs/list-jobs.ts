import { LevierError } from "@levier/errors";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../db/index.ts";
import type { Position } from "../http/pagination.ts";
import { type JobRow, job } from "./tables.ts";

/** Jobs of an organisation, the newest first. */
export function listJobs(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly subject?: string;
    readonly after?: Position;
    readonly count: number;
  },
): Promise<JobRow[]> {
  const { organisation, subject, after, count } = options;
  const older = after && sql`(${job.createdAt}, ${job.id}) < (${after.at.toISOString()}, ${after.id})`;
  const about = subject ? eq(job.subjectId, subject) : undefined;
  return tx
    .select()
    .from(job)
    .where(and(eq(job.organisationId, organisation), about, older))
    .orderBy(desc(job.createdAt), desc(job.id))
    .limit(count);
}

/** Those of an organisation's jobs that are there still. */
export function findJobs(tx: Transaction, organisation: string, ids: readonly string[]): Promise<JobRow[]> {
  return tx
    .select()
    .from(job)
    .where(and(eq(job.organisationId, organisation), inArray(job.id, [...ids])));
}

/** @throws LevierError `jobs/not-found` */
export async function findJob(tx: Transaction, organisation: string, id: string): Promise<JobRow> {
  const [found] = await findJobs(tx, organisation, [id]);
  if (!found) throw new LevierError("jobs/not-found", {});
  return found;
}

/**
 * Cancels a job: at once when it waits, else at its next sign of life. Cancelling twice is cancelling once.
 *
 * @throws LevierError `jobs/not-found`, `jobs/already-ended`
 */
export async function cancelJob(
  tx: Transaction,
  options: { readonly organisation: string; readonly job: string; readonly now: Date },
): Promise<JobRow> {
  const { organisation, job: id, now } = options;
  const isJob = and(eq(job.organisationId, organisation), eq(job.id, id));
  const changed = { cancelAskedAt: now, version: sql`${job.version} + 1` };
  await tx
    .update(job)
    .set({ ...changed, state: "cancelled", endedAt: now })
    .where(and(isJob, eq(job.state, "waiting")));
  await tx
    .update(job)
    .set(changed)
    .where(and(isJob, eq(job.state, "running"), isNull(job.cancelAskedAt)));
  const found = await findJob(tx, organisation, id);
  if (found.state === "done" || found.state === "failed") throw new LevierError("jobs/already-ended", {});
  return found;
}
