import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

/** The address of another database of the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  return serverUrl.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
}

/** Runs one statement on a connection of its own. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values?: readonly unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values as unknown[])).rows;
  } finally {
    await client.end();
  }
}

/** The same as the owner of the tables, whom the policies bind too, acting for an organisation. */
export async function queryAs(url: string, organisation: string, text: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select set_config('levier.organisation', $1, false)", [organisation]);
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** A new database: a copy of the template with all tables, or an empty one. */
export async function createDatabase(kind: "with tables" | "empty"): Promise<{
  readonly url: string;
  drop(): Promise<void>;
}> {
  const serverUrl = inject("serverUrl");
  const name = `levier_test_${randomBytes(6).toString("hex")}`;
  const template = kind === "empty" ? "" : ` template ${inject("template")}`;
  await createWhenFree(serverUrl, `create database ${name}${template}`);
  return {
    url: databaseUrl(serverUrl, name),
    drop: () => dropDatabase(serverUrl, name),
  };
}

/**
 * Drops a database that our own connections may still hold. Not by `with (force)`: that fails where one of
 * PostgreSQL's autovacuum workers is at it, which only its superuser may end; a plain drop lets it go first.
 */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const ours =
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user";
  await query(serverUrl, ours, [name]);
  await query(serverUrl, `drop database ${name}`);
}

/** PostgreSQL copies a template for one at a time ("being accessed by other users"). */
async function createWhenFree(serverUrl: string, statement: string): Promise<void> {
  for (;;) {
    try {
      await query(serverUrl, statement);
      return;
    } catch (error) {
      if ((error as pg.DatabaseError).code !== "55006") throw error;
    }
  }
}
