import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { LabellingRow } from "../tables.ts";

/** How far a task is: by row, by class and by person. */
export async function labellingProgress(tx: Transaction, { organisationId, id }: LabellingRow) {
  const ofTask = sql`organisation_id = ${organisationId} and labelling_id = ${id}`;
  const counts = await tx.execute<{
    rows: number;
    open: number;
    disagreements: number;
    suspects: number;
  }>(sql`
    select count(*)::int as rows, (count(*) filter (where open))::int as open,
      (count(*) filter (where labels is null and answers > 1 and not open))::int as disagreements,
      (count(*) filter (where suspect is not null))::int as suspects
    from labelling_row where ${ofTask}`);
  const classes = await tx.execute<{ class: string; rows: number }>(sql`
    select class, count(*)::int as rows from labelling_row, unnest(labels) as class
    where ${ofTask} group by 1 order by 2 desc, 1`);
  const people = await tx.execute<{ person: string; answers: number; passed: number }>(sql`
    select person_id as person, (count(*) filter (where labels is not null))::int as answers,
      (count(*) filter (where labels is null))::int as passed
    from label_answer where ${ofTask} group by 1 order by 2 desc, 1`);
  return { ...counts.rows[0], by_class: classes.rows, by_person: people.rows };
}
