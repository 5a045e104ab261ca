import { randomUUID } from "node:crypto";
import { LevierError } from "@levier/errors";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { requireColumns } from "../../datasets/commands/ask-masking.ts";
import { oneDataset, oneVersion } from "../../datasets/queries/one-dataset.ts";
import { runExperimentJob } from "../jobs/run-experiment-job.ts";
import { type ExperimentRow, experiment } from "../tables.ts";

/** What somebody chooses of an experiment. */
export type Choices = Omit<
  ExperimentRow,
  "organisationId" | "id" | "recipe" | "datasetName" | "jobId" | "createdBy" | "createdAt"
>;

/**
 * Makes an experiment and asks for its run.
 *
 * @throws LevierError `lab/not-found`, `lab/unknown-column`, `experiments/same-column`
 */
export async function createExperiment(
  tx: Transaction,
  options: { readonly acting: Acting; readonly choices: Choices; readonly now: Date },
): Promise<{ id: string; job: string }> {
  const { acting, choices, now } = options;
  const { organisation, actor } = acting;
  const which = { organisation, dataset: choices.datasetId };
  const { name: datasetName } = await oneDataset(tx, which);
  const { columns } = await oneVersion(tx, { ...which, version: choices.version });
  requireColumns(columns, [...choices.textColumns, choices.labelColumn, ...choices.groupColumns]);
  if (choices.textColumns.includes(choices.labelColumn))
    throw new LevierError("experiments/same-column", { column: choices.labelColumn });
  const id = randomUUID();
  const job = await enqueueJob(tx, runExperimentJob, {
    acting,
    payload: { experiment: id },
    subject: id,
    now,
  });
  const own = {
    organisationId: organisation,
    id,
    datasetName,
    jobId: job.id,
    createdBy: actor,
    createdAt: now,
  };
  await tx.insert(experiment).values({ ...choices, ...own, recipe: "classify" });
  await recordEvent(tx, { organisation, actor, kind: "experiment-started", subject: id, now });
  return { id, job: job.id };
}
