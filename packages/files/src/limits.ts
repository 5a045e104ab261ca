import type { ReadLimits } from "./types.ts";

/**
 * The bounds that `openTable` keeps unless told otherwise.
 *
 * @example
 * await openTable("big.csv", { limits: { fileBytes: 10 * 2 ** 30 } });
 */
export const DEFAULT_LIMITS: ReadLimits = {
  cellCharacters: 1_000_000,
  rowCharacters: 5_000_000,
  fileBytes: 2 * 2 ** 30,
  decompressedBytes: 2 ** 30,
};

/** What a fault says of the limit that was passed, in characters. */
export const over = (limit: number) => `> ${limit}`;
