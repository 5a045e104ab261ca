import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { aStoppedInitiativeStays } from "../policy.ts";
import { cycle } from "../tables.ts";
import { lockInitiative } from "./one-initiative.ts";

interface Which {
  readonly organisation: string;
  readonly initiative: string;
  readonly cycle: number;
}

export const isCycle = (which: Which) =>
  and(
    eq(cycle.organisationId, which.organisation),
    eq(cycle.initiativeId, which.initiative),
    eq(cycle.number, which.cycle),
  );

/**
 * The cycle that one means, if it is still undecided. The initiative is held until the transaction ends: of
 * two decisions at once, the second finds the cycle closed.
 *
 * @throws LevierError `initiatives/not-found`, `initiatives/cycle-closed`, `initiatives/stopped`
 */
export async function lockOpenCycle(tx: Transaction, which: Which): Promise<typeof cycle.$inferSelect> {
  const initiative = await lockInitiative(tx, which);
  const [found] = await tx.select().from(cycle).where(isCycle(which));
  if (!found) throw new LevierError("initiatives/not-found", {});
  if (found.decision !== null) throw new LevierError("initiatives/cycle-closed", { cycle: which.cycle });
  aStoppedInitiativeStays(initiative);
  return found;
}
