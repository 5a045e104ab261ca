import { kernelBytes } from "./kernel-bytes.ts";

type Address = number;

/** What kernel.ts (AssemblyScript) exports; see there for the layouts. */
interface KernelExports {
  readonly memory: WebAssembly.Memory;
  heapBase(): Address;
  layColumns(
    buckets: Address,
    documentCounts: Address,
    scales: Address,
    size: number,
    firstCharacters: number,
    documents: number,
    slots: Address,
    shift: number,
    present: Address,
    factors: Address,
  ): void;
  findWords(
    units: Address,
    from: number,
    end: number,
    slots: Address,
    bits: number,
    probes: number,
    list: Address,
    found: Address,
  ): number;
  describeWord(
    word: Address,
    slots: Address,
    shift: number,
    factors: Address,
    weights: Address,
    classes: number,
    lanes: number,
    shares: Address,
    sums: Address,
  ): Address;
  score(
    words: Address,
    wordCount: number,
    slots: Address,
    shift: number,
    present: Address,
    tf: Address,
    factors: Address,
    weights: Address,
    bias: Address,
    classes: number,
    lanes: number,
    wordLength: number,
    counts: Address,
    noted: Address,
    shares: Address,
    sums: Address,
    out: Address,
  ): void;
  pass(
    logistic: boolean,
    order: Address,
    rows: number,
    offsets: Address,
    indices: Address,
    values: Address,
    squares: Address,
    signs: Address,
    alpha: Address,
    costs: Address,
    weights: Address,
    bias: Address,
    classes: number,
    lanes: number,
    scores: Address,
    steps: Address,
  ): number;
  crammerSingerPass(
    order: Address,
    rows: number,
    offsets: Address,
    indices: Address,
    values: Address,
    squares: Address,
    labels: Address,
    alpha: Address,
    costs: Address,
    weights: Address,
    bias: Address,
    classes: number,
    lanes: number,
    scores: Address,
    steps: Address,
    sorted: Address,
  ): number;
}

const PAGE = 65536;
let compiled: WebAssembly.Module | undefined;

/** One instance of the compiled kernel with a memory of its own, filled from the bottom up. */
export class Kernel {
  readonly run: KernelExports;
  #top: number;
  /** First address never written to. */
  #highest: number;

  constructor() {
    compiled ??= new WebAssembly.Module(fromBase64(kernelBytes));
    const abort = () => {
      throw new Error("kernel aborted");
    };
    this.run = new WebAssembly.Instance(compiled, { env: { abort } }).exports as unknown as KernelExports;
    this.#top = align(this.run.heapBase());
    this.#highest = this.#top;
  }

  /** Address of `bytes` zeroed bytes. */
  reserve(bytes: number): Address {
    const at = this.#claim(bytes);
    // Memory never used before is zero already.
    const used = Math.min(at + bytes, this.#highest) - at;
    if (used > 0) new Uint8Array(this.run.memory.buffer, at, used).fill(0);
    this.#highest = Math.max(this.#highest, this.#top);
    return at;
  }

  /** Address of a copy of the data. */
  place(data: Int32Array | Uint32Array | Float32Array | Int8Array): Address {
    const at = this.#claim(data.byteLength);
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    new Uint8Array(this.run.memory.buffer, at, data.byteLength).set(bytes);
    this.#highest = Math.max(this.#highest, this.#top);
    return at;
  }

  #claim(bytes: number): Address {
    const at = this.#top;
    this.#top = align(at + bytes);
    const missing = this.#top - this.run.memory.buffer.byteLength;
    if (missing > 0) this.run.memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** Live view; void once anything more is reserved. */
  floats(at: Address, count: number): Float32Array {
    return new Float32Array(this.run.memory.buffer, at, count);
  }

  integers(at: Address, count: number): Int32Array {
    return new Int32Array(this.run.memory.buffer, at, count);
  }

  bytes(at: Address, count: number): Int8Array {
    return new Int8Array(this.run.memory.buffer, at, count);
  }

  mark(): number {
    return this.#top;
  }

  /** Gives back all that was reserved after `mark`. */
  release(mark: number): void {
    this.#top = align(mark);
  }
}

function align(address: number): number {
  return (address + 63) & ~63;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
