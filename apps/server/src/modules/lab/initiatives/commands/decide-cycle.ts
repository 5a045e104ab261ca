import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { goingOnNeedsTheWholeCycle } from "../policy.ts";
import { isInitiative } from "../queries/one-initiative.ts";
import { isCycle, lockOpenCycle } from "../queries/open-cycle.ts";
import { cycle, feedbackForm, initiative } from "../tables.ts";
import type { Decision } from "../words.ts";
import { openCycle } from "./open-cycle.ts";

interface Options {
  readonly organisation: string;
  readonly actor: string;
  readonly initiative: string;
  readonly cycle: number;
  readonly decision: Decision;
  readonly reasons: string;
  readonly nextHypothesis?: string;
  readonly now: Date;
}

/**
 * Decides a cycle for good: its feedback links close, and the next cycle begins or the initiative stops.
 *
 * @throws LevierError `initiatives/not-found`, `initiatives/cycle-closed`, `initiatives/too-early`
 */
export async function decideCycle(tx: Transaction, options: Options): Promise<void> {
  const { organisation, actor, initiative: subject, decision, reasons, now } = options;
  const open = await lockOpenCycle(tx, options);
  goingOnNeedsTheWholeCycle(decision, open.step);
  await closeLinks(tx, options);
  await tx.update(cycle).set({ decision, reasons, decidedAt: now, decidedBy: actor }).where(isCycle(options));
  const details = { cycle: String(open.number), decision };
  await recordEvent(tx, { organisation, actor, kind: "cycle-decided", subject, details, now });
  if (decision === "stop") await tx.update(initiative).set({ state: "stopped" }).where(isInitiative(options));
  else
    await openCycle(tx, {
      ...options,
      number: open.number + 1,
      hypothesis: options.nextHypothesis || open.hypothesis,
    });
}

/** What the decision rests on changes no more. */
async function closeLinks(tx: Transaction, options: Options): Promise<void> {
  const { organisation, initiative: of, cycle: number, now } = options;
  await tx
    .update(feedbackForm)
    .set({ revokedAt: now })
    .where(
      and(
        eq(feedbackForm.organisationId, organisation),
        eq(feedbackForm.initiativeId, of),
        eq(feedbackForm.cycle, number),
        isNull(feedbackForm.revokedAt),
      ),
    );
}
