import { dateInWords, dayInWords, momentInWords, timeInWords } from "./dates.ts";
import { distanceInWords } from "./distance.ts";
import { type Language, useLanguage } from "./language.ts";
import { listInWords, numberInWords, percentInWords } from "./numbers.ts";

/** Dates and numbers as the reader's language writes them. */
export interface Format {
  /** 3 mars 2026 */
  date(moment: string): string;
  /** 3 mars */
  day(moment: string): string;
  /** 3 mars 2026 à 14:05 */
  moment(moment: string): string;
  /** 14:05 */
  time(moment: string): string;
  /** il y a 3 heures, dans 6 jours; le 3 mars 2026 beyond a month */
  distance(moment: string): string;
  count(value: number): string;
  /** 67 % */
  percent(share: number): string;
  /** 0,84: two digits after the point. */
  figure(value: number): string;
  /** 2,4: one digit after the point at most. */
  decimal(value: number): string;
  /** 3,2 Mo */
  bytes(value: number): string;
  list(items: readonly string[]): string;
}

const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

const justNow = { fr: "à l’instant", en: "just now" };
const onDay = { fr: (day: string) => `le ${day}`, en: (day: string) => `on ${day}` };
const sizes = { fr: ["o", "ko", "Mo", "Go"], en: ["B", "kB", "MB", "GB"] };

function formatOf(language: Language): Format {
  return {
    date: (moment) => dateInWords(language, new Date(moment)),
    day: (moment) => dayInWords(language, new Date(moment)),
    moment: (moment) => momentInWords(language, new Date(moment)),
    time: (moment) => timeInWords(new Date(moment)),
    count: (value) => numberInWords(language, value, { most: 3 }),
    percent: (share) => percentInWords(language, share),
    figure: (value) => numberInWords(language, value, { least: 2, most: 2 }),
    decimal: (value) => numberInWords(language, value, { most: 1 }),
    list: (items) => listInWords(language, items),
    bytes(value) {
      const rank = Math.min(3, Math.floor(Math.log10(Math.max(1, value)) / 3));
      const size = numberInWords(language, value / 1000 ** rank, { most: rank === 0 ? 0 : 1 });
      return `${size}\u202f${sizes[language][rank]}`;
    },
    distance(moment) {
      const date = new Date(moment);
      const seconds = (date.getTime() - Date.now()) / 1000;
      if (Math.abs(seconds) > 31 * 86_400) return onDay[language](dateInWords(language, date));
      const unit = units.find(([, one]) => Math.abs(seconds) >= one);
      return unit ? distanceInWords(language, Math.round(seconds / unit[1]), unit[0]) : justNow[language];
    },
  };
}

const formats: Record<Language, Format> = { fr: formatOf("fr"), en: formatOf("en") };

export function useFormat(): Format {
  return formats[useLanguage()];
}
