import { pairBucket } from "./hash.ts";
import { type WordGrams, wordGrams } from "./ngrams.ts";
import { eachWord, normalise } from "./tokenise.ts";

const CACHED_WORDS = 100_000;

/** Walks the features of texts; remembers what each word brings, since words come back. */
export class BucketCounter {
  readonly #cache = new Map<string, WordGrams>();

  /** Calls `add` with every bucket of the text, repeats included. */
  count(text: string, add: (bucket: number) => void): void {
    let previous: WordGrams | undefined;
    eachWord(normalise(text), (word) => {
      const grams = this.#grams(word);
      add(grams.bucket);
      if (previous) add(pairBucket(previous.hash, grams.hash));
      for (const bucket of grams.characters) add(bucket);
      previous = grams;
    });
  }

  #grams(word: string): WordGrams {
    let grams = this.#cache.get(word);
    if (!grams) {
      if (this.#cache.size >= CACHED_WORDS) this.#cache.clear();
      grams = wordGrams(word);
      this.#cache.set(word, grams);
    }
    return grams;
  }
}
