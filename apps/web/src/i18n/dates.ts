import type { Language } from "./language.ts";

const said = {
  fr: {
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    short: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    at: " à ",
  },
  en: {
    months: "January February March April May June July August September October November December",
    short: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    at: " at ",
  },
} as const satisfies Record<Language, unknown>;

/** 3 mars 2026, where the reader is; word for word as the platform says it, like all dates of this file. */
export function dateInWords(language: Language, date: Date): string {
  return `${date.getDate()} ${said[language].months.split(" ")[date.getMonth()]} ${date.getFullYear()}`;
}

/** 3 mars */
export function dayInWords(language: Language, date: Date): string {
  return `${date.getDate()} ${said[language].short.split(" ")[date.getMonth()]}`;
}

/** 14:05 */
export function timeInWords(date: Date): string {
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return `${hours}:${minutes}`;
}

/** 3 mars 2026 à 14:05 */
export function momentInWords(language: Language, date: Date): string {
  return dateInWords(language, date) + said[language].at + timeInWords(date);
}
