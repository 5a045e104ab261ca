import { countrySpecs, isValidIBAN } from "ibantools";
import type { Find } from "../types.ts";

const ibanStart = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?=[ -]?[A-Za-z0-9])/gu;

/** IBANs in one piece or in groups, of their country's length and with a right checksum (ISO 13616). */
export function findIbans(text: string): Find[] {
  const finds: Find[] = [];
  for (const { index } of text.matchAll(ibanStart)) {
    const length = countrySpecs[text.slice(index, index + 2).toUpperCase()]?.chars;
    const taken = length ? take(text, index, length) : undefined;
    if (taken && isValidIBAN(taken.letters))
      finds.push({ kind: "iban", start: index, end: taken.end, key: taken.letters });
  }
  return finds;
}

/** The next letters and digits, in capitals, with at most one space or hyphen between two of them. */
function take(text: string, start: number, count: number): { letters: string; end: number } | undefined {
  let letters = "";
  let end = start;
  while (letters.length < count && end < text.length) {
    if (/[A-Za-z0-9]/.test(text[end])) letters += text[end].toUpperCase();
    else if (!/[ \u00a0-]/.test(text[end]) || /[ \u00a0-]/.test(text[end - 1])) return undefined;
    end++;
  }
  if (letters.length < count || /[\p{L}\p{N}]/u.test(text[end] ?? "")) return undefined;
  return { letters, end };
}

const gap = "[ .\\u00a0]?";
const nir = new RegExp(
  `(?<![\\p{L}\\p{N}])([1-478]${gap}\\d{2}${gap}\\d{2}${gap}(?:\\d{2}|2[ABab])${gap}\\d{3}${gap}\\d{3})(?:${gap}(\\d{2}))?(?![\\p{L}\\p{N}])`,
  "gu",
);
const nirCue = /(?:NIR|s[ée]cu(?:rit[ée] sociale)?|assur[ée](?:e|s)? sociale?)[^\d]{0,20}$/iu;

/**
 * French social-security numbers (NIR): sex, year, month, département, commune, order, and the key 97 − number
 * mod 97, in which 2A and 2B count as 19 and 18 (INSEE, «Numéro d'inscription au répertoire»). Without a key
 * only behind a word such as «sécu».
 */
export function findNirs(text: string): Find[] {
  const finds: Find[] = [];
  for (const match of text.matchAll(nir)) {
    const number = match[1].replace(/[ .\u00a0]/g, "").toUpperCase();
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const sure = match[2] === undefined ? nirCue.test(before) : nirKey(number) === Number(match[2]);
    if (sure && possibleMonth(Number(number.slice(3, 5))))
      finds.push({ kind: "nir", start: match.index, end: match.index + match[0].length, key: number });
  }
  return finds;
}

/** The key of the first 13 characters of a NIR. */
export function nirKey(number: string): number {
  const digits = number.replace("2A", "19").replace("2B", "18");
  return 97 - (Number(digits) % 97);
}

/** 1–12, or the codes that stand for an unknown month (20, 30–42, 50–99). */
function possibleMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || month === 20 || (month >= 30 && month <= 42) || month >= 50;
}
