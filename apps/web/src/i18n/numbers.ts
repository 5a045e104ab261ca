import type { Language } from "./language.ts";

/** Digits after the point: at least and at most. */
interface Digits {
  readonly least?: number;
  readonly most: number;
}

const marks = {
  fr: { point: ",", group: "\u202f", percent: "\u00a0%", and: " et " },
  en: { point: ".", group: ",", percent: "%", and: " and " },
} as const satisfies Record<Language, unknown>;

/**
 * A number as `Intl.NumberFormat` writes it, but for a minus before a zero: the first format of the platform
 * that a page makes, whichever it is, takes half as long as drawing all the rest of the page.
 */
export function numberInWords(language: Language, value: number, { least = 0, most }: Digits): string {
  const { point, group } = marks[language];
  // Beyond, digits are lost: what nobody reads to the last one is written as it is.
  if (!(Math.abs(value) < 1e15)) return String(value);
  const rounded = shifted(Math.abs(value), most);
  const digits = String(rounded).padStart(most + 1, "0");
  const whole = digits.slice(0, digits.length - most).replace(/\B(?=(\d{3})+$)/g, group);
  const after = digits.slice(digits.length - most);
  const kept = after.slice(0, Math.max(least, after.replace(/0+$/, "").length));
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return `${sign}${whole}${kept === "" ? "" : point + kept}`;
}

/** A share of 1 in whole hundredths: 67 %. */
export function percentInWords(language: Language, share: number): string {
  const sign = share < 0 ? -1 : 1;
  const hundredths = sign * shifted(Math.abs(share), 2);
  return numberInWords(language, hundredths, { most: 0 }) + marks[language].percent;
}

/** a, b et c */
export function listInWords(language: Language, items: readonly string[]): string {
  const before = items.slice(0, -1).join(", ");
  return before === "" ? items.join("") : before + marks[language].and + items.at(-1);
}

/** Moved by so many digits and rounded, half up, as its decimal stands: 1.005 by 2 is 101. */
function shifted(value: number, digits: number): number {
  return value < 1e-6 ? 0 : Math.round(Number(`${value}e${digits}`));
}
