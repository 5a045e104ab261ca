import { LevierError } from "@levier/errors";
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { holdLabelling } from "../queries/one-labelling.ts";
import { type LabellingRow, labelAnswer, labelClaim, labellingRow } from "../tables.ts";
import { settleRow } from "./settle-row.ts";

/** What somebody says of a row; null passes it on. */
export interface Answer {
  readonly position: number;
  readonly labels: readonly string[] | null;
}

interface Options {
  readonly acting: Acting;
  readonly labelling: string;
  readonly now: Date;
}

/**
 * Keeps one person's answers; a later one takes the place of an earlier one.
 *
 * @throws LevierError `lab/not-found`, `lab/labelling-closed`, `lab/unknown-label`, `lab/one-label`
 */
export async function answerRows(
  tx: Transaction,
  options: Options & { readonly answers: readonly Answer[] },
): Promise<void> {
  const { acting, labelling, answers, now } = options;
  const { organisation, actor } = acting;
  const task = await holdLabelling(tx, { organisation, labelling });
  for (const { position, labels: given } of answers) {
    await requireRow(tx, task, position);
    const labels = given && orderedLabels(task, given);
    const key = { organisationId: organisation, labellingId: labelling, position, personId: actor };
    const { organisationId, labellingId, personId } = labelAnswer;
    await tx
      .insert(labelAnswer)
      .values({ ...key, labels, answeredAt: now })
      .onConflictDoUpdate({
        target: [organisationId, labellingId, labelAnswer.position, personId],
        set: { labels, answeredAt: now },
      });
    await tx.delete(labelClaim).where(isClaim(organisation, labelling, position, actor));
    await settleRow(tx, {
      acting,
      task: await holdLabelling(tx, { organisation, labelling }),
      position,
      now,
    });
  }
}

const isClaim = (organisation: string, labelling: string, position: number, person: string) =>
  and(
    eq(labelClaim.organisationId, organisation),
    eq(labelClaim.labellingId, labelling),
    eq(labelClaim.position, position),
    eq(labelClaim.personId, person),
  );

/**
 * Takes back the last answer that a person gave.
 *
 * @returns the row that it was of
 * @throws LevierError `lab/not-found`, `lab/labelling-closed`, `lab/nothing-to-undo`
 */
export async function undoAnswer(tx: Transaction, options: Options): Promise<number> {
  const { acting, labelling, now } = options;
  const { organisation, actor } = acting;
  const task = await holdLabelling(tx, { organisation, labelling });
  const own = and(
    eq(labelAnswer.organisationId, organisation),
    eq(labelAnswer.labellingId, labelling),
    eq(labelAnswer.personId, actor),
  );
  const [last] = await tx
    .select({ position: labelAnswer.position })
    .from(labelAnswer)
    .where(own)
    .orderBy(desc(labelAnswer.answeredAt), desc(labelAnswer.position))
    .limit(1);
  if (!last) throw new LevierError("lab/nothing-to-undo", {});
  await tx.delete(labelAnswer).where(and(own, eq(labelAnswer.position, last.position)));
  await settleRow(tx, { acting, task, position: last.position, now });
  return last.position;
}

/**
 * Decides a row on which people differ.
 *
 * @throws LevierError `lab/not-found`, `lab/labelling-closed`, `lab/unknown-label`, `lab/one-label`
 */
export async function decideRow(
  tx: Transaction,
  options: Options & { readonly position: number; readonly labels: readonly string[] },
): Promise<void> {
  const { acting, labelling, position, labels, now } = options;
  const task = await holdLabelling(tx, { organisation: acting.organisation, labelling });
  await requireRow(tx, task, position);
  await settleRow(tx, { acting, task, position, now, decided: orderedLabels(task, labels) });
}

async function requireRow(tx: Transaction, task: LabellingRow, position: number): Promise<void> {
  const found = await tx
    .select({ position: labellingRow.position })
    .from(labellingRow)
    .where(
      and(
        eq(labellingRow.organisationId, task.organisationId),
        eq(labellingRow.labellingId, task.id),
        eq(labellingRow.position, position),
      ),
    );
  if (found.length === 0) throw new LevierError("lab/not-found", { what: "row" });
}

/** In the order of the classes, each once, so that equal answers are equal. */
function orderedLabels({ classes, multiLabel }: LabellingRow, labels: readonly string[]): string[] {
  const unknown = labels.find((label) => !classes.includes(label));
  if (unknown !== undefined) throw new LevierError("lab/unknown-label", { label: unknown, classes });
  if (!multiLabel && labels.length !== 1) throw new LevierError("lab/one-label", {});
  return classes.filter((one) => labels.includes(one));
}
