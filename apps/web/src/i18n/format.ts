import { type Language, useLanguage } from "./language.ts";

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
  list(items: readonly string[]): string;
}

const locales: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

const justNow = { fr: "à l’instant", en: "just now" };
const onDay = { fr: (day: string) => `le ${day}`, en: (day: string) => `on ${day}` };

function formatOf(language: Language): Format {
  const locale = locales[language];
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
  const percents = new Intl.NumberFormat(locale, { style: "percent" });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  return {
    date: (moment) => dates.format(new Date(moment)),
    day: (moment) => days.format(new Date(moment)),
    percent: (share) => percents.format(share),
    moment: (moment) => moments.format(new Date(moment)),
    time: (moment) => times.format(new Date(moment)),
    count: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    distance(moment) {
      const seconds = (new Date(moment).getTime() - Date.now()) / 1000;
      if (Math.abs(seconds) > 31 * 86_400) return onDay[language](dates.format(new Date(moment)));
      const unit = units.find(([, one]) => Math.abs(seconds) >= one);
      return unit ? distances.format(Math.round(seconds / unit[1]), unit[0]) : justNow[language];
    },
  };
}

const formats: Record<Language, Format> = { fr: formatOf("fr"), en: formatOf("en") };

export function useFormat(): Format {
  return formats[useLanguage()];
}
