import { ColumnTable } from "./column-table.ts";
import { Kernel } from "./kernel.ts";
import type { LinearTextModel } from "./model.ts";
import { eachWord, normalise } from "./tokenise.ts";
import { termWeights, WORD_BLOCK_LENGTH } from "./vectoriser.ts";
import { inverseDocumentFrequencies } from "./vocabulary.ts";
import { WordArena } from "./word-arena.ts";

/** Scores texts with a model's weights, which it holds in the kernel's memory. */
export class Scorer {
  readonly #kernel = new Kernel();
  readonly #arena: WordArena;
  readonly #firstCharacters: number;
  readonly #classes: number;
  readonly #lanes: number;
  readonly #slots: number;
  readonly #shift: number;
  readonly #idf: number;
  readonly #termWeights: number;
  readonly #counts: number;
  readonly #touched: number;
  readonly #values: number;
  readonly #weights: number;
  readonly #scales: number;
  readonly #bias: number;
  readonly #out: number;
  #scores: Float32Array = new Float32Array(0);

  constructor(model: LinearTextModel) {
    const kernel = this.#kernel;
    const { vocabulary, bias } = model.stored;
    const lanes = (bias.length + 7) & ~7;
    const size = vocabulary.buckets.length;
    const columns = new ColumnTable(vocabulary);
    this.#firstCharacters = vocabulary.firstCharacters;
    this.#classes = bias.length;
    this.#lanes = lanes;
    this.#slots = kernel.place(columns.slots);
    this.#shift = columns.shift;
    this.#idf = kernel.place(inverseDocumentFrequencies(vocabulary));
    this.#termWeights = kernel.place(termWeights);
    this.#counts = kernel.reserve(size * 2);
    // One place more than columns: the kernel writes before it knows whether a column is new.
    this.#touched = kernel.reserve((size + 1) * 4);
    this.#values = kernel.reserve((size + 1) * 4);
    this.#weights = kernel.place(model.stored.quantised);
    // The last column's spare lanes read on behind it.
    kernel.reserve(16);
    this.#scales = kernel.place(model.stored.scales);
    this.#bias = kernel.reserve(lanes * 4);
    kernel.floats(this.#bias, bias.length).set(bias);
    this.#out = kernel.reserve(lanes * 4);
    this.#arena = new WordArena(kernel, columns);
  }

  /** Scores per class; a view that the next call overwrites. */
  score(text: string): Float32Array {
    const used = this.#weigh(text);
    this.#kernel.run.score(
      used,
      this.#touched,
      this.#values,
      this.#weights,
      this.#scales,
      this.#bias,
      this.#classes,
      this.#lanes,
      this.#out,
    );
    if (this.#scores.buffer !== this.#kernel.run.memory.buffer) {
      this.#scores = this.#kernel.floats(this.#out, this.#classes);
    }
    return this.#scores;
  }

  /** The columns of a text and their values; views that the next call overwrites. */
  weigh(text: string): { columns: Int32Array; values: Float32Array } {
    const used = this.#weigh(text);
    return {
      columns: this.#kernel.integers(this.#touched, used),
      values: this.#kernel.floats(this.#values, used),
    };
  }

  #weigh(text: string): number {
    const arena = this.#arena;
    arena.begin();
    eachWord(normalise(text), (word) => arena.add(word));
    return this.#kernel.run.weigh(
      arena.address,
      arena.count,
      this.#slots,
      this.#shift,
      this.#idf,
      this.#termWeights,
      this.#firstCharacters,
      WORD_BLOCK_LENGTH,
      this.#counts,
      this.#touched,
      this.#values,
    );
  }
}
