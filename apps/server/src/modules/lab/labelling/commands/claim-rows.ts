import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { oneVersion } from "../../datasets/queries/one-dataset.ts";
import { textOf } from "../../datasets/text-of.ts";
import { holdLabelling, type Which } from "../queries/one-labelling.ts";

/** A row before somebody's eyes. */
export interface ClaimedRow {
  readonly position: number;
  readonly line: number;
  readonly text: string;
  readonly reason: "keyword" | "diverse" | "uncertain" | null;
}

/** After so long without an answer others may have the row. */
const holdMinutes = 15;

/**
 * The next rows for one person: those that they have already and did not answer, then the first ones that
 * want an answer and that not enough others have.
 *
 * @throws LevierError `lab/not-found`, `lab/labelling-closed`
 */
export async function claimRows(
  tx: Transaction,
  options: Which & { readonly actor: string; readonly count: number; readonly now: Date },
): Promise<ClaimedRow[]> {
  const { organisation, labelling: id, actor, count, now } = options;
  const { datasetId, version: number, textColumns, overlap } = await holdLabelling(tx, options);
  const version = await oneVersion(tx, { organisation, dataset: datasetId, version: number });
  const until = new Date(now.getTime() + holdMinutes * 60_000).toISOString();
  const { rows } = await tx.execute<Omit<ClaimedRow, "text"> & { cells: string[] }>(sql`
    with mine as (
      select position from label_claim
      where organisation_id = ${organisation} and labelling_id = ${id} and person_id = ${actor}),
    next as (
      select q.position, q.rank, q.reason, q.position in (select position from mine) as held
      from labelling_row q
      where q.organisation_id = ${organisation} and q.labelling_id = ${id} and q.open
        and not exists (select from label_answer a where a.organisation_id = q.organisation_id
          and a.labelling_id = q.labelling_id and a.position = q.position and a.person_id = ${actor})
        and q.answers + (select count(*) from label_claim c where c.organisation_id = q.organisation_id
          and c.labelling_id = q.labelling_id and c.position = q.position and c.person_id <> ${actor}
          and c.until > ${now.toISOString()}) < ${overlap}
      order by held desc, q.rank nulls last, q.position limit ${count}),
    claimed as (
      insert into label_claim (organisation_id, labelling_id, position, person_id, until)
      select ${organisation}, ${id}, position, ${actor}, ${until} from next
      on conflict (organisation_id, labelling_id, position, person_id) do update set until = excluded.until)
    select n.position, n.reason, r.line, r.cells from next n
      join dataset_row r on r.organisation_id = ${organisation} and r.row_set_id = ${version.rowSetId}
        and r.position = n.position
    order by n.held desc, n.rank nulls last, n.position`);
  const read = textOf(version.columns, textColumns);
  return rows.map(({ cells, ...row }) => ({ ...row, text: read(cells) }));
}
