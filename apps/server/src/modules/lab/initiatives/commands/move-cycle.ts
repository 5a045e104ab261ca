import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { aCycleGoesForwardStepByStep } from "../policy.ts";
import { isCycle, lockOpenCycle } from "../queries/open-cycle.ts";
import { cycle, cycleStep } from "../tables.ts";
import type { Step } from "../words.ts";

/**
 * Takes the open cycle to another step, with what there was to note.
 *
 * @throws LevierError `initiatives/not-found`, `initiatives/cycle-closed`, `initiatives/not-next`
 */
export async function moveCycle(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly initiative: string;
    readonly cycle: number;
    readonly step: Step;
    readonly note: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, initiative, step, note, now } = options;
  const open = await lockOpenCycle(tx, options);
  aCycleGoesForwardStepByStep(open.step, step);
  await tx.update(cycle).set({ step }).where(isCycle(options));
  const of = { organisationId: organisation, initiativeId: initiative, cycle: open.number };
  await tx.insert(cycleStep).values({ ...of, step, note, reachedAt: now, reachedBy: actor });
  const details = { cycle: String(open.number), step };
  await recordEvent(tx, { organisation, actor, kind: "step-reached", subject: initiative, details, now });
}
