import { eq } from "drizzle-orm";
import { organisation, type Transaction } from "../../../platform/db/index.ts";
import { membership } from "../tables.ts";

/** The organisations that a person belongs to, and their role there. */
export function ownMemberships(tx: Transaction, person: string) {
  return tx
    .select({ organisation, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.personId, person))
    .orderBy(organisation.name, organisation.id);
}
