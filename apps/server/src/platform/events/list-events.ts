import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "../db/index.ts";
import type { Position } from "../http/pagination.ts";
import { event } from "./tables.ts";

export type EventRow = typeof event.$inferSelect;

/** Events of an organisation, the newest first. */
export function listEvents(
  tx: Transaction,
  options: { readonly organisation: string; readonly after?: Position; readonly count: number },
): Promise<EventRow[]> {
  const { organisation, after, count } = options;
  const older = after && sql`(${event.occurredAt}, ${event.id}) < (${after.at.toISOString()}, ${after.id})`;
  return tx
    .select()
    .from(event)
    .where(and(eq(event.organisationId, organisation), older))
    .orderBy(desc(event.occurredAt), desc(event.id))
    .limit(count);
}
