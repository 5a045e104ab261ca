import { eq, sql } from "drizzle-orm";
import { type Database, organisation, type Transaction } from "../../../platform/db/index.ts";

/** Whether there is a host. Asked as owner, at start, when nobody could be signed in yet. */
export function isFounded({ owner }: Database): Promise<boolean> {
  return owner.transaction(hasHost);
}

export async function hasHost(tx: Transaction): Promise<boolean> {
  // FORCE binds the owner as well, so it has to look as the host would.
  await tx.execute(sql`select set_config('levier.host', 'on', true)`);
  return (await tx.select().from(organisation).where(eq(organisation.kind, "host"))).length > 0;
}
