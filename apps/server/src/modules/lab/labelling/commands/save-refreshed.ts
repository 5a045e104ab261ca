import type { AgreementReport } from "@levier/evaluation";
import type { LearningCurve, Suspect } from "@levier/text";
import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { isLabelling } from "../queries/one-labelling.ts";
import { type LabellingRow, labelling } from "../tables.ts";

/** What was learned from the labels so far. */
export interface Refreshed {
  readonly task: LabellingRow;
  /** Rows to label next, in order. */
  readonly queue: readonly { readonly position: number; readonly reason: string }[];
  readonly suspects: readonly (Omit<Suspect, "row"> & { readonly position: number })[];
  readonly curve: LearningCurve | null;
  readonly agreement: AgreementReport | null;
}

/** Puts the rows of a task in a new order and keeps what was found; labels stay as they are. */
export async function saveRefreshed(tx: Transaction, refreshed: Refreshed): Promise<void> {
  const { task, queue, suspects, curve, agreement } = refreshed;
  const { organisationId, id } = task;
  const ofTask = sql`q.organisation_id = ${organisationId} and q.labelling_id = ${id}`;
  await tx.execute(sql`update labelling_row q set rank = null, reason = null, suspect = null, doubt = null
    where ${ofTask} and (q.rank is not null or q.suspect is not null)`);
  const ranked = JSON.stringify(queue.map((one, rank) => ({ ...one, rank })));
  await tx.execute(sql`update labelling_row q set rank = n.rank, reason = n.reason
    from jsonb_to_recordset(${ranked}::jsonb) as n(position int, rank int, reason text)
    where ${ofTask} and q.position = n.position`);
  const doubted = JSON.stringify(
    suspects.map(({ position, ...suspect }, i) => ({ position, suspect, doubt: suspects.length - i })),
  );
  await tx.execute(sql`update labelling_row q set suspect = s.suspect, doubt = s.doubt
    from jsonb_to_recordset(${doubted}::jsonb) as s(position int, suspect jsonb, doubt real)
    where ${ofTask} and q.position = s.position and q.labels is not null and q.decided_by is null`);
  await tx
    .update(labelling)
    .set({ curve, agreement })
    .where(isLabelling({ organisation: organisationId, labelling: id }));
}
