import { HASH_WIDTH } from "./hash.ts";

let spare: Int32Array | undefined;

/**
 * Lends a number for every bucket, all zero, to `work`, which leaves them so and ends before it returns. One
 * table serves all of a thread, which keeps it: 16 MB made anew twice a training had the garbage collector
 * walk the whole heap each time. After a failure halfway the table is not lent again.
 */
export function withBucketTable<T>(work: (table: Int32Array) => T): T {
  const table = spare ?? new Int32Array(HASH_WIDTH);
  spare = undefined;
  const result = work(table);
  spare = table;
  return result;
}
