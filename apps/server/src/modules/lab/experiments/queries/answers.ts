import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { StoredSuspect } from "../tables.ts";

/** A wrong answer with its text, as far as the dataset still has it. */
export interface BrowsedError {
  readonly rank: number;
  readonly position: number;
  readonly truth: readonly string[];
  readonly predicted: readonly string[];
  readonly probability: number;
  readonly abstained: boolean;
  readonly text: string | null;
}

interface Which {
  readonly organisation: string;
  readonly experiment: string;
}

/** The text of a row of the version that an experiment was run on: the cells of its text columns. */
const textOfRow = sql`(select string_agg(r.cells[array_position(v.columns, c)], ' ' order by n)
  from unnest(e.text_columns) with ordinality as t(c, n) where btrim(r.cells[array_position(v.columns, c)]) <> '')`;

const rowOf = (position: SQL) => sql`
  left join dataset_version v on v.organisation_id = e.organisation_id
    and v.dataset_id = e.dataset_id and v.number = e.version
  left join dataset_row r on r.organisation_id = e.organisation_id
    and r.row_set_id = v.row_set_id and r.position = ${position}`;

/** Wrong answers, the surest first; of one true class, and of one answered class, where these are told. */
export async function errorsOf(
  tx: Transaction,
  options: Which & {
    readonly truth?: string;
    readonly predicted?: string;
    readonly after: number;
    readonly count: number;
  },
): Promise<BrowsedError[]> {
  const { organisation, experiment, truth, predicted, after, count } = options;
  const isTrue = truth === undefined ? sql`` : sql`and ${truth} = any(a.truth)`;
  const isAnswered = predicted === undefined ? sql`` : sql`and ${predicted} = any(a.predicted)`;
  const { rows } = await tx.execute<BrowsedError & Record<string, unknown>>(sql`
    select a.error_rank as rank, a.position, a.truth, a.predicted, a.probability, a.abstained,
      ${textOfRow} as text
    from experiment e
    join experiment_answer a on a.organisation_id = e.organisation_id and a.experiment_id = e.id
    ${rowOf(sql`a.position`)}
    where e.organisation_id = ${organisation} and e.id = ${experiment}
      and a.error_rank > ${after} ${isTrue} ${isAnswered}
    order by a.error_rank limit ${count}`);
  return rows;
}

/** Suspects with their texts, as far as the dataset still has them. */
export async function suspectTexts(
  tx: Transaction,
  options: Which & { readonly suspects: readonly StoredSuspect[] },
): Promise<(StoredSuspect & { readonly text: string | null })[]> {
  const { organisation, experiment, suspects } = options;
  const positions = suspects.map(({ position }) => position);
  const { rows } = await tx.execute<{ position: number; text: string | null }>(sql`
    select p as position, ${textOfRow} as text
    from experiment e cross join unnest(${sql.param(positions)}::int[]) p
    ${rowOf(sql`p`)}
    where e.organisation_id = ${organisation} and e.id = ${experiment}`);
  const texts = new Map(rows.map(({ position, text }) => [position, text]));
  return suspects.map((one) => ({ ...one, text: texts.get(one.position) ?? null }));
}

/** Answers of two experiments to the rows that both tested, and that had the same labels in both. */
export async function sharedAnswers(
  tx: Transaction,
  { organisation, experiment, other }: Which & { readonly other: string },
) {
  const { rows } = await tx.execute<{ truth: string[]; first: string[]; second: string[] }>(sql`
    select a.truth, a.predicted as first, b.predicted as second
    from experiment e join experiment o on o.organisation_id = e.organisation_id
      and o.id = ${other} and o.dataset_id = e.dataset_id
    join experiment_answer a on a.organisation_id = e.organisation_id and a.experiment_id = e.id
    join experiment_answer b on b.organisation_id = e.organisation_id and b.experiment_id = o.id
      and b.position = a.position and b.truth = a.truth
    where e.organisation_id = ${organisation} and e.id = ${experiment} order by a.position`);
  return rows;
}
