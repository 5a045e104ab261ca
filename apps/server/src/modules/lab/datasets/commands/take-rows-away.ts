import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { forgetFile } from "../../../../platform/files/index.ts";
import { forgetReports } from "../../experiments/commands/forget-rows.ts";
import { isDataset, oneDataset } from "../queries/one-dataset.ts";
import { dataset } from "../tables.ts";

/**
 * Takes rows away from all versions of a dataset and from what is being written for it, with everything
 * that may quote them: profiles, faults, the uploaded file, reports. Without positions, all rows.
 *
 * @returns how many distinct records are gone
 */
export async function takeRowsAway(
  tx: Transaction,
  which: {
    readonly organisation: string;
    readonly dataset: string;
    readonly positions?: readonly number[];
  },
): Promise<number> {
  const { organisation, dataset: id, positions } = which;
  const chosen = positions ? sql`and r.position = any(${sql.param(positions)}::int[])` : sql``;
  await forgetReports(tx, which);
  const gone = await deleteRows(tx, which, chosen);
  if (gone === 0) return 0;
  await tx.execute(sql`
    update dataset_version v set
      erased_rows = v.erased_rows + v.rows - c.left_over, rows = c.left_over,
      faults = '[]', profile = null, personal_data = null
    from (
      select w.number, (select count(*)::int from dataset_row r
        where r.organisation_id = w.organisation_id and r.row_set_id = w.row_set_id) as left_over
      from dataset_version w where w.organisation_id = ${organisation} and w.dataset_id = ${id}) c
    where v.organisation_id = ${organisation} and v.dataset_id = ${id} and v.number = c.number`);
  await forgetLabels(tx, which);
  const { sourceFileId } = await oneDataset(tx, which);
  if (sourceFileId) await forgetFile(tx, { organisation, file: sourceFileId });
  await tx.update(dataset).set({ sourceFileId: null }).where(isDataset(which));
  return gone;
}

async function deleteRows(
  tx: Transaction,
  { organisation, dataset: id }: Parameters<typeof takeRowsAway>[1],
  chosen: SQL,
): Promise<number> {
  const { rows } = await tx.execute<{ gone: number }>(sql`
    with gone as (
      delete from dataset_row r using row_set s
      where s.organisation_id = ${organisation} and s.dataset_id = ${id}
        and r.organisation_id = s.organisation_id and r.row_set_id = s.id ${chosen}
      returning r.position)
    select count(distinct position)::int as gone from gone`);
  return rows[0].gone;
}

async function forgetLabels(tx: Transaction, which: Parameters<typeof takeRowsAway>[1]): Promise<void> {
  const { organisation, dataset: id, positions } = which;
  const chosen = positions ? sql`and t.position = any(${sql.param(positions)}::int[])` : sql``;
  for (const table of ["label_answer", "label_claim", "labelling_row"])
    await tx.execute(sql`
      delete from ${sql.identifier(table)} t using labelling l
      where l.organisation_id = ${organisation} and l.dataset_id = ${id}
        and t.organisation_id = l.organisation_id and t.labelling_id = l.id ${chosen}`);
  await tx.execute(sql`
    update labelling l set settled = (select count(*) from labelling_row q
      where q.organisation_id = l.organisation_id and q.labelling_id = l.id and q.labels is not null)
    where l.organisation_id = ${organisation} and l.dataset_id = ${id}`);
}
