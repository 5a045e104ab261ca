import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { refreshLabelling } from "../jobs/refresh-labelling.ts";
import { isLabelling } from "../queries/one-labelling.ts";
import { type LabellingRow, labelAnswer, labelling, labellingRow } from "../tables.ts";

/** So many newly settled rows, or a tenth of all, and the order is made anew. */
const fewestNew = 10;

/** Brings a row up to date with its answers: settled when enough people said the same, or by a decision. */
export async function settleRow(
  tx: Transaction,
  options: {
    readonly acting: Acting;
    readonly task: LabellingRow;
    readonly position: number;
    readonly now: Date;
    /** Of whoever arbitrates; without, an older decision is dropped. */
    readonly decided?: readonly string[];
  },
): Promise<void> {
  const { acting, task, position, decided } = options;
  const { organisationId, id } = task;
  const isRow = and(
    eq(labellingRow.organisationId, organisationId),
    eq(labellingRow.labellingId, id),
    eq(labellingRow.position, position),
  );
  const [before] = await tx.select().from(labellingRow).where(isRow);
  const answers = await answersOf(tx, task, position);
  const enough = answers.length >= task.overlap;
  const labels = decided ?? (enough && allSame(answers) ? answers[0] : null);
  await tx
    .update(labellingRow)
    .set({
      answers: answers.length,
      open: !enough && !decided,
      labels: labels && [...labels],
      decidedBy: decided ? acting.actor : null,
      suspect: null,
      doubt: null,
    })
    .where(isRow);
  const change = Number(labels !== null) - Number(before.labels !== null);
  if (change !== 0) await countSettled(tx, options, change);
}

async function answersOf(tx: Transaction, task: LabellingRow, position: number): Promise<string[][]> {
  const rows = await tx
    .select({ labels: labelAnswer.labels })
    .from(labelAnswer)
    .where(
      and(
        eq(labelAnswer.organisationId, task.organisationId),
        eq(labelAnswer.labellingId, task.id),
        eq(labelAnswer.position, position),
      ),
    );
  return rows.flatMap(({ labels }) => (labels ? [labels] : []));
}

const allSame = (answers: readonly (readonly string[])[]) =>
  answers.every((labels) => labels.join("\n") === answers[0].join("\n"));

async function countSettled(
  tx: Transaction,
  { acting, task, now }: Parameters<typeof settleRow>[1],
  change: number,
): Promise<void> {
  const which = { organisation: task.organisationId, labelling: task.id };
  const settled = task.settled + change;
  await tx
    .update(labelling)
    .set({ settled: sql`${labelling.settled} + ${change}` })
    .where(isLabelling(which));
  if (settled - task.refreshedAt < Math.max(fewestNew, settled / 10)) return;
  await tx.update(labelling).set({ refreshedAt: settled }).where(isLabelling(which));
  await enqueueJob(tx, refreshLabelling, {
    acting: { organisation: acting.organisation, actor: acting.actor },
    payload: { labelling: task.id },
    subject: task.id,
    now,
  });
}
