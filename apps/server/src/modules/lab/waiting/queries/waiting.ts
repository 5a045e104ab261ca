import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { waitingShape } from "../schema.ts";

type Waiting = z.input<typeof waitingShape>;

/** A report counts as new for so many days. */
const newDays = 7;
const most = 30;

/** What the organisation's work in the lab waits for, as one person sees it: the most urgent kind first. */
export async function waiting(
  tx: Transaction,
  options: { readonly organisation: string; readonly actor: string; readonly now: Date },
): Promise<Waiting[]> {
  const { organisation, actor, now } = options;
  const own = sql`organisation_id = ${organisation}`;
  const since = new Date(now.getTime() - newDays * 86_400_000).toISOString();
  const { rows } = await tx.execute<Omit<Waiting, "since"> & { since: Date | string }>(sql`
    select 1 as urgency, 'answer' as kind, e.id as subject, e.name as title, count(*)::int as count,
      null as step, min(q.created_at) as since
    from human_question q join experiment e using (organisation_id) where q.${own}
      and e.id = q.experiment_id and q.labels is null group by e.id, e.name
    union all
    select 2, 'label', l.id, l.name, count(*)::int, null, l.created_at
    from labelling l join labelling_row r using (organisation_id) where l.${own}
      and r.labelling_id = l.id and l.closed_at is null and r.open
      and not exists (select from label_answer a where a.organisation_id = l.organisation_id
        and a.labelling_id = l.id and a.position = r.position and a.person_id = ${actor})
    group by l.id, l.name, l.created_at
    union all
    select 3, 'step', i.id, i.title, null, c.step, c.began_at
    from cycle c join initiative i using (organisation_id)
    where c.${own} and i.id = c.initiative_id and c.decision is null
    union all
    select 4, 'begin', i.id, i.title, null, null, i.created_at
    from initiative i where i.${own} and i.state = 'draft'
    union all
    select 5, 'describe', d.id, d.name, null, null, d.created_at
    from dataset d where d.${own} and d.latest > 0 and d.expired_at is null
      and (d.origin = '' or d.people_described = '' or d.legal_basis is null
        or not jsonb_path_exists(d.roles, '$.* ? (@ == "text")'))
    union all
    select 6, 'read', e.id, e.name, null, null, r.ended_at
    from experiment e join experiment_result r using (organisation_id)
    where e.${own} and r.experiment_id = e.id and r.ended_at > ${since}
    order by urgency, since desc limit ${most}`);
  return rows.map(({ kind, subject, title, count, step, since: at }) => ({
    kind,
    subject,
    title,
    count,
    step,
    since: new Date(at).toISOString(),
  }));
}
