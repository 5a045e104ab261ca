import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { holdDataset, isDataset } from "../queries/one-dataset.ts";
import { dataset, datasetVersion } from "../tables.ts";
import { takeRowsAway } from "./take-rows-away.ts";

/**
 * Removes a dataset with all its versions, its file and its labelling.
 *
 * @throws LevierError `lab/not-found`
 */
export async function removeDataset(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly dataset: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, dataset: id, now } = options;
  await holdDataset(tx, options);
  await takeRowsAway(tx, options);
  const ofDataset = and(eq(datasetVersion.organisationId, organisation), eq(datasetVersion.datasetId, id));
  await tx.delete(datasetVersion).where(ofDataset);
  await tx.delete(dataset).where(isDataset(options));
  await recordEvent(tx, { organisation, actor, kind: "dataset-removed", subject: id, now });
}
