import { randomUUID } from "node:crypto";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { takeFile } from "../../../../platform/files/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { oneExperiment, oneResult } from "../../experiments/queries/experiments.ts";
import { classifyFile } from "../jobs/classify-file.ts";
import { fileRun } from "../tables.ts";

/**
 * Asks to classify an uploaded file by an experiment's model.
 *
 * @throws LevierError `experiments/not-found`, `experiments/not-ready`, `storage/not-found`
 */
export async function startFileRun(
  tx: Transaction,
  options: {
    readonly acting: Acting;
    readonly experiment: string;
    readonly file: string;
    /** Those that the model learnt from, unless told. */
    readonly textColumns?: readonly string[];
    readonly now: Date;
  },
): Promise<{ run: string; job: string }> {
  const { acting, experiment, file, now } = options;
  const { organisation, actor } = acting;
  const { row } = await oneExperiment(tx, { organisation, experiment });
  await oneResult(tx, { organisation, experiment });
  const { name } = await takeFile(tx, { organisation, file });
  const run = randomUUID();
  const { id: job } = await enqueueJob(tx, classifyFile, { acting, payload: { run }, subject: run, now });
  await tx.insert(fileRun).values({
    organisationId: organisation,
    id: run,
    experimentId: experiment,
    fileId: file,
    fileName: name,
    textColumns: [...(options.textColumns ?? row.textColumns)],
    jobId: job,
    createdBy: actor,
    createdAt: now,
  });
  await recordEvent(tx, { organisation, actor, kind: "file-classifying", subject: run, now });
  return { run, job };
}
