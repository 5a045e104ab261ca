import { LevierError } from "@levier/errors";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { isInitiative, lockInitiative } from "../queries/one-initiative.ts";
import { initiative } from "../tables.ts";

/**
 * Removes an initiative that no cycle has begun.
 *
 * @throws LevierError `initiatives/not-found`, `initiatives/already-begun`
 */
export async function removeDraft(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly initiative: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, now } = options;
  const { id, state } = await lockInitiative(tx, options);
  if (state !== "draft") throw new LevierError("initiatives/already-begun", {});
  await tx.delete(initiative).where(isInitiative(options));
  await recordEvent(tx, { organisation, actor, kind: "draft-removed", subject: id, now });
}
