import { desc, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { initiative } from "../tables.ts";
import type { InitiativeRow } from "./one-initiative.ts";

/** All initiatives of an organisation, the newest first. */
export function initiatives(tx: Transaction, organisation: string): Promise<InitiativeRow[]> {
  return tx
    .select()
    .from(initiative)
    .where(eq(initiative.organisationId, organisation))
    .orderBy(desc(initiative.createdAt), initiative.id);
}
