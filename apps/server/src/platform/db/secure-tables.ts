import { LevierError } from "@levier/errors";
import type pg from "pg";
import { applicationRole } from "./scope.ts";

/** Tables of no organisation: what the application role may do there, and why they are open or shut. */
export const sharedTables: Readonly<
  Record<string, { readonly rights: readonly string[]; readonly reason: string }>
> = {
  person: {
    rights: ["select (id, name, email, language)", "insert", "update (name, language)"],
    reason: "belongs to organisations through memberships; its own policy shows colleagues alone",
  },
  account: { rights: ["insert"], reason: "passwords; read by sign-in alone, as owner" },
  session: { rights: [], reason: "sign-in alone" },
  verification: { rights: [], reason: "sign-in alone" },
  passkey: { rights: [], reason: "sign-in alone" },
  two_factor: { rights: [], reason: "sign-in alone" },
  sign_in_failure: { rights: [], reason: "sign-in alone" },
  set_up_link: { rights: ["select", "delete"], reason: "there before any organisation" },
};

/** Tenant tables whose rows are added only; of an answer from the field what quotes an erased person is emptied. */
const appendOnly: Readonly<Record<string, string>> = {
  event: "select, insert",
  cycle_step: "select, insert",
  feedback_answer: "select, insert, update (answers)",
};

/**
 * Forces row-level security on every tenant table and gives the application role its rights. Runs after
 * the migrations, since drizzle knows neither FORCE nor GRANT.
 *
 * @throws LevierError `database/role-refused`
 */
export async function secureTables(client: pg.ClientBase): Promise<void> {
  await takeRole(client);
  const { rows } = await client.query<{ name: string; forced: boolean }>(tenantTables);
  for (const { name, forced } of rows) {
    if (!forced) await client.query(`alter table "${name}" force row level security`);
    const rights = appendOnly[name] ?? "select, insert, update, delete";
    await client.query(`grant ${rights} on "${name}" to ${applicationRole}`);
  }
  for (const [name, { rights }] of Object.entries(sharedTables))
    if (rights.length > 0) await client.query(`grant ${rights.join(", ")} on ${name} to ${applicationRole}`);
}

const tenantTables = `
  select c.relname as name, c.relforcerowsecurity as forced
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and a.attname = 'organisation_id' order by 1`;

async function takeRole(client: pg.ClientBase): Promise<void> {
  try {
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [applicationRole]);
    if (rowCount === 0) await client.query(`create role ${applicationRole}`).catch(unlessExists);
    if (!(await takesRole(client))) await client.query(`grant ${applicationRole} to current_user`);
    await client.query(`grant usage on schema public to ${applicationRole}`);
  } catch (error) {
    if ((error as pg.DatabaseError).code !== "42501") throw error;
    throw new LevierError("database/role-refused", { role: applicationRole });
  }
}

/** Tried rather than asked: since PostgreSQL 16 a member may lack the right to take the role. */
async function takesRole(client: pg.ClientBase): Promise<boolean> {
  await client.query("begin");
  const taken = await client.query(`set local role ${applicationRole}`).then(
    () => true,
    () => false,
  );
  await client.query("rollback");
  return taken;
}

/** Roles belong to the whole cluster: another installation's migration may be making it too. */
function unlessExists(error: pg.DatabaseError): void {
  if (error.code !== "42710" && error.code !== "23505") throw error;
}
