import { answerProbability } from "./abstain.ts";
import { calibrate } from "./calibration.ts";
import { expand } from "./compress.ts";
import { pairBucket } from "./hash.ts";
import { Kernel } from "./kernel.ts";
import { inside, type LinearTextModel } from "./model.ts";
import { wordGrams } from "./ngrams.ts";
import { argmax } from "./problem.ts";
import { eachWord, normalise } from "./tokenise.ts";
import type { Prediction, TextModel } from "./types.ts";
import { columnsOfBuckets, inverseDocumentFrequencies, termWeight, WORD_BLOCK_LENGTH } from "./vectoriser.ts";

const CACHED_WORDS = 50_000;

/** A word's columns, −1 where the model does not hold it. */
interface KnownWord {
  readonly hash: number;
  readonly column: number;
  readonly characters: Int32Array;
}

/**
 * A function that classifies one text after another; it keeps its buffers and what it learned about
 * words, so make it once and call it often. About as fast as reading the file.
 *
 * @example
 * const classify = createClassifier(model);
 * const { labels, probability, abstained } = classify("We planted forty trees");
 * model.classes[labels[0]] // "planting"
 */
export function createClassifier(model: TextModel): (text: string) => Prediction {
  const scorer = new Scorer(inside(model));
  return (text) => predictionOf(inside(model), scorer.score(text));
}

export function predictionOf(model: LinearTextModel, scores: Float32Array): Prediction {
  const classes = model.classes.length;
  const probabilities = new Float32Array(classes);
  calibrate(model.calibration, scores, probabilities);
  const labels = model.multiLabel
    ? model.classes.map((_, c) => c).filter((c) => scores[c] > 0)
    : [argmax(scores, 0, classes)];
  const probability = answerProbability(probabilities, 0, classes, labels, model.multiLabel);
  return { labels, probabilities, probability, abstained: probability < model.threshold };
}

/** Scores texts with the stored weights in the kernel's memory. */
export class Scorer {
  readonly #kernel = new Kernel();
  readonly #columns: Int32Array;
  readonly #idf: Float32Array;
  readonly #firstCharacters: number;
  readonly #classes: number;
  readonly #lanes: number;
  readonly #weights: number;
  readonly #bias: number;
  readonly #out: number;
  readonly #counts: Int32Array;
  /** Columns of the text at hand and their values, laid in the kernel's memory. */
  readonly #touched: Int32Array;
  readonly #values: Float32Array;
  readonly #cache = new Map<string, KnownWord>();
  #used = 0;

  constructor(model: LinearTextModel) {
    const { vocabulary, bias } = model.stored;
    const { weights, lanes } = expand(model.stored);
    const size = vocabulary.buckets.length;
    this.#columns = columnsOfBuckets(vocabulary);
    this.#idf = inverseDocumentFrequencies(vocabulary);
    this.#firstCharacters = vocabulary.firstCharacters;
    this.#classes = bias.length;
    this.#lanes = lanes;
    this.#weights = this.#kernel.place(weights);
    this.#bias = this.#kernel.reserve(lanes * 4);
    this.#out = this.#kernel.reserve(lanes * 4);
    const touched = this.#kernel.reserve(size * 4);
    const values = this.#kernel.reserve(size * 4);
    this.#kernel.floats(this.#bias, bias.length).set(bias);
    this.#touched = this.#kernel.integers(touched, size);
    this.#values = this.#kernel.floats(values, size);
    this.#counts = new Int32Array(size);
  }

  /** Scores per class; a view that the next call overwrites. */
  score(text: string): Float32Array {
    this.weigh(text);
    this.#kernel.run.score(
      this.#used,
      this.#touched.byteOffset,
      this.#values.byteOffset,
      this.#weights,
      this.#bias,
      this.#lanes,
      this.#out,
    );
    return this.#kernel.floats(this.#out, this.#classes);
  }

  /** Columns of a text and their values; views that the next call overwrites. */
  weigh(text: string): { columns: Int32Array; values: Float32Array } {
    this.#used = 0;
    this.#count(text);
    let words = 0;
    let characters = 0;
    for (let i = 0; i < this.#used; i++) {
      const column = this.#touched[i];
      const value = termWeight(this.#counts[column]) * this.#idf[column];
      this.#counts[column] = 0;
      this.#values[i] = value;
      if (column < this.#firstCharacters) words += value * value;
      else characters += value * value;
    }
    const wordFactor = words > 0 ? WORD_BLOCK_LENGTH / Math.sqrt(words) : 0;
    const characterFactor = characters > 0 ? 1 / Math.sqrt(characters) : 0;
    for (let i = 0; i < this.#used; i++) {
      this.#values[i] *= this.#touched[i] < this.#firstCharacters ? wordFactor : characterFactor;
    }
    return { columns: this.#touched.subarray(0, this.#used), values: this.#values.subarray(0, this.#used) };
  }

  #count(text: string): void {
    let previous: KnownWord | undefined;
    eachWord(normalise(text), (word) => {
      const known = this.#word(word);
      if (known.column >= 0) this.#add(known.column);
      if (previous) {
        const column = this.#columns[pairBucket(previous.hash, known.hash)] - 1;
        if (column >= 0) this.#add(column);
      }
      for (let i = 0; i < known.characters.length; i++) this.#add(known.characters[i]);
      previous = known;
    });
  }

  #add(column: number): void {
    if (this.#counts[column]++ === 0) this.#touched[this.#used++] = column;
  }

  #word(word: string): KnownWord {
    let known = this.#cache.get(word);
    if (!known) {
      if (this.#cache.size >= CACHED_WORDS) this.#cache.clear();
      known = this.#lookUp(word);
      this.#cache.set(word, known);
    }
    return known;
  }

  #lookUp(word: string): KnownWord {
    const { hash, bucket, characters } = wordGrams(word);
    return {
      hash,
      column: this.#columns[bucket] - 1,
      characters: Int32Array.from(characters, (b) => this.#columns[b] - 1).filter((column) => column >= 0),
    };
  }
}
