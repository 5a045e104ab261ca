import { LevierError } from "@levier/errors";
import { z } from "zod";

/** Query of every list that has pages. */
export const pageQuery = z.object({
  cursor: z.string().max(200).optional().meta({ description: "`next` of the page before" }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: "Cursor of the next page; null on the last" }),
  });

/** Where a page begins: after the row of this moment and id. */
export interface Position {
  readonly at: Date;
  readonly id: string;
}

const cursorContent = z.tuple([z.iso.datetime(), z.uuid()]);

/** @throws LevierError `request/bad-cursor` */
export function readCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [at, id] = cursorContent.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return { at: new Date(at), id };
  } catch {
    throw new LevierError("request/bad-cursor", {});
  }
}

/** Cuts a page from rows that were asked for with one more than the limit. */
export function cutPage<Row, Item>(options: {
  readonly rows: readonly Row[];
  readonly limit: number;
  readonly position: (row: Row) => Position;
  readonly present: (row: Row) => Item;
}): { items: Item[]; next: string | null } {
  const { rows, limit, position, present } = options;
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? position(shown.at(-1)!) : undefined;
  const next = last && Buffer.from(JSON.stringify([last.at.toISOString(), last.id])).toString("base64url");
  return { items: shown.map(present), next: next ?? null };
}
