import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { Position } from "../../../../platform/http/index.ts";
import { type DatasetRow, dataset, datasetVersion, type VersionRow } from "../tables.ts";

/** A dataset with what a list tells of its newest version: null where that is not known. */
export interface ListedDataset extends DatasetRow {
  readonly rows: number | null;
  readonly holdsPersonalData: boolean | null;
}

/** Datasets of an organisation, the newest first. */
export function datasets(
  tx: Transaction,
  options: { readonly organisation: string; readonly after?: Position; readonly count: number },
): Promise<ListedDataset[]> {
  const { organisation, after, count } = options;
  const older =
    after && sql`(${dataset.createdAt}, ${dataset.id}) < (${after.at.toISOString()}, ${after.id})`;
  return tx
    .select({
      ...getTableColumns(dataset),
      rows: datasetVersion.rows,
      holdsPersonalData: sql<
        boolean | null
      >`jsonb_array_length(${datasetVersion.personalData} -> 'findings') > 0`,
    })
    .from(dataset)
    .leftJoin(
      datasetVersion,
      and(
        eq(datasetVersion.organisationId, dataset.organisationId),
        eq(datasetVersion.datasetId, dataset.id),
        eq(datasetVersion.number, dataset.latest),
      ),
    )
    .where(and(eq(dataset.organisationId, organisation), older))
    .orderBy(desc(dataset.createdAt), desc(dataset.id))
    .limit(count);
}

/** All versions of a dataset, the newest first. */
export function versions(
  tx: Transaction,
  { organisation, dataset: id }: { readonly organisation: string; readonly dataset: string },
): Promise<VersionRow[]> {
  return tx
    .select()
    .from(datasetVersion)
    .where(and(eq(datasetVersion.organisationId, organisation), eq(datasetVersion.datasetId, id)))
    .orderBy(desc(datasetVersion.number));
}
