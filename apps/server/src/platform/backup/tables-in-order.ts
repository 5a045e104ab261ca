import type pg from "pg";

/** A table as a backup needs to know it. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Its rows belong to organisations, and are shown for one organisation at a time. */
  readonly tenant: boolean;
}

interface Found extends BackupTable {
  readonly needs: readonly string[];
}

/** All tables, each after those that its foreign keys point to. */
export async function tablesInOrder(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<Found>(`
    select c.relname::text as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') as tenant,
      array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
            where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`);
  const ordered: Found[] = [];
  for (let left = rows; left.length > 0; ) {
    const known = new Set(ordered.map(({ name }) => name));
    const ready = left.filter(({ needs }) => needs.every((name) => known.has(name)));
    if (ready.length === 0) throw new Error("foreign keys go in a circle");
    ordered.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return ordered.map(({ name, columns, tenant }) => ({ name, columns, tenant }));
}

/** Names of columns and tables as SQL takes them. */
export const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
