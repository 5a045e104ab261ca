import type { Transaction } from "../../../../platform/db/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { compareJob } from "../jobs/compare-job.ts";
import { oneResult } from "../queries/experiments.ts";
import { experimentComparison } from "../tables.ts";

/**
 * Asks whether another experiment differs from this one on the test rows of both.
 *
 * @throws LevierError `experiments/not-found`, `experiments/not-ready`
 */
export async function askComparison(
  tx: Transaction,
  options: {
    readonly acting: Acting;
    readonly experiment: string;
    readonly other: string;
    readonly now: Date;
  },
): Promise<{ job: string }> {
  const { acting, experiment, other, now } = options;
  const { organisation } = acting;
  await oneResult(tx, { organisation, experiment });
  await oneResult(tx, { organisation, experiment: other });
  const payload = { experiment, other };
  const { id } = await enqueueJob(tx, compareJob, { acting, payload, subject: experiment, now });
  const { organisationId, experimentId, otherId } = experimentComparison;
  await tx
    .insert(experimentComparison)
    .values({ organisationId: organisation, experimentId: experiment, otherId: other, jobId: id })
    .onConflictDoUpdate({
      target: [organisationId, experimentId, otherId],
      set: { jobId: id, result: null },
    });
  return { job: id };
}
