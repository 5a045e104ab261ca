import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { VersionRow } from "../../datasets/tables.ts";
import { textOf } from "../../datasets/text-of.ts";
import type { LabellingRow } from "../tables.ts";

/** A row of a task with its text, its settled labels and what each person said. */
export interface TaskRow {
  readonly position: number;
  readonly line: number;
  readonly text: string;
  readonly labels: readonly string[] | null;
  readonly open: boolean;
}

/** More rows than these are not weighed against one another: a seeded part of the open ones is. */
const mostRows = 20_000;

/** All settled rows of a task, and as many others as can be put in order. */
export async function taskRows(
  tx: Transaction,
  { task, version }: { readonly task: LabellingRow; readonly version: VersionRow },
): Promise<TaskRow[]> {
  const { rows } = await tx.execute<Omit<TaskRow, "text"> & { cells: string[] }>(sql`
    select q.position, q.labels, q.open, r.line, r.cells from labelling_row q
      join dataset_row r on r.organisation_id = q.organisation_id and r.row_set_id = ${version.rowSetId}
        and r.position = q.position
    where q.organisation_id = ${task.organisationId} and q.labelling_id = ${task.id}
    order by q.labels is null, md5(q.position::text), q.position limit ${mostRows}`);
  const read = textOf(version.columns, task.textColumns);
  return rows
    .map(({ cells, ...row }) => ({ ...row, text: read(cells) }))
    .sort((a, b) => a.position - b.position);
}

/** What everybody said: per row, the labels by person. */
export async function answersByRow(
  tx: Transaction,
  { organisationId, id }: LabellingRow,
): Promise<Map<number, Map<string, string[]>>> {
  const { rows } = await tx.execute<{ position: number; person: string; labels: string[] }>(sql`
    select position, person_id as person, labels from label_answer
    where organisation_id = ${organisationId} and labelling_id = ${id} and labels is not null
    order by position, person_id`);
  const byRow = new Map<number, Map<string, string[]>>();
  for (const { position, person, labels } of rows)
    byRow.set(position, (byRow.get(position) ?? new Map()).set(person, labels));
  return byRow;
}

/** A row on which people differ, or whose label looks wrong. */
export interface DoubtfulRow {
  readonly position: number;
  readonly line: number;
  readonly text: string;
  readonly answers: readonly { readonly person: string; readonly labels: readonly string[] }[];
  readonly labels: readonly string[] | null;
  readonly decidedBy: string | null;
  readonly suspect: {
    readonly given: string;
    readonly suggested: string;
    readonly givenProbability: number;
    readonly suggestedProbability: number;
  } | null;
}

/** Rows that wait for a decision, or suspect ones; the most doubtful first. */
export async function doubtfulRows(
  tx: Transaction,
  options: {
    readonly task: LabellingRow;
    readonly version: VersionRow;
    readonly which: "disagreements" | "suspects";
    readonly count: number;
  },
): Promise<DoubtfulRow[]> {
  const { task, version, which, count } = options;
  const wanted =
    which === "suspects"
      ? sql`q.suspect is not null`
      : sql`q.labels is null and q.answers > 1 and not q.open`;
  const { rows } = await tx.execute<Omit<DoubtfulRow, "text"> & { cells: string[] }>(sql`
    select q.position, q.labels, q.decided_by as "decidedBy", q.suspect, r.line, r.cells,
      coalesce((select jsonb_agg(jsonb_build_object('person', a.person_id, 'labels', a.labels)
        order by a.person_id) from label_answer a where a.organisation_id = q.organisation_id
        and a.labelling_id = q.labelling_id and a.position = q.position and a.labels is not null), '[]')
        as answers
    from labelling_row q join dataset_row r on r.organisation_id = q.organisation_id
      and r.row_set_id = ${version.rowSetId} and r.position = q.position
    where q.organisation_id = ${task.organisationId} and q.labelling_id = ${task.id} and ${wanted}
    order by q.doubt desc nulls last, q.position limit ${count}`);
  const read = textOf(version.columns, task.textColumns);
  return rows.map(({ cells, ...row }) => ({ ...row, text: read(cells) }));
}
