import { slotBits } from "./column-table.ts";
import { HALF_WIDTH } from "./hash.ts";
import { Kernel } from "./kernel.ts";
import type { LinearTextModel } from "./model.ts";
import { termWeights, WORD_BLOCK_LENGTH } from "./vectoriser.ts";
import { WordArena } from "./word-arena.ts";

/** Scores texts with a model's weights, which it holds in the kernel's memory. */
export class Scorer {
  readonly #kernel = new Kernel();
  readonly #arena: WordArena;
  readonly #classes: number;
  readonly #lanes: number;
  readonly #slots: number;
  readonly #shift: number;
  readonly #present: number;
  readonly #termWeights: number;
  readonly #factors: number;
  readonly #weights: number;
  readonly #bias: number;
  readonly #counts: number;
  readonly #noted: number;
  readonly #shares: number;
  readonly #sums: number;
  readonly #out: number;
  #scores: Float32Array = new Float32Array(0);

  constructor(model: LinearTextModel) {
    const kernel = this.#kernel;
    const { vocabulary, bias } = model.stored;
    const lanes = (bias.length + 7) & ~7;
    const size = vocabulary.buckets.length;
    this.#classes = bias.length;
    this.#lanes = lanes;
    const bits = slotBits(size);
    this.#shift = 32 - bits;
    this.#slots = kernel.reserve(8 << bits);
    this.#present = kernel.reserve(HALF_WIDTH / 8);
    this.#factors = kernel.reserve(size * 8);
    this.#layColumns(model);
    this.#termWeights = kernel.place(termWeights);
    this.#weights = kernel.place(model.stored.quantised);
    // The last column's spare lanes read on behind it.
    kernel.reserve(8);
    this.#bias = kernel.reserve(lanes * 4);
    kernel.floats(this.#bias, bias.length).set(bias);
    this.#counts = kernel.reserve(size * 4);
    // One place more than columns: the kernel writes before it knows whether a column is new.
    this.#noted = kernel.reserve((size + 1) * 4);
    this.#shares = kernel.reserve((size + 64) * 8);
    this.#sums = kernel.reserve(lanes * 8);
    this.#out = kernel.reserve(lanes * 4);
    this.#arena = new WordArena(kernel, lanes, (word) => this.#describe(word));
  }

  /** Scores per class; a view that the next call overwrites. */
  score(text: string): Float32Array {
    this.#arena.read(text);
    this.#kernel.run.score(
      this.#arena.address,
      this.#arena.count,
      this.#slots,
      this.#shift,
      this.#present,
      this.#termWeights,
      this.#factors,
      this.#weights,
      this.#bias,
      this.#classes,
      this.#lanes,
      WORD_BLOCK_LENGTH,
      this.#counts,
      this.#noted,
      this.#shares,
      this.#sums,
      this.#out,
    );
    if (this.#scores.buffer !== this.#kernel.run.memory.buffer) {
      this.#scores = this.#kernel.floats(this.#out, this.#classes);
    }
    return this.#scores;
  }

  #layColumns({ stored: { vocabulary, scales } }: LinearTextModel): void {
    const kernel = this.#kernel;
    const mark = kernel.mark();
    kernel.run.layColumns(
      kernel.place(vocabulary.buckets),
      kernel.place(vocabulary.documentCounts),
      kernel.place(scales),
      scales.length,
      vocabulary.firstCharacters,
      vocabulary.documents,
      this.#slots,
      this.#shift,
      this.#present,
      this.#factors,
    );
    kernel.release(mark);
  }

  #describe(word: number): number {
    return this.#kernel.run.describeWord(
      word,
      this.#slots,
      this.#shift,
      this.#factors,
      this.#weights,
      this.#classes,
      this.#lanes,
      this.#shares,
      this.#sums,
    );
  }
}
