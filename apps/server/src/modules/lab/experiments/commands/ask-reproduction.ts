import type { Transaction } from "../../../../platform/db/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { reproduceJob } from "../jobs/reproduce-job.ts";
import { oneResult } from "../queries/experiments.ts";

/**
 * Asks to run an experiment again and to hold every file against the first run's.
 *
 * @throws LevierError `experiments/not-found`, `experiments/not-ready`
 */
export async function askReproduction(
  tx: Transaction,
  options: { readonly acting: Acting; readonly experiment: string; readonly now: Date },
): Promise<{ job: string }> {
  const { acting, experiment, now } = options;
  await oneResult(tx, { ...acting, experiment });
  const { id } = await enqueueJob(tx, reproduceJob, {
    acting,
    payload: { experiment },
    subject: experiment,
    now,
  });
  return { job: id };
}
