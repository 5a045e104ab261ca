import { mix, WORD_SEED } from "./hash.ts";
import type { Kernel } from "./kernel.ts";
import { imageUnits, normalise, UNSURE, wordUnits } from "./tokenise.ts";

const CACHED_WORDS = 40_000;
const CACHED_BYTES = 24 << 20;

const SLOT_BITS = 17;
/** Spreads hashes over the slots, as ColumnTable does. */
const SPREAD = 0x9e3779b1;
/** Words that share a slot: more of them, which only somebody hostile would send, push one another out. */
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
  readonly #start: number;
  readonly #slots = new Int32Array(1 << SLOT_BITS);
  #cached = 0;
  /** The units of the word at hand. */
  #units = new Uint16Array(1024);
  #list = 0;
  #capacity = 1024;
  #memory: Int32Array;
  #memoryUnits: Uint16Array;
  count = 0;

  constructor(kernel: Kernel, lanes: number, describe: Describe) {
    this.#kernel = kernel;
    this.#lanes = lanes;
    this.#describe = describe;
    this.#start = kernel.mark();
    this.#list = kernel.reserve(this.#capacity * 4);
    [this.#memory, this.#memoryUnits] = views(kernel);
  }

  /** Address of the text's words. */
  get address(): number {
    return this.#list;
  }

  /** Puts the addresses of a text's words into the list, in order. */
  read(text: string): void {
    this.#makeRoom(text.length);
    if (this.#split(text, imageUnits)) return;
    const normalised = normalise(text);
    this.#makeRoom(normalised.length);
    this.#split(normalised, wordUnits);
  }

  /** False where a unit is unsure. */
  #split(text: string, images: Uint16Array): boolean {
    const units = this.#units;
    let length = 0;
    let hash = WORD_SEED;
    this.count = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = images[text.charCodeAt(i)];
      if (unit === 0) {
        if (length > 0) this.#add(hash, length);
        length = 0;
        hash = WORD_SEED;
      } else if (unit === UNSURE) return false;
      else {
        units[length++] = unit;
        hash = mix(hash, unit);
      }
    }
    if (length > 0) this.#add(hash, length);
    return true;
  }

  #add(hash: number, length: number): void {
    const address = this.#find(hash, length);
    if (this.count === this.#capacity) this.#grow();
    this.#memory[(this.#list >> 2) + this.count++] = address;
  }

  #find(hash: number, length: number): number {
    const first = Math.imul(hash, SPREAD) >>> (32 - SLOT_BITS);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = (first + probe) & (this.#slots.length - 1);
      const entry = this.#slots[slot];
      if (entry === 0) return this.#store(slot, hash, length);
      if (this.#holds(entry, hash, length)) return entry;
    }
    return this.#store(first, hash, length);
  }

  #holds(entry: number, hash: number, length: number): boolean {
    const memory = this.#memory;
    const at = entry >> 2;
    if (memory[at] !== hash || memory[at + (LENGTH >> 2)] !== length) return false;
    const from = (entry + UNITS) >> 1;
    for (let i = 0; i < length; i++) if (this.#memoryUnits[from + i] !== this.#units[i]) return false;
    return true;
  }

  #store(slot: number, hash: number, length: number): number {
    // At most four n-grams begin at a unit, and at the space before the first.
    const columns = 4 * (length + 1);
    const entry = this.#kernel.reserve(UNITS + 2 * length + 4 + 4 * this.#lanes + 4 * columns);
    this.#refresh();
    this.#memory[entry >> 2] = hash;
    this.#memory[(entry + LENGTH) >> 2] = length;
    this.#memoryUnits.set(this.#units.subarray(0, length), (entry + UNITS) >> 1);
    this.#kernel.release(this.#describe(entry));
    this.#slots[slot] = entry;
    this.#cached++;
    return entry;
  }

  /** Before a text: room for its longest word, and a new start where too much is remembered. */
  #makeRoom(length: number): void {
    if (length > this.#units.length) this.#units = new Uint16Array(2 * length);
    const bytes = this.#kernel.mark() - this.#start;
    if (this.#cached <= CACHED_WORDS && bytes <= CACHED_BYTES) return;
    this.#slots.fill(0);
    this.#cached = 0;
    this.#kernel.release(this.#start);
    this.#list = this.#kernel.reserve(this.#capacity * 4);
    this.#refresh();
  }

  #grow(): void {
    const from = this.#list >> 2;
    const used = this.#capacity;
    this.#capacity *= 2;
    this.#list = this.#kernel.reserve(this.#capacity * 4);
    this.#refresh();
    this.#memory.copyWithin(this.#list >> 2, from, from + used);
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
