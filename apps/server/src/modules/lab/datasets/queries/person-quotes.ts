import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { type Quotes, tells } from "../../quotes.ts";
import type { DatasetRow } from "../tables.ts";

/** A first name alone, found in a column, is many people's; an address or a whole name is one's own. */
const shortestOwn = 8;

/** What quotes somebody outside of a dataset: the value looked for, their texts and their personal data. */
export async function personQuotes(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly row: DatasetRow;
    readonly value?: string;
    readonly positions: readonly number[];
  },
): Promise<Quotes> {
  const { organisation, row, value, positions } = options;
  const telling = Object.keys(row.roles).filter((column) =>
    ["text", "personal data"].includes(row.roles[column]),
  );
  const { rows } = await tx.execute<{ cell: string | null }>(sql`
    select distinct r.cells[array_position(v.columns, c)] as cell
    from dataset_version v
    join dataset_row r on r.organisation_id = v.organisation_id and r.row_set_id = v.row_set_id
    cross join unnest(${sql.param(telling)}::text[]) c
    where v.organisation_id = ${organisation} and v.dataset_id = ${row.id}
      and r.position = any(${sql.param(positions)}::int[])`);
  const cells = rows.flatMap(({ cell }) => (cell && cell.trim().length >= shortestOwn ? [cell] : []));
  return [...(value ? [value] : []), ...cells].filter(tells);
}
