import { safe } from "./layout.ts";

/**
 * Marks the passages that speak for a class: bold and underlined in a terminal, [between brackets]
 * elsewhere. A unit is marked from a quarter of the hottest one's contribution.
 *
 * @param heat - per UTF-16 unit, the sum of the contributions that cover it
 */
export function highlight(text: string, heat: Float64Array, ansi: boolean): string {
  const hottest = heat.reduce((most, value) => Math.max(most, value), 0);
  if (hottest <= 0) return safe(text);
  const [open, close] = ansi ? ["\u001b[1;4m", "\u001b[0m"] : ["[", "]"];
  let out = "";
  let marked = false;
  let at = 0;
  for (const character of text) {
    const hot = heat[at] >= hottest / 4 && character.trim() !== "";
    if (hot !== marked) out += hot ? open : close;
    marked = hot;
    out += safe(character);
    at += character.length;
  }
  return marked ? out + close : out;
}
