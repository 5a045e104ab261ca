import { eq } from "drizzle-orm";
import { organisation, type Transaction } from "../../../platform/db/index.ts";

/** All organisations that the transaction may see: for the host, those of the whole commons. */
export function organisations(tx: Transaction) {
  return tx.select().from(organisation).orderBy(organisation.name, organisation.id);
}

export async function oneOrganisation(tx: Transaction, id: string) {
  const [found] = await tx.select().from(organisation).where(eq(organisation.id, id));
  return found;
}
