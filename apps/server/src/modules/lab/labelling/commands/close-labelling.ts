import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { publishLabels } from "../jobs/publish-labels.ts";
import { refreshLabelling } from "../jobs/refresh-labelling.ts";
import { holdLabelling, isLabelling, oneLabelling } from "../queries/one-labelling.ts";
import { labelling } from "../tables.ts";

interface Options {
  readonly acting: Acting;
  readonly labelling: string;
  readonly now: Date;
}

/** @throws LevierError `lab/not-found`, `lab/labelling-closed` */
export async function closeLabelling(
  tx: Transaction,
  { acting, labelling: id, now }: Options,
): Promise<void> {
  const { organisation, actor } = acting;
  const which = { organisation, labelling: id };
  await holdLabelling(tx, which);
  await tx.update(labelling).set({ closedAt: now }).where(isLabelling(which));
  await recordEvent(tx, { organisation, actor, kind: "labelling-closed", subject: id, now });
}

/**
 * Asks for a new version of the dataset with the settled labels in a column.
 *
 * @throws LevierError `lab/not-found`
 */
export async function askPublication(
  tx: Transaction,
  options: Options & { readonly column: string },
): Promise<{ job: string }> {
  const { acting, labelling: id, column, now } = options;
  const { organisation, actor } = acting;
  await oneLabelling(tx, { organisation, labelling: id });
  const payload = { labelling: id, actor, column };
  return { job: (await enqueueJob(tx, publishLabels, { acting, payload, subject: id, now })).id };
}

/**
 * Asks for a new order, agreement and learning curve at once.
 *
 * @throws LevierError `lab/not-found`
 */
export async function askRefresh(
  tx: Transaction,
  { acting, labelling: id, now }: Options,
): Promise<{ job: string }> {
  await oneLabelling(tx, { organisation: acting.organisation, labelling: id });
  const payload = { labelling: id };
  return { job: (await enqueueJob(tx, refreshLabelling, { acting, payload, subject: id, now })).id };
}
