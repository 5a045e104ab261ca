import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { cycle, cycleStep } from "../tables.ts";

/** Opens a cycle at its first step, in the transaction of what leads to it. */
export async function openCycle(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly initiative: string;
    readonly number: number;
    readonly hypothesis: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, initiative, number, hypothesis, now } = options;
  const of = { organisationId: organisation, initiativeId: initiative };
  await tx.insert(cycle).values({ ...of, number, hypothesis, step: "hypothesis", beganAt: now });
  const reached = { step: "hypothesis", note: "", reachedAt: now, reachedBy: actor } as const;
  await tx.insert(cycleStep).values({ ...of, ...reached, cycle: number });
  const details = { cycle: String(number) };
  await recordEvent(tx, { organisation, actor, kind: "cycle-begun", subject: initiative, details, now });
}
