import type { Row } from "./types.ts";

/** Batches of one row each, for formats of which a row costs more than a batch. */
export async function* singly(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[], void, void> {
  for await (const row of rows) yield [row];
}
