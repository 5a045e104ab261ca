import { LevierError } from "@levier/errors";
import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import type { FileStore } from "../../../../platform/files/index.ts";
import { forgetKeywords } from "../../experiments/commands/forget-rows.ts";
import { forgetAnswers } from "../../initiatives/commands/forget-answers.ts";
import { tells } from "../../quotes.ts";
import { forgetQuotes } from "../../use/commands/forget-quotes.ts";
import { answeredRows } from "../queries/answered-rows.ts";
import { holdDataset, oneVersion } from "../queries/one-dataset.ts";
import { personQuotes } from "../queries/person-quotes.ts";
import { addVersion } from "./add-version.ts";
import { takeRowsAway } from "./take-rows-away.ts";

/** Whose rows: all that hold a value in a column, in whichever version, and those at known positions. */
export interface Person {
  readonly column?: string;
  readonly value?: string;
  readonly positions: readonly number[];
}

/**
 * Erases one person's rows from every version of a dataset, from its file and from what was derived: labels,
 * reports, and in the whole organisation classified files, the queue and feedback that quote the person. A new
 * version says that it happened; nothing says who it was.
 *
 * @throws LevierError `lab/not-found`, `lab/nobody-found`
 */
export async function erasePerson(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly dataset: string;
    readonly person: Person;
    readonly files: FileStore;
    readonly now: Date;
  },
): Promise<{ rows: number; version: number }> {
  const { organisation, actor, now } = options;
  const row = await holdDataset(tx, options);
  const { latest } = row;
  const base = await oneVersion(tx, { ...options, version: latest });
  const found = await positionsOf(tx, options);
  if (found.length === 0) throw new LevierError("lab/nobody-found", {});
  const { value } = options.person;
  const quotes = await personQuotes(tx, { organisation, row, value, positions: found });
  const positions = [...new Set([...found, ...(await answeredRows(tx, { ...options, quotes }))])];
  if (value && tells(value)) await forgetKeywords(tx, { ...options, positions, value });
  await forgetQuotes(tx, { ...options, quotes });
  await forgetAnswers(tx, { organisation, quotes });
  const rows = await takeRowsAway(tx, { ...options, positions });
  const left = await oneVersion(tx, { ...options, version: latest });
  const made = await addVersion(tx, {
    ...options,
    base: latest,
    change: "erased",
    rowSet: base.rowSetId,
    columns: base.columns,
    rows: left.rows,
  });
  const details = { rows: String(rows) };
  await recordEvent(tx, {
    organisation,
    actor,
    kind: "person-erased",
    subject: options.dataset,
    details,
    now,
  });
  return { rows, version: made.number };
}

/** Positions of a person's rows, found in any version. */
export async function positionsOf(
  tx: Transaction,
  options: { readonly organisation: string; readonly dataset: string; readonly person: Person },
): Promise<number[]> {
  const { organisation, dataset: id, person } = options;
  const { column = null, value = null, positions } = person;
  const { rows } = await tx.execute<{ position: number }>(sql`
    select distinct r.position from dataset_version v
      join dataset_row r on r.organisation_id = v.organisation_id and r.row_set_id = v.row_set_id
    where v.organisation_id = ${organisation} and v.dataset_id = ${id}
      and (r.position = any(${sql.param(positions)}::int[])
        or btrim(r.cells[array_position(v.columns, ${column}::text)]) = btrim(${value}::text))
    order by 1`);
  return rows.map(({ position }) => position);
}
