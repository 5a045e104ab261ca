import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Find } from "../types.ts";

/** What people put between digits: space, no-break spaces, point, hyphens. */
const gap = "[ .\\-\\u00a0\\u202f\\u2011]";
const before = "(?<![\\p{L}\\p{N}+]|\\d[.,/-])";
const after = "(?![\\p{L}\\p{N}]|[.,/-]\\d)";

interface Form {
  readonly pattern: RegExp;
  /** Country whose national form it is; absent for international numbers. */
  readonly country?: CountryCode;
  /** Ofcom's numbers for drama are possible but belong to nobody, so that they are not «valid». */
  readonly possibleIsEnough?: boolean;
}

/** Every quantifier is bounded, so that no text can make the search slow. */
const forms: readonly Form[] = [
  {
    pattern: form(`(?:\\+|00)${gap}?[1-9]\\d{0,2}(?:${gap}?\\(0\\))?(?:${gap}{0,2}\\(?\\d{1,12}\\)?){1,7}`),
    possibleIsEnough: true,
  },
  { pattern: form(`0[1-9](?:(${gap}?)\\d\\d)(?:\\1\\d\\d){3}`), country: "FR" },
  { pattern: form(`0[1-9]\\d\\d(${gap})\\d\\d\\1\\d\\d\\1\\d\\d`), country: "FR" },
  { pattern: form(`0 ?[1-9]\\d\\d(${gap})\\d{3}\\1\\d{3}`), country: "FR" },
  {
    pattern: form("\\(?0[1237]\\d{1,4}\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}"),
    country: "GB",
    possibleIsEnough: true,
  },
  { pattern: form("\\(?[2-9]\\d\\d\\)?[ .-]\\d{3}[.-]\\d{4}"), country: "US" },
];

/** «01 02 03 04 05» is a list, not a number. */
const countsUp = /01\D?02\D?03|02\D?03\D?04|03\D?04\D?05|04\D?05\D?06|05\D?06\D?07/;

/** A number of a form that is not known, told by the word before it. */
const cued =
  /(?<![\p{L}\p{N}])(?:t[ée]l(?:[ée]phone)?|phone|portable|mobile|gsm|whatsapp|cell|call|appel(?:er|ez))\.?(?: ?(?:no|n°|number|num[ée]ro|au|at|us|me|on))?[ :.]{1,3}(\(?\d(?:[ .-]?\(?\d\)?){6,13})(?![\p{L}\p{N}])/giu;

/** Spares most texts the pattern above. */
const cueHint = /t[eé]l|phone|portable|mobile|gsm|whatsapp|cell|call|appele/i;

function form(body: string): RegExp {
  return new RegExp(`${before}${body}${after}`, "gu");
}

/**
 * Telephone numbers: international, and in the national forms of France, the United Kingdom and North
 * America, each checked by libphonenumber's numbering plans; other digits only behind a word such as «tél.».
 */
export function findPhones(text: string): Find[] {
  const finds: Find[] = [];
  const add = (start: number, value: string, key: string) => {
    const end = start + value.length;
    if (finds.every((one) => one.end <= start || one.start >= end))
      finds.push({ kind: "phone", start, end, key });
  };
  for (const one of forms)
    for (const match of text.matchAll(one.pattern)) {
      const found = longestNumber(match[0], one);
      if (found) add(match.index, found.value, found.key);
    }
  if (cueHint.test(text))
    for (const match of text.matchAll(cued))
      add(match.index + match[0].length - match[1].length, match[1], match[1].replace(/\D/g, ""));
  return finds;
}

/** The match, or an international one less groups of digits that belong to what follows it. */
function longestNumber(match: string, one: Form): { value: string; key: string } | undefined {
  if (countsUp.test(match)) return undefined;
  let value = match;
  while (value.length > 7) {
    const key = numberOf(value, one);
    if (key !== undefined) return { value, key };
    const cut = Math.max(...[" ", ".", "-", "\u00a0", "\u202f"].map((sign) => value.lastIndexOf(sign)));
    if (one.country || cut < 0) return undefined;
    value = value.slice(0, cut);
  }
  return undefined;
}

function numberOf(value: string, { country, possibleIsEnough }: Form): string | undefined {
  const digits = value.replace("(0)", "").replace(/[^\d+]/g, "");
  const parsed = parsePhoneNumberFromString(country ? digits : digits.replace(/^00/, "+"), country);
  if (!parsed) return undefined;
  const known = possibleIsEnough ? parsed.isPossible() && digits.length >= 10 : parsed.isValid();
  return known ? parsed.number : undefined;
}
