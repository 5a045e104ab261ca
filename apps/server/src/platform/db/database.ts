import { LevierError } from "@levier/errors";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Config } from "../../config.ts";
import { openEmbedded } from "./embedded.ts";
import { inScope, type Scope, type Transaction } from "./scope.ts";

/** The database of an installation, open. */
export interface Database {
  /** As the owner of the tables: migrations and sign-in alone. */
  readonly owner: NodePgDatabase;
  readonly pool: pg.Pool;
  /** By which a thread of this process opens connections of its own; see {@link connectDatabase}. */
  readonly connection: pg.PoolConfig;
  /** A transaction of the application role; see {@link inScope}. */
  transaction<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Ends the connections, and the embedded PostgreSQL unless other programs use it. */
  close(): Promise<void>;
}

/**
 * Opens the database of `DATABASE_URL`, or the embedded one.
 *
 * @throws LevierError `database/unreachable`, `database/too-old`, and what {@link openEmbedded} throws
 */
export async function openDatabase(config: Pick<Config, "databaseUrl" | "data">): Promise<Database> {
  const embedded = config.databaseUrl ? undefined : await openEmbedded(config.data);
  const database = connectDatabase({
    ...(embedded?.connection ?? { connectionString: config.databaseUrl, application_name: "levier" }),
    max: 10,
    connectionTimeoutMillis: 10_000,
  });
  await checkVersion(database.pool);
  return {
    ...database,
    async close() {
      await database.close();
      await embedded?.release();
    },
  };
}

/** Connections to a database that another thread of this process has opened and keeps running. */
export function connectDatabase(connection: pg.PoolConfig): Database {
  const pool = new pg.Pool(connection);
  // A connection that breaks while idle is replaced at the next query; without a listener it ends Node.
  pool.on("error", () => {});
  const owner = drizzle(pool);
  return {
    owner,
    pool,
    connection,
    transaction: (scope, work) => inScope(pool, scope, work),
    close: () => pool.end(),
  };
}

async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool
    .query<{ server_version: string }>("show server_version")
    .catch(async (error: NodeJS.ErrnoException) => {
      await pool.end();
      throw new LevierError("database/unreachable", { reason: error.code ?? error.message });
    });
  const found = rows[0].server_version;
  if (Number.parseInt(found, 10) >= 15) return;
  await pool.end();
  throw new LevierError("database/too-old", { found });
}
