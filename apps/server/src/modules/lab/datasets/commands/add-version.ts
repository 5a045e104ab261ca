import { LevierError } from "@levier/errors";
import type { Fault } from "@levier/files";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { describeVersion } from "../jobs/describe-version.ts";
import { holdDataset, isDataset } from "../queries/one-dataset.ts";
import { type Change, dataset, datasetVersion, type VersionRow } from "../tables.ts";

/**
 * Adds a version to a dataset, and asks for its profile. What was made of an older version than the newest
 * is refused, since it would lose what came between.
 *
 * @throws LevierError `lab/not-found`, `lab/version-outdated`
 */
export async function addVersion(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly dataset: string;
    /** The version that it was made of; 0 for none. */
    readonly base: number;
    readonly change: Change;
    readonly rowSet: string;
    readonly columns: readonly string[];
    readonly rows: number;
    readonly faults?: readonly Fault[];
    readonly faultCount?: number;
    readonly now: Date;
  },
): Promise<VersionRow> {
  const { organisation, actor, dataset: id, base, change, now } = options;
  const { latest } = await holdDataset(tx, options);
  if (latest !== base) throw new LevierError("lab/version-outdated", { base, latest });
  const number = latest + 1;
  const [row] = await tx
    .insert(datasetVersion)
    .values({
      organisationId: organisation,
      datasetId: id,
      number,
      change,
      rowSetId: options.rowSet,
      columns: [...options.columns],
      rows: options.rows,
      faults: options.faults ?? [],
      faultCount: options.faultCount ?? 0,
      createdBy: actor,
      createdAt: now,
    })
    .returning();
  await tx.update(dataset).set({ latest: number }).where(isDataset(options));
  const details = { change, version: String(number) };
  await recordEvent(tx, { organisation, actor, kind: "dataset-changed", subject: id, details, now });
  await enqueueJob(tx, describeVersion, {
    acting: { organisation, actor },
    payload: { dataset: id, version: number },
    subject: id,
    now,
  });
  return row;
}
