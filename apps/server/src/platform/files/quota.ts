import { LevierError } from "@levier/errors";
import { sql } from "drizzle-orm";
import type { Transaction } from "../db/index.ts";

/**
 * Refuses bytes beyond what an organisation may keep, those of its open uploads counted. Two that ask at
 * once are judged one after the other.
 *
 * @throws LevierError `storage/quota-reached`
 */
export async function checkQuota(
  tx: Transaction,
  options: { readonly organisation: string; readonly more: number; readonly limit: number },
): Promise<void> {
  const { organisation, more, limit } = options;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`quota ${organisation}`}, 0))`);
  const { rows } = await tx.execute<{ bytes: string }>(sql`select
    (select coalesce(sum(size), 0) from stored_content where organisation_id = ${organisation}) +
    (select coalesce(sum(size), 0) from upload where organisation_id = ${organisation}) as bytes`);
  const used = Number(rows[0].bytes);
  if (used + more > limit) throw new LevierError("storage/quota-reached", { used, more, limit });
}
