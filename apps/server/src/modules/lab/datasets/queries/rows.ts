import { LevierError } from "@levier/errors";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { Entry } from "../row-set.ts";
import { datasetRow, type VersionRow } from "../tables.ts";

/**
 * Rows of a version after a position, all or those that hold a text in some cell.
 */
export function rowsOf(
  tx: Transaction,
  options: {
    readonly version: VersionRow;
    readonly after: number;
    readonly count: number;
    readonly holding?: string;
  },
): Promise<Entry[]> {
  const { version, after, count, holding } = options;
  const { position, line, cells } = datasetRow;
  const ofVersion = and(
    eq(datasetRow.organisationId, version.organisationId),
    eq(datasetRow.rowSetId, version.rowSetId),
    gt(position, after),
  );
  const holds =
    holding === undefined
      ? undefined
      : sql`exists (select from unnest(${cells}) c where position(lower(${holding}) in lower(c)) > 0)`;
  return tx
    .select({ position, line, cells })
    .from(datasetRow)
    .where(and(ofVersion, holds))
    .orderBy(asc(position))
    .limit(count);
}

/** One page of something that has a place in an order; cursors are that place. */
export function cutByPlace<Row, Item>(options: {
  readonly rows: readonly Row[];
  readonly limit: number;
  readonly place: (row: Row) => number;
  readonly present: (row: Row) => Item;
}): { items: Item[]; next: string | null } {
  const { rows, limit, place, present } = options;
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(present),
    next: rows.length > limit ? String(place(shown.at(-1)!)) : null,
  };
}

/** @throws LevierError `request/bad-cursor` */
export function placeOf(cursor: string | undefined): number {
  if (cursor === undefined) return -1;
  if (!/^\d{1,9}$/.test(cursor)) throw new LevierError("request/bad-cursor", {});
  return Number(cursor);
}
