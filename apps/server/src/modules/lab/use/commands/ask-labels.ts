import { LevierError } from "@levier/errors";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { latestVersion } from "../../datasets/queries/one-dataset.ts";
import { oneExperiment } from "../../experiments/queries/experiments.ts";
import { addAnswers } from "../jobs/add-answers.ts";
import { queueCounts } from "../queries/questions.ts";

/**
 * Asks for a new version of the dataset that also holds what humans answered.
 *
 * @throws LevierError `experiments/not-found`, `lab/not-found`, `experiments/no-answers`
 */
export async function askLabels(
  tx: Transaction,
  options: { readonly acting: Acting; readonly experiment: string; readonly now: Date },
): Promise<{ job: string }> {
  const { acting, experiment, now } = options;
  const { organisation, actor } = acting;
  const { row } = await oneExperiment(tx, { organisation, experiment });
  const { answered } = await queueCounts(tx, { organisation, experiment });
  if (answered === 0) throw new LevierError("experiments/no-answers", {});
  const { number } = await latestVersion(tx, { organisation, dataset: row.datasetId });
  const payload = { experiment, version: number, actor };
  const { id } = await enqueueJob(tx, addAnswers, { acting, payload, subject: row.datasetId, now });
  return { job: id };
}
