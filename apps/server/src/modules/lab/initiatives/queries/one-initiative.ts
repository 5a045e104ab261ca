import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { initiative } from "../tables.ts";

export type InitiativeRow = typeof initiative.$inferSelect;

interface Which {
  readonly organisation: string;
  readonly initiative: string;
}

export const isInitiative = ({ organisation, initiative: id }: Which) =>
  and(eq(initiative.organisationId, organisation), eq(initiative.id, id));

/** @throws LevierError `initiatives/not-found` */
export async function oneInitiative(tx: Transaction, which: Which): Promise<InitiativeRow> {
  const [found] = await tx.select().from(initiative).where(isInitiative(which));
  if (!found) throw new LevierError("initiatives/not-found", {});
  return found;
}

/** The same, held until the transaction ends, so that two changes come one after the other. */
export async function lockInitiative(tx: Transaction, which: Which): Promise<InitiativeRow> {
  const [found] = await tx.select().from(initiative).where(isInitiative(which)).for("update");
  if (!found) throw new LevierError("initiatives/not-found", {});
  return found;
}
