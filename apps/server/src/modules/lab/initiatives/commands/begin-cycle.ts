import { LevierError } from "@levier/errors";
import type { Transaction } from "../../../../platform/db/index.ts";
import { aCycleNeedsACanvas } from "../policy.ts";
import { isInitiative, lockInitiative } from "../queries/one-initiative.ts";
import { initiative } from "../tables.ts";
import { openCycle } from "./open-cycle.ts";

/**
 * Begins the first cycle of a draft whose canvas is complete.
 *
 * @throws LevierError `initiatives/not-found`, `initiatives/already-begun`, `initiatives/canvas-incomplete`
 */
export async function beginCycle(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly initiative: string;
    readonly now: Date;
  },
): Promise<void> {
  const found = await lockInitiative(tx, options);
  if (found.state !== "draft") throw new LevierError("initiatives/already-begun", {});
  aCycleNeedsACanvas(found);
  await tx.update(initiative).set({ state: "active" }).where(isInitiative(options));
  await openCycle(tx, { ...options, number: 1, hypothesis: found.hypothesis });
}
