import { LevierError } from "@levier/errors";
import { eq } from "drizzle-orm";
import { person } from "../../../../platform/auth/index.ts";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { aStoppedInitiativeStays } from "../policy.ts";
import { isInitiative, lockInitiative } from "../queries/one-initiative.ts";
import { initiative } from "../tables.ts";
import type { CanvasField } from "../words.ts";

/**
 * Changes the canvas, the title or the owner. A draft is still its writers' and is saved as they type; only
 * what changes once a cycle has begun is told to the others.
 *
 * @throws LevierError `initiatives/not-found`, `initiatives/stopped`, `people/not-found`
 */
export async function changeInitiative(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly initiative: string;
    readonly changes: Readonly<Partial<Record<CanvasField | "title", string>>>;
    readonly owner?: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, changes, owner, now } = options;
  const found = await lockInitiative(tx, options);
  aStoppedInitiativeStays(found);
  if (owner) await refuseStranger(tx, owner);
  const values = { ...changes, ...(owner ? { ownerId: owner } : {}) };
  if (Object.values(values).every((value) => value === undefined)) return;
  await tx.update(initiative).set(values).where(isInitiative(options));
  if (found.state === "draft") return;
  await recordEvent(tx, { organisation, actor, kind: "canvas-changed", subject: found.id, now });
}

/** Of people, PostgreSQL shows colleagues alone. */
async function refuseStranger(tx: Transaction, owner: string): Promise<void> {
  const found = await tx.select({ id: person.id }).from(person).where(eq(person.id, owner));
  if (found.length === 0) throw new LevierError("people/not-found", {});
}
