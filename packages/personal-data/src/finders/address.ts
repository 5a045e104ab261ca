import type { Find } from "../types.ts";
import { plain } from "../words.ts";

/** Each of the words in small letters, with a capital, and in capitals. */
function anyCase(words: string): string {
  const all = words.split("|").flatMap((w) => [w, w[0].toUpperCase() + w.slice(1), w.toUpperCase()]);
  return `(?:${[...new Set(all)].join("|")})`;
}

/** Kinds of street that mean nothing else after a number: their names may stand in small letters. */
const sureWay = anyCase(
  "rue|avenue|av.|av|boulevard|bd|bld|impasse|imp.|chemin|rte|lotissement|ruelle",
).replaceAll(".", "\\.");
/** «12 cours de français», «4 places par groupe»: these need a name with a capital. */
const otherWay = anyCase(
  "place|pl.|allée|allées|allee|route|quai|cours|square|passage|faubourg|résidence|residence|sentier|esplanade|cité|montée|rond-point",
).replaceAll(".", "\\.");
const joint = anyCase("de la|de l'|de l’|de|du|des|d'|d’|la|le|les|l'|l’|aux|au|à");
const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]{0,30}";
const name = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}|\\d{4}(?!\\d))";
const inTown = "(?:sur|sous|en|lès|les|la|le|de|du|des|aux?|et)";
const town = `\\p{Lu}[\\p{L}\\p{M}'’-]{0,40}(?: (?:${inTown} ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}){0,3}(?: cedex(?: \\d{1,2})?)?`;

/** «12 bis, rue des Lilas, 75011 Paris»: a number, a kind of street, its name, then postcode and town if any. */
const french = new RegExp(
  `(?<![\\p{L}\\p{N}.,])\\d{1,4} ?(?:bis|ter|quater|[A-D](?=[ ,]))?,? ?(?:${sureWay} (?:${joint} ?){0,2}${word}|${otherWay} (?:${joint} ?){0,2}${name})(?: (?:${joint} ?){0,2}${name}){0,4}(?:[ ,\\n–-]{1,3}\\d{5} ${town})?`,
  "gu",
);

const street =
  "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Way|Place|Terrace|Crescent|Gardens|Grove|Row|Boulevard|Blvd)";
const english = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:Flat \\d{1,4}[A-Za-z]?,? )?\\d{1,5}[A-Za-z]?,? (?!Hours|Days|Minutes|Years|Weeks|Months)(?:\\p{Lu}[\\p{L}'’-]{1,30} ){1,3}${street}(?![\\p{L}\\p{N}]| \\p{Lu}\\p{Ll})(?:, \\p{Lu}\\p{Ll}{1,30}(?: \\p{Lu}\\p{Ll}{1,30}){0,2}(?![\\p{L}]))?(?:,? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?!\\p{L})|,? [A-Z]{2} \\d{5}(?!\\d))?`,
  "gu",
);

/**
 * Postal addresses with a street number, French and English. A street without a number, or a town with
 * its postcode, points at no household and is left.
 */
export function findAddresses(text: string): Find[] {
  return [french, english].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind: "address" as const,
      start: match.index,
      end: match.index + match[0].length,
      key: plain(match[0]),
    })),
  );
}
