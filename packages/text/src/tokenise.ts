/**
 * Normal form of a text: NFKC, then case folding (lower case, with ß and final sigma folded too, as
 * Unicode's full case folding does).
 *
 * @example
 * normalise("Straße ﬁn") // "strasse fin"
 */
export function normalise(text: string): string {
  const lower = isAscii(text) ? text.toLowerCase() : text.normalize("NFKC").toLowerCase();
  return lower.includes("ß") || lower.includes("ς")
    ? lower.replaceAll("ß", "ss").replaceAll("ς", "σ")
    : lower;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

// Per UTF-16 unit, whether it belongs to a word. Surrogates do, so that emoji and rare scripts count.
const inWord = new Uint8Array(65536);
const wordUnit = /[\p{L}\p{N}\p{M}_]/u;
for (let unit = 0; unit < 65536; unit++) {
  const surrogate = unit >= 0xd800 && unit <= 0xdfff;
  if (surrogate || wordUnit.test(String.fromCharCode(unit))) inWord[unit] = 1;
}

/** For a unit whose image is not one unit, or hangs on its neighbours. */
export const UNSURE = 0xffff;

/** Per UTF-16 unit of a normalised text: the unit itself where it belongs to a word, else 0. */
export const wordUnits = Uint16Array.from(inWord, (inside, unit) => inside * unit);

/**
 * Per UTF-16 unit of a text as it comes: the unit that `normalise` makes of it, 0 where that belongs to no word.
 * `UNSURE` for all but Latin letters, their punctuation and the quotes and dashes of typography, none of which
 * composes with a neighbour (Unicode Standard Annex 15): of them alone a text can be normalised unit by unit.
 */
export const imageUnits = Uint16Array.from(wordUnits, (_, unit) => {
  if (unit > 0x24f && (unit < 0x2010 || unit > 0x201f)) return UNSURE;
  const image = normalise(String.fromCharCode(unit));
  return image.length === 1 ? wordUnits[image.charCodeAt(0)] : UNSURE;
});

/**
 * Calls `visit` with every word of a normalised text: the longest runs of letters, digits and marks.
 *
 * @param visit receives the word and its first position
 */
export function eachWord(normalised: string, visit: (word: string, start: number) => void): void {
  const length = normalised.length;
  let start = 0;
  while (start < length) {
    while (start < length && inWord[normalised.charCodeAt(start)] === 0) start++;
    if (start === length) return;
    let end = start + 1;
    while (end < length && inWord[normalised.charCodeAt(end)] === 1) end++;
    visit(normalised.slice(start, end), start);
    start = end;
  }
}

/** The words of a text, in order. */
export function words(text: string): string[] {
  const found: string[] = [];
  eachWord(normalise(text), (word) => {
    found.push(word);
  });
  return found;
}
