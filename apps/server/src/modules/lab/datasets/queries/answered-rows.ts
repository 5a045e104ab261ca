import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { type Quotes, quotesIn } from "../../quotes.ts";

/** Positions of rows that came from the queue as a human's answer and quote somebody. */
export async function answeredRows(
  tx: Transaction,
  options: { readonly organisation: string; readonly dataset: string; readonly quotes: Quotes },
): Promise<number[]> {
  const { organisation, dataset, quotes } = options;
  const { rows } = await tx.execute<{ position: number; text: string }>(sql`
    select distinct r.position, q.text from human_question q
    join experiment e on e.organisation_id = q.organisation_id and e.id = q.experiment_id
    join dataset_version v on v.organisation_id = e.organisation_id and v.dataset_id = e.dataset_id
      and v.number >= q.version
    join dataset_row r on r.organisation_id = v.organisation_id and r.row_set_id = v.row_set_id
    where q.organisation_id = ${organisation} and e.dataset_id = ${dataset}
      and r.cells[array_position(v.columns, e.text_columns[1])] = q.text`);
  const holds = quotesIn(quotes);
  return rows.filter(({ text }) => holds(text)).map(({ position }) => position);
}
