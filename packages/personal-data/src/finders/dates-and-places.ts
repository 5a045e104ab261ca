import type { Find } from "../types.ts";
import { months, plain } from "../words.ts";

const date = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/. -]\\d{1,2}[/. -](?:\\d{4}|\\d{2})|\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?${months} \\d{4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4})`;
const birthCue =
  "(?:n[ée](?:e|s|es|\\(e\\)|·e|\\.e)? ?(?:le|en|à [\\p{L} '’-]{2,30}? le)|date de naissance|anniversaire|born(?: on| in)?|date of birth|birth ?date|birthday|d\\.?o\\.?b\\.?)";
const birth = new RegExp(
  `(?<![\\p{L}\\p{N}])${birthCue}(?: (?:le|est le|is|on))?[ :]{1,3}(${date})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Dates beside words of birth, such as «née le 3 mai 1984» or «DOB: 03/05/1984»; the find is the date alone. */
export function findBirthDates(text: string): Find[] {
  return Array.from(text.matchAll(birth), (match) => {
    const end = match.index + match[0].length;
    return { kind: "birth-date", start: end - match[1].length, end, key: plain(match[1]) };
  });
}

const decimal =
  /(?<![\p{L}\p{N}.,])([-+]?\d{1,2}\.\d{4,12})°? ?[,; ] ?([-+]?\d{1,3}\.\d{4,12})(?![\p{L}\p{N}]|\.\d)/gu;
const degrees =
  /(?<![\p{L}\p{N}])\d{1,2} ?° ?\d{1,2} ?['’′] ?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?:["”″]|'') ?)?[NS][ ,;]{0,3}\d{1,3} ?° ?\d{1,2} ?['’′] ?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?:["”″]|'') ?)?[EWO](?![\p{L}\p{N}])/gu;

/** Four decimals of two measurements look alike; a sign, a fifth decimal or a word tells a place. */
const placeCue = /(?:gps|position|coord|latitude|lat|situ|locat|point|lieu)[^.;]{0,30}$/i;

/** Pairs of latitude and longitude: decimal degrees of four places (about ten metres) or more, or ° ′ ″. */
export function findLocations(text: string): Find[] {
  const finds: Find[] = [];
  const add = ({ index, 0: value }: RegExpExecArray) =>
    finds.push({ kind: "location", start: index, end: index + value.length, key: value.replaceAll(" ", "") });
  for (const match of text.matchAll(decimal))
    if (Math.abs(Number(match[1])) <= 90 && Math.abs(Number(match[2])) <= 180 && isPlace(text, match))
      add(match);
  if (text.includes("°")) for (const match of text.matchAll(degrees)) add(match);
  return finds;
}

function isPlace(text: string, { index, 0: value }: RegExpExecArray): boolean {
  const fine = /\.\d{5,}.*\.\d{5,}/.test(value) || /[-+]\d/.test(value);
  return fine || placeCue.test(text.slice(Math.max(0, index - 50), index));
}
