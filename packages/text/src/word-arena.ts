import type { ColumnTable } from "./column-table.ts";
import type { Kernel } from "./kernel.ts";
import { wordGrams } from "./ngrams.ts";

const CACHED_WORDS = 40_000;
const CACHED_BYTES = 16 << 20;

/** Keeps in the kernel's memory what each word brings, and the list of the words of the text at hand. */
export class WordArena {
  readonly #kernel: Kernel;
  readonly #columns: ColumnTable;
  readonly #addresses = new Map<string, number>();
  readonly #start: number;
  #list: number;
  #capacity = 1024;
  #view: Int32Array;
  count = 0;

  constructor(kernel: Kernel, columns: ColumnTable) {
    this.#kernel = kernel;
    this.#columns = columns;
    this.#start = kernel.mark();
    this.#list = kernel.reserve(this.#capacity * 4);
    this.#view = kernel.integers(this.#list, this.#capacity);
  }

  /** Address of the text's words. */
  get address(): number {
    return this.#list;
  }

  /** Starts a new text. */
  begin(): void {
    this.count = 0;
    const full = this.#addresses.size > CACHED_WORDS || this.#kernel.mark() - this.#start > CACHED_BYTES;
    if (!full) return;
    this.#addresses.clear();
    this.#kernel.release(this.#start);
    this.#list = this.#kernel.reserve(this.#capacity * 4);
    this.#view = this.#kernel.integers(this.#list, this.#capacity);
  }

  add(word: string): void {
    const address = this.#addresses.get(word) ?? this.#store(word);
    if (this.count === this.#capacity) this.#grow();
    this.#view[this.count++] = address;
  }

  #store(word: string): number {
    const { hash, bucket, characters } = wordGrams(word);
    const entry = new Int32Array(3 + characters.length);
    let used = 3;
    for (const gram of characters) {
      const column = this.#columns.columnOf(gram);
      if (column >= 0) entry[used++] = column;
    }
    entry.set([hash, this.#columns.columnOf(bucket) + 1, used - 3]);
    const address = this.#kernel.place(entry.subarray(0, used));
    this.#addresses.set(word, address);
    this.#refresh();
    return address;
  }

  #grow(): void {
    const before = this.#list;
    const used = this.#capacity;
    this.#capacity *= 2;
    this.#list = this.#kernel.reserve(this.#capacity * 4);
    this.#refresh();
    this.#view.set(this.#kernel.integers(before, used));
  }

  /** The memory may have grown, which voids older views. */
  #refresh(): void {
    this.#view = this.#kernel.integers(this.#list, this.#capacity);
  }
}
