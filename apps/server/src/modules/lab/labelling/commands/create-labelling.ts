import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { requireColumns } from "../../datasets/commands/ask-masking.ts";
import { latestVersion } from "../../datasets/queries/one-dataset.ts";
import { hasText } from "../../datasets/text-of.ts";
import { refreshLabelling } from "../jobs/refresh-labelling.ts";
import { type LabellingRow, labelling } from "../tables.ts";

/**
 * Begins a labelling task on the newest version of a dataset. A job puts its rows in order; until it has,
 * they come as they stand.
 *
 * @throws LevierError `lab/not-found`, `lab/unknown-column`
 */
export async function createLabelling(
  tx: Transaction,
  options: {
    readonly acting: Acting;
    readonly dataset: string;
    readonly name: string;
    readonly textColumns: readonly string[];
    readonly classes: readonly string[];
    readonly multiLabel: boolean;
    readonly overlap: number;
    readonly keywords: Readonly<Record<string, readonly string[]>>;
    readonly now: Date;
  },
): Promise<LabellingRow> {
  const { acting, dataset, textColumns, now } = options;
  const { organisation, actor } = acting;
  const version = await latestVersion(tx, { organisation, dataset });
  requireColumns(version.columns, textColumns);
  const id = randomUUID();
  const [row] = await tx
    .insert(labelling)
    .values({
      organisationId: organisation,
      id,
      datasetId: dataset,
      version: version.number,
      name: options.name,
      textColumns: [...textColumns],
      classes: [...options.classes],
      multiLabel: options.multiLabel,
      overlap: options.overlap,
      keywords: options.keywords,
      createdBy: actor,
      createdAt: now,
    })
    .returning();
  await tx.execute(sql`
    insert into labelling_row (organisation_id, labelling_id, position)
    select r.organisation_id, ${id}, r.position from dataset_row r
    where r.organisation_id = ${organisation} and r.row_set_id = ${version.rowSetId}
      and ${hasText(version.columns, textColumns)}`);
  await recordEvent(tx, { organisation, actor, kind: "labelling-begun", subject: id, now });
  await enqueueJob(tx, refreshLabelling, { acting, payload: { labelling: id }, subject: id, now });
  return row;
}
