import { LevierError } from "@levier/errors";
import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { forgetFile } from "../../../../platform/files/index.ts";
import { forgetReports } from "../../experiments/commands/forget-rows.ts";
import { holdDataset, isDataset, isVersion, oneVersion } from "../queries/one-dataset.ts";
import { dataset, datasetVersion } from "../tables.ts";

/**
 * Removes a version that is not the newest, as what came before a masking, with the reports that quote it.
 * The uploaded file goes with the first one.
 *
 * @throws LevierError `lab/not-found`, `lab/newest-version`
 */
export async function removeVersion(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly dataset: string;
    readonly version: number;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, version, now } = options;
  const { latest, sourceFileId } = await holdDataset(tx, options);
  const { change } = await oneVersion(tx, options);
  if (version === latest) throw new LevierError("lab/newest-version", {});
  await forgetReports(tx, options);
  await tx.delete(datasetVersion).where(isVersion(options));
  await tx.execute(sql`delete from row_set s where s.organisation_id = ${organisation}
    and s.dataset_id = ${options.dataset} and not exists (select from dataset_version v
      where v.organisation_id = s.organisation_id and v.row_set_id = s.id)`);
  if (change === "imported" && sourceFileId) {
    await forgetFile(tx, { organisation, file: sourceFileId });
    await tx.update(dataset).set({ sourceFileId: null }).where(isDataset(options));
  }
  const details = { version: String(version) };
  await recordEvent(tx, {
    organisation,
    actor,
    kind: "dataset-version-removed",
    subject: options.dataset,
    details,
    now,
  });
}
