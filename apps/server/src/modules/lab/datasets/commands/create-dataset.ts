import { randomUUID } from "node:crypto";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { takeFile } from "../../../../platform/files/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { importDataset } from "../jobs/import-dataset.ts";
import { type DatasetRow, dataset } from "../tables.ts";

/** What a datasheet tells of where rows come from, of whom, and until when they stay. */
export interface Datasheet {
  readonly origin: string;
  readonly legalBasis: DatasetRow["legalBasis"];
  readonly peopleDescribed: string;
  readonly retainUntil: string | null;
}

/**
 * Makes a dataset of an uploaded file, which is read by a job.
 *
 * @throws LevierError `storage/not-found`
 */
export async function createDataset(
  tx: Transaction,
  options: {
    readonly acting: Acting;
    readonly name: string;
    readonly file: string;
    readonly datasheet: Datasheet;
    readonly now: Date;
  },
): Promise<{ row: DatasetRow; job: string }> {
  const { acting, name, file, datasheet, now } = options;
  const { organisation, actor } = acting;
  await takeFile(tx, { organisation, file });
  const id = randomUUID();
  const [row] = await tx
    .insert(dataset)
    .values({
      organisationId: organisation,
      id,
      name,
      ...datasheet,
      sourceFileId: file,
      createdBy: actor,
      createdAt: now,
    })
    .returning();
  await recordEvent(tx, { organisation, actor, kind: "dataset-created", subject: id, now });
  const job = await enqueueJob(tx, importDataset, {
    acting,
    payload: { dataset: id },
    subject: id,
    now,
  });
  return { row, job: job.id };
}
