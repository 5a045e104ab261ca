import { words } from "./tokenise.ts";

export interface KeywordRowsOptions {
  readonly texts: readonly string[];
  /** Words or phrases per class; a final `*` stands for any ending. */
  readonly keywords: Readonly<Record<string, readonly string[]>>;
}

/**
 * Rows that hold a keyword of some class, for the start with rare classes: one row per class by
 * turns, the class with the fewest hits first, so that every class is met early. Keywords match
 * whole words, whatever their case; in scripts written without spaces, write `*` after them.
 *
 * @example
 * keywordRows({ texts: ["New wells dug", "School"], keywords: { water: ["well*"], health: ["clinic"] } }); // [0]
 */
export function keywordRows({ texts, keywords }: KeywordRowsOptions): number[] {
  const needles = Object.entries(keywords).map(([, list]) => list.map(needle).filter((text) => text !== " "));
  const hits: number[][] = needles.map(() => []);
  texts.forEach((text, row) => {
    const padded = ` ${words(text).join(" ")} `;
    needles.forEach((list, k) => {
      if (list.some((part) => padded.includes(part))) hits[k].push(row);
    });
  });
  hits.sort((a, b) => a.length - b.length);
  const rows = new Set<number>();
  const longest = hits.at(-1)?.length ?? 0;
  for (let i = 0; i < longest; i++) for (const list of hits) if (i < list.length) rows.add(list[i]);
  return [...rows];
}

/** The keyword as it stands in a text's words joined by spaces. */
function needle(keyword: string): string {
  const text = words(keyword).join(" ");
  if (text === "") return " ";
  return keyword.trimEnd().endsWith("*") ? ` ${text}` : ` ${text} `;
}
