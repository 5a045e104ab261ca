import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { isDataset, latestVersion, oneDataset } from "../queries/one-dataset.ts";
import { type ColumnRole, type DatasetRow, dataset } from "../tables.ts";
import { requireColumns } from "./ask-masking.ts";
import type { Datasheet } from "./create-dataset.ts";

/**
 * Changes a dataset's name, its datasheet or what its columns are for.
 *
 * @throws LevierError `lab/not-found`, `lab/unknown-column`
 */
export async function updateDataset(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly dataset: string;
    readonly changed: Partial<Datasheet & { readonly name: string }>;
    readonly roles?: Readonly<Record<string, ColumnRole>>;
    readonly now: Date;
  },
): Promise<DatasetRow> {
  const { organisation, actor, changed, roles, now } = options;
  const before = await oneDataset(tx, options);
  if (roles) requireColumns((await latestVersion(tx, options)).columns, Object.keys(roles));
  const [row] = await tx
    .update(dataset)
    .set({ name: before.name, ...changed, roles: { ...before.roles, ...roles } })
    .where(isDataset(options))
    .returning();
  await recordEvent(tx, { organisation, actor, kind: "dataset-described", subject: row.id, now });
  return row;
}
