import { randomUUID } from "node:crypto";
import type { Transaction } from "../db/index.ts";
import type { Acting } from "../http/rule.ts";
import type { Job } from "./define-job.ts";
import { sendMessage } from "./queue.ts";
import { type JobRow, job } from "./tables.ts";

/**
 * Asks for a job, in the transaction of the change that needs it.
 *
 * @example
 * const { id } = await enqueueJob(tx, trainJob, { acting, payload: { experiment }, subject: experiment, now });
 */
export async function enqueueJob<Payload>(
  tx: Transaction,
  { kind, schema }: Job<Payload>,
  options: {
    readonly acting: Pick<Acting, "organisation" | "actor" | "role">;
    readonly payload: Payload;
    readonly subject?: string;
    readonly now: Date;
  },
): Promise<JobRow> {
  const { acting, payload, subject, now } = options;
  const { organisation, actor, role } = acting;
  const id = randomUUID();
  const [row] = await tx
    .insert(job)
    .values({
      organisationId: organisation,
      id,
      kind,
      subjectId: subject,
      payload: schema.parse(payload),
      createdBy: actor,
      personId: role ? actor : null,
      createdAt: now,
    })
    .returning();
  await sendMessage(tx, id, { organisation });
  return row;
}
