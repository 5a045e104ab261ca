import { randomUUID } from "node:crypto";
import { and, asc, eq, gt } from "drizzle-orm";
import type { Transaction } from "../../../platform/db/index.ts";
import type { JobContext } from "../../../platform/jobs/index.ts";
import { datasetRow, rowSet } from "./tables.ts";

/** What a record is, wherever it comes from. */
export interface Entry {
  readonly position: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/** Writes rows for a version that is to come. Until it has come, nobody sees them. */
export interface RowWriter {
  readonly rowSet: string;
  add(entry: Entry): Promise<void>;
  /** Writes what waits; returns how many rows there are. */
  finish(): Promise<number>;
}

/** What one statement takes at most: five parameters a row, and PostgreSQL has 65,535. */
const batchRows = 1000;
const batchCharacters = 4_000_000;

/**
 * Lends a writer to `work`. When that fails or is cancelled, its rows are removed; after a crash the sweep
 * does it. Every attempt writes rows of its own, so that a worker taken for dead can spoil nothing.
 */
export async function writingRows<T>(
  context: Pick<JobContext, "organisation" | "transaction">,
  dataset: string,
  work: (writer: RowWriter) => Promise<T>,
): Promise<T> {
  const { organisation, transaction } = context;
  const id = randomUUID();
  await transaction((tx) =>
    tx.insert(rowSet).values({ organisationId: organisation, id, datasetId: dataset }),
  );
  try {
    return await work(openWriter(context, id));
  } catch (error) {
    await transaction((tx) => dropRowSet(tx, { organisation, rowSet: id }));
    throw error;
  }
}

function openWriter({ organisation, transaction }: Parameters<typeof writingRows>[0], id: string): RowWriter {
  let batch: (typeof datasetRow.$inferInsert)[] = [];
  let [characters, written] = [0, 0];
  const flush = async () => {
    if (batch.length === 0) return;
    const values = batch;
    [batch, characters] = [[], 0];
    await transaction((tx) => tx.insert(datasetRow).values(values));
    written += values.length;
  };
  return {
    rowSet: id,
    async add({ position, line, cells }) {
      batch.push({ organisationId: organisation, rowSetId: id, position, line, cells: [...cells] });
      for (const cell of cells) characters += cell.length;
      if (batch.length >= batchRows || characters >= batchCharacters) await flush();
    },
    async finish() {
      await flush();
      return written;
    },
  };
}

export async function dropRowSet(
  tx: Transaction,
  { organisation, rowSet: id }: { readonly organisation: string; readonly rowSet: string },
): Promise<void> {
  await tx.delete(rowSet).where(and(eq(rowSet.organisationId, organisation), eq(rowSet.id, id)));
}

/** Rows in their order, after a position. */
export function readRows(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly rowSet: string;
    readonly after: number;
    readonly count: number;
  },
): Promise<Entry[]> {
  const { organisation, rowSet: id, after, count } = options;
  const { position, line, cells } = datasetRow;
  return tx
    .select({ position, line, cells })
    .from(datasetRow)
    .where(and(eq(datasetRow.organisationId, organisation), eq(datasetRow.rowSetId, id), gt(position, after)))
    .orderBy(asc(position))
    .limit(count);
}

/** All rows in their order, a few at a time, each time in a transaction of its own. */
export async function* eachRow(
  { organisation, transaction }: Pick<JobContext, "organisation" | "transaction">,
  rowSet: string,
): AsyncGenerator<Entry> {
  const count = 1000;
  for (let after = -1; ; ) {
    const entries = await transaction((tx) => readRows(tx, { organisation, rowSet, after, count }));
    yield* entries;
    if (entries.length < count) return;
    after = entries.at(-1)!.position;
  }
}
