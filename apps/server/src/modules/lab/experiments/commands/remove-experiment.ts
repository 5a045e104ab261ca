import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { forgetFile } from "../../../../platform/files/index.ts";
import { cancelJob } from "../../../../platform/jobs/index.ts";
import { forgetRuns } from "../../use/commands/forget-quotes.ts";
import { fileRun } from "../../use/tables.ts";
import { oneExperiment } from "../queries/experiments.ts";
import { experiment, experimentResult } from "../tables.ts";

/**
 * Removes an experiment with its model, its answers and what was classified by it; a run that goes on ends.
 *
 * @throws LevierError `experiments/not-found`
 */
export async function removeExperiment(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly experiment: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, experiment: id, now } = options;
  const { job } = await oneExperiment(tx, options);
  if (job?.state === "waiting" || job?.state === "running")
    await cancelJob(tx, { organisation, job: job.id, now });
  const ofExperiment = and(
    eq(experimentResult.organisationId, organisation),
    eq(experimentResult.experimentId, id),
  );
  const [result] = await tx.select().from(experimentResult).where(ofExperiment);
  for (const { file } of result?.files ?? []) await forgetFile(tx, { organisation, file });
  await forgetRuns(tx, { organisation, which: eq(fileRun.experimentId, id) });
  await tx.delete(experiment).where(and(eq(experiment.organisationId, organisation), eq(experiment.id, id)));
  await recordEvent(tx, { organisation, actor, kind: "experiment-removed", subject: id, now });
}
