import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { NodePgTransaction } from "drizzle-orm/node-postgres/session";
import { PgDialect } from "drizzle-orm/pg-core";
import pg from "pg";
import { PreparingSession } from "./preparing-session.ts";

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

const dialect = new PgDialect();

/**
 * Opens a transaction as the application role, for one scope. Begins and sets the scope in one message to
 * the server, where drizzle's own transaction takes two: every request passes here.
 *
 * @example
 * await inScope(database.pool, { organisation }, (tx) => tx.select().from(event));
 */
export async function inScope<T>(
  pool: pg.Pool,
  scope: Scope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query(beginFor(scope));
    const result = await work(transactionOf(client));
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    client.release(isBroken);
  }
}

function transactionOf(client: pg.PoolClient): Transaction {
  return new NodePgTransaction(dialect, new PreparingSession(client, dialect, undefined), undefined);
}

/**
 * Goes on for another scope within the same transaction, as when a host admits an organisation. Settings
 * and role end with the transaction.
 */
export async function actFor(tx: Transaction, scope: Scope): Promise<void> {
  const calls = Object.entries(settings(scope)).map(
    ([name, value]) => sql`set_config(${name}, ${value}, true)`,
  );
  await tx.execute(sql`select ${sql.join(calls, sql`, `)}`);
}

function beginFor(scope: Scope): string {
  const calls = Object.entries(settings(scope)).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `begin; select ${calls.join(", ")}`;
}

const settings = ({ organisation = "", person = "", host }: Scope) => ({
  role: applicationRole,
  "levier.organisation": organisation,
  "levier.person": person,
  "levier.host": host ? "on" : "",
});
