import { z } from "zod";

/** The first entry of a backup. */
export const manifest = z.object({
  format: z.literal("levier-backup"),
  version: z.literal(1),
  /** Of the tables: when the last migration was made. */
  schema: z.number(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});

/** The last entry, by which a backup that was cut short is known. */
export const ending = z.object({
  rows: z.record(z.string(), z.number()),
  files: z.number(),
});

export type Manifest = z.infer<typeof manifest>;
export type Ending = z.infer<typeof ending>;

/** How much there was. */
export interface Amount {
  readonly rows: number;
  /** Contents of files. */
  readonly files: number;
}

export const amountOf = ({ rows, files }: Ending): Amount => ({
  rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
  files,
});
