/** What tells that a text speaks of somebody who is being erased: names as whole words, texts as they stand. */
export type Quotes = readonly string[];

const shortestQuote = 3;

/** A number alone would be found in texts about anybody. */
export const tells = (text: string) => text.trim().length >= shortestQuote && /\p{L}/u.test(text);

/** Whether a text holds one of the quotes, whatever its case and its spaces, and not as a part of a word. */
export function quotesIn(quotes: Quotes): (text: string) => boolean {
  const wanted = [...new Set(quotes.filter(tells).map(plain))];
  return (text) => {
    const read = plain(text);
    return wanted.some((quote) => stands(read, quote));
  };
}

const plain = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

const inWord = /[\p{L}\p{N}]/u;

function stands(text: string, quote: string): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const [before, after] = [text[at - 1] ?? "", text[at + quote.length] ?? ""];
    if (!inWord.test(before) && !inWord.test(after)) return true;
  }
  return false;
}
