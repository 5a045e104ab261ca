import { groupedShare } from "@levier/text";
import { crc32 } from "./crc32.ts";
import type { LabelledRow, Split } from "./types.ts";

/**
 * Which rows are the test part: 1 for test, 0 for training. A share is drawn by class with near copies
 * kept on one side; CRC-32 makes the same split in any program.
 *
 * @param groupOf number that near copies share
 */
export function testRows(
  rows: readonly LabelledRow[],
  split: Split,
  groupOf: Int32Array,
  seed: number,
): Uint8Array {
  if (split.kind === "crc32") {
    return Uint8Array.from(rows, ({ text }) => (crc32(text) % split.modulus === 0 ? 1 : 0));
  }
  return groupedShare({ groupOf, strata: rarestLabels(rows), share: split.share, seed });
}

/** Per row, a number for the rarest of its labels, −1 without one. */
function rarestLabels(rows: readonly LabelledRow[]): Int32Array {
  const counts = new Map<string, number>();
  for (const { labels } of rows) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const numbers = new Map([...counts.keys()].sort().map((label, number) => [label, number]));
  return Int32Array.from(rows, ({ labels }) => {
    const rarest = [...labels].sort(
      (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1),
    )[0];
    return rarest === undefined ? -1 : (numbers.get(rarest) as number);
  });
}
