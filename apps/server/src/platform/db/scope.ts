import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";

/** A transaction of the application role; PostgreSQL itself hides the rows of other organisations from it. */
export type Transaction = Parameters<Parameters<NodePgDatabase["transaction"]>[0]>[0];

/** For whom a transaction acts. Nothing set means: no organisation's rows and no person's. */
export interface Scope {
  readonly organisation?: string;
  readonly person?: string;
  /** The acting organisation is the host, which sees the names of all organisations. */
  readonly host?: boolean;
}

/** The role under which all requests reach the database. It owns nothing, so no policy can be passed by. */
export const applicationRole = "levier_app";

/**
 * Opens a transaction as the application role, for one scope.
 *
 * @example
 * await inScope(database.drizzle, { organisation }, (tx) => tx.select().from(event));
 */
export function inScope<T>(
  drizzle: NodePgDatabase,
  scope: Scope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return drizzle.transaction(async (tx) => {
    await actFor(tx, scope);
    return work(tx);
  });
}

/**
 * Goes on for another scope within the same transaction, as when a host admits an organisation. Settings
 * and role end with the transaction.
 */
export async function actFor(tx: Transaction, { organisation, person, host }: Scope): Promise<void> {
  await tx.execute(sql`select
    set_config('role', ${applicationRole}, true),
    set_config('levier.organisation', ${organisation ?? ""}, true),
    set_config('levier.person', ${person ?? ""}, true),
    set_config('levier.host', ${host ? "on" : ""}, true)`);
}
