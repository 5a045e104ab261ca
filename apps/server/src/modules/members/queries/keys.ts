import { eq } from "drizzle-orm";
import type { Transaction } from "../../../platform/db/index.ts";
import { apiKey } from "../tables.ts";

/** The keys of an organisation, by name; expired ones too. */
export function keys(tx: Transaction, organisation: string) {
  return tx
    .select()
    .from(apiKey)
    .where(eq(apiKey.organisationId, organisation))
    .orderBy(apiKey.name, apiKey.id);
}
