import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../platform/db/index.ts";
import { membership } from "../tables.ts";

/**
 * Locks the leads of an organisation, so that two leads who leave at once cannot leave it without any.
 *
 * @throws LevierError `people/last-lead` when this person is the only one
 */
export async function keepALead(tx: Transaction, organisation: string, person: string): Promise<void> {
  const leads = await tx
    .select()
    .from(membership)
    .where(and(eq(membership.organisationId, organisation), eq(membership.role, "lead")))
    .orderBy(membership.personId)
    .for("update");
  if (leads.length === 1 && leads[0].personId === person) throw new LevierError("people/last-lead", {});
}
