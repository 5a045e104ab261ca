import type { Vocabulary } from "./vocabulary.ts";

/** Spreads buckets over the slots: 2³² ÷ golden ratio (Knuth, The Art of Computer Programming, §6.4). */
const SPREAD = 0x9e3779b1;

/** A table of so many columns has 2^bits slots. */
export function slotBits(columns: number): number {
  return Math.max(4, Math.ceil(Math.log2(2 * columns + 1)));
}

/**
 * Finds the column of a bucket: an open-addressing table at most half full, small enough to stay in the
 * processor's cache. The kernel has the same table.
 */
export class ColumnTable {
  /** Slot after slot {bucket + 1, column + 1}; 0 where a slot is empty. */
  readonly slots: Int32Array;
  /** Shifts a spread bucket down to a slot. */
  readonly shift: number;

  constructor(vocabulary: Vocabulary) {
    const bits = slotBits(vocabulary.buckets.length);
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 << bits);
    const { buckets } = vocabulary;
    for (let column = 0; column < buckets.length; column++) {
      const slot = this.#slotOf(buckets[column]);
      this.slots[2 * slot] = buckets[column] + 1;
      this.slots[2 * slot + 1] = column + 1;
    }
  }

  /** Column of a bucket, −1 where the vocabulary does not hold it. */
  columnOf(bucket: number): number {
    return this.slots[2 * this.#slotOf(bucket) + 1] - 1;
  }

  /** The slot that holds the bucket, or the empty one where it would go. */
  #slotOf(bucket: number): number {
    const last = this.slots.length / 2 - 1;
    let slot = Math.imul(bucket, SPREAD) >>> this.shift;
    while (this.slots[2 * slot] !== 0 && this.slots[2 * slot] !== bucket + 1) slot = (slot + 1) & last;
    return slot;
  }
}
