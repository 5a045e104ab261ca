import type { Kernel } from "./kernel.ts";
import { imageUnits, normalise, UNSURE, wordUnits } from "./tokenise.ts";

const CACHED_WORDS = 40_000;
const CACHED_BYTES = 24 << 20;

/** Units of a text that there is room for from the start. */
const USUAL_UNITS = 1024;
const SLOT_BITS = 17;
/** Spreads hashes over the slots, as ColumnTable does. */
const SPREAD = 0x9e3779b1;
/** Slots that a hash may lie in: more words on them, which only somebody hostile would send, push one another out. */
const MOST_PROBES = 8;

/** Where the length and the units of an entry stand, in bytes; kernel.ts reads the same. */
const LENGTH = 12;
const UNITS = 24;

/** Fills in an entry of which hash, length and units stand; gives its end. */
type Describe = (entry: number) => number;

/**
 * Splits texts into words and keeps in the kernel's memory what each word brings. What it remembers makes it
 * faster and changes nothing.
 */
export class WordArena {
  readonly #kernel: Kernel;
  readonly #lanes: number;
  readonly #describe: Describe;
  readonly #slots: number;
  /** Of the list: its count; of the word that was not met: hash and length. */
  readonly #found: number;
  readonly #start: number;
  #cached = 0;
  /** Most units of a text that there is room for. */
  #capacity = USUAL_UNITS;
  #units = 0;
  #list = 0;
  #memory: Int32Array;
  #memoryUnits: Uint16Array;

  constructor(kernel: Kernel, lanes: number, describe: Describe) {
    this.#kernel = kernel;
    this.#lanes = lanes;
    this.#describe = describe;
    this.#slots = kernel.reserve(4 << SLOT_BITS);
    this.#found = kernel.reserve(12);
    this.#start = kernel.mark();
    [this.#memory, this.#memoryUnits] = views(kernel);
    this.#reserveText();
  }

  /** Address of the list of the text's words. */
  get address(): number {
    return this.#list;
  }

  /** How many words the text has. */
  get count(): number {
    return this.#memory[this.#found >> 2];
  }

  /** Puts the addresses of a text's words into the list, in order. */
  read(text: string): void {
    this.#makeRoom(text.length);
    let end = text.length;
    if (!this.#fold(text, imageUnits)) {
      const normalised = normalise(text);
      end = normalised.length;
      this.#makeRoom(end);
      this.#fold(normalised, wordUnits);
    }
    this.#memory[this.#found >> 2] = 0;
    for (let at = this.#find(0, end); at < end; at = this.#find(at, end)) this.#store(at);
  }

  /** Writes the units of a text's words, 0 for all else; false where one is unsure. */
  #fold(text: string, images: Uint16Array): boolean {
    const memory = this.#memoryUnits;
    const to = this.#units >> 1;
    for (let i = 0; i < text.length; i++) {
      const unit = images[text.charCodeAt(i)];
      if (unit === UNSURE) return false;
      memory[to + i] = unit;
    }
    memory[to + text.length] = 0;
    return true;
  }

  /** Goes on with the list from a unit on; gives the place of a word not met, or the end. */
  #find(from: number, end: number): number {
    const { findWords } = this.#kernel.run;
    return findWords(this.#units, from, end, this.#slots, SLOT_BITS, MOST_PROBES, this.#list, this.#found);
  }

  /** Keeps the word at a unit, of which hash and length are found. */
  #store(at: number): void {
    const [hash, length] = this.#memory.subarray((this.#found >> 2) + 1, (this.#found >> 2) + 3);
    // At most four n-grams begin at a unit, and at the space before the first.
    const columns = 4 * (length + 1);
    const entry = this.#kernel.reserve(UNITS + 2 * length + 4 + 4 * this.#lanes + 4 * columns);
    this.#refresh();
    this.#memory[entry >> 2] = hash;
    this.#memory[(entry + LENGTH) >> 2] = length;
    const from = (this.#units >> 1) + at;
    this.#memoryUnits.copyWithin((entry + UNITS) >> 1, from, from + length);
    this.#kernel.release(this.#describe(entry));
    this.#memory[this.#slotFor(hash)] = entry;
    this.#cached++;
  }

  /** The first empty slot of a hash, or its own. */
  #slotFor(hash: number): number {
    const first = Math.imul(hash, SPREAD) >>> (32 - SLOT_BITS);
    const slots = this.#slots >> 2;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = slots + ((first + probe) & ((1 << SLOT_BITS) - 1));
      if (this.#memory[slot] === 0) return slot;
    }
    return slots + first;
  }

  /** Before a text: room for its units and words, and a new start where too much is remembered. */
  #makeRoom(length: number): void {
    const full = this.#cached > CACHED_WORDS || this.#kernel.mark() - this.#start > CACHED_BYTES;
    if (full) {
      this.#memory.fill(0, this.#slots >> 2, (this.#slots >> 2) + (1 << SLOT_BITS));
      this.#cached = 0;
      this.#capacity = USUAL_UNITS;
      this.#kernel.release(this.#start);
    }
    if (length > this.#capacity) this.#capacity = 2 * length;
    else if (!full) return;
    this.#reserveText();
  }

  #reserveText(): void {
    this.#units = this.#kernel.reserve(2 * (this.#capacity + 1));
    // A word has a unit, and another parts it from the next.
    this.#list = this.#kernel.reserve(2 * (this.#capacity + 2));
    this.#refresh();
  }

  /** The memory may have grown, which voids older views. */
  #refresh(): void {
    if (this.#memory.buffer !== this.#kernel.run.memory.buffer)
      [this.#memory, this.#memoryUnits] = views(this.#kernel);
  }
}

function views(kernel: Kernel): [Int32Array, Uint16Array] {
  const { buffer } = kernel.run.memory;
  return [new Int32Array(buffer), new Uint16Array(buffer)];
}
