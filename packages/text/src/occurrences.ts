import { align } from "./alignment.ts";
import { pairBucket } from "./hash.ts";
import { eachCharacterGram, wordGrams } from "./ngrams.ts";
import { eachWord } from "./tokenise.ts";
import type { Evidence } from "./types.ts";

/** One n-gram at one place of a text. */
export interface Occurrence {
  readonly bucket: number;
  readonly ngram: string;
  readonly kind: Evidence["kind"];
  /** UTF-16 positions in the original text. */
  readonly span: readonly [start: number, end: number];
}

/** Every n-gram of a text, each time it stands there, as the vectoriser counts them. */
export function occurrences(text: string): Occurrence[] {
  const { normalised, starts, ends } = align(text);
  const found: Occurrence[] = [];
  const span = (from: number, to: number): [number, number] => [starts[from], ends[to - 1]];
  let previous: { word: string; start: number; hash: number } | undefined;
  eachWord(normalised, (word, start) => {
    const { hash, bucket } = wordGrams(word);
    const end = start + word.length;
    found.push({ bucket, ngram: word, kind: "word", span: span(start, end) });
    if (previous) {
      found.push({
        bucket: pairBucket(previous.hash, hash),
        ngram: `${previous.word} ${word}`,
        kind: "pair",
        span: span(previous.start, end),
      });
    }
    eachCharacterGram(word, (characters, from, to) => {
      const inner: [number, number] = [Math.max(from, 0), Math.min(to, word.length)];
      const edges = `${from < 0 ? " " : ""}${word.slice(...inner)}${to > word.length ? " " : ""}`;
      const place = span(start + inner[0], start + inner[1]);
      found.push({ bucket: characters, ngram: edges, kind: "characters", span: place });
    });
    previous = { word, start, hash };
  });
  return found;
}
