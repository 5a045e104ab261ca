import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { passkey, person } from "./tables.ts";

/** Whether more than a password protects somebody's account: a second factor or a passkey. */
export async function isProtected(owner: NodePgDatabase, id: string): Promise<boolean> {
  const { rows } = await owner.execute<{ protected: boolean }>(
    sql`select ${person.twoFactorEnabled} is true
        or exists (select from ${passkey} where ${passkey.userId} = ${id}) as protected
      from ${person} where ${person.id} = ${id}`,
  );
  return rows[0].protected;
}
