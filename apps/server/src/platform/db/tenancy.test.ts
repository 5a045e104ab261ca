import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, query } from "../../testing/databases.ts";
import { applicationRole } from "./scope.ts";
import { sharedTables } from "./secure-tables.ts";

/** Every table of the catalogue is held to the house's rules, so that a new one cannot be forgotten. */
interface Table {
  readonly name: string;
  readonly secured: boolean;
  readonly forced: boolean;
  readonly policies: number;
  readonly owner: string;
  readonly primary_key: string[] | null;
  readonly columns: string[];
}

let database: Awaited<ReturnType<typeof createDatabase>>;
let tables: Table[];

beforeAll(async () => {
  database = await createDatabase("with tables");
  tables = await query<Table>(
    database.url,
    `select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
       pg_get_userbyid(c.relowner) as owner,
       (select array_agg(a.attname::text) from pg_constraint k join pg_attribute a
          on a.attrelid = c.oid and a.attnum = any(k.conkey)
        where k.conrelid = c.oid and k.contype = 'p') as primary_key,
       (select array_agg(a.attname::text) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
});
afterAll(() => database.drop());

const tenants = () => tables.filter(({ name }) => !Object.hasOwn(sharedTables, name));

test("every table is forced under row-level security, or listed with a reason", () => {
  expect(tables.length).toBeGreaterThan(10);
  const open = tenants().filter((table) => !table.secured || !table.forced || table.policies === 0);
  expect(open.map(({ name }) => name)).toEqual([]);
  const names = tables.map(({ name }) => name);
  expect(Object.keys(sharedTables).filter((name) => !names.includes(name))).toEqual([]);
});

test("organisation_id stands in every primary key of a tenant table, and in no shared one", () => {
  for (const { name, primary_key } of tenants()) expect(primary_key, name).toContain("organisation_id");
  const shared = tables.filter(({ name }) => Object.hasOwn(sharedTables, name));
  for (const { name, columns } of shared) expect(columns, name).not.toContain("organisation_id");
});

test("organisation_id stands in every foreign key from one tenant table to another", async () => {
  const keys = await query<{ key: string; target: string; columns: string[] }>(
    database.url,
    `select k.conname as key, f.relname as target, array_agg(a.attname::text) as columns
     from pg_constraint k join pg_class f on f.oid = k.confrelid
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace group by 1, 2`,
  );
  const targets = tenants().map(({ name }) => name);
  const across = keys.filter(({ target }) => targets.includes(target));
  expect(across.length).toBeGreaterThan(4);
  for (const { key, columns } of across) expect(columns, key).toContain("organisation_id");
});

test("the application role owns nothing and passes no policy by", async () => {
  expect(tables.map(({ owner }) => owner)).not.toContain(applicationRole);
  const [role] = await query(
    database.url,
    `select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb from pg_roles where rolname = $1`,
    [applicationRole],
  );
  expect(Object.values(role)).toEqual([false, false, false, false, false]);
});

test("the application role has no other rights on shared tables than those listed", async () => {
  const rights = await query<{ name: string; right: string; columns: string[] }>(
    database.url,
    `select table_name as name, lower(privilege_type) as right, array_agg(column_name::text order by ordinal) as columns
     from (select g.table_name, g.privilege_type, g.column_name, c.ordinal_position as ordinal
           from information_schema.column_privileges g join information_schema.columns c
             using (table_schema, table_name, column_name)
           where g.grantee = $1 and g.table_schema = 'public') granted
     group by 1, 2`,
    [applicationRole],
  );
  for (const { name, right } of rights.filter((row) => Object.hasOwn(sharedTables, row.name)))
    expect(sharedTables[name].rights.join(), name).toContain(right);
  const readable = rights.find(({ name, right }) => name === "person" && right === "select");
  expect(readable?.columns).toEqual(["id", "name", "email", "language"]);
});

test("events can be added and read, never changed or removed", async () => {
  const rights = await query<{ right: string }>(
    database.url,
    `select lower(privilege_type) as right from information_schema.table_privileges
     where grantee = $1 and table_name = 'event' order by 1`,
    [applicationRole],
  );
  expect(rights.map(({ right }) => right)).toEqual(["insert", "select"]);
});
