import { distanceInWords } from "./distance.ts";
import { type Language, useLanguage } from "./language.ts";
import { once } from "./once.ts";

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
  /** 12 % */
  share(value: number): string;
  /** 0,84: two digits after the point. */
  figure(value: number): string;
  /** 2,4: one digit after the point at most. */
  decimal(value: number): string;
  /** 3,2 Mo */
  bytes(value: number): string;
  list(items: readonly string[]): string;
}

const locales: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const justNow = { fr: "à l’instant", en: "just now" };
const onDay = { fr: (day: string) => `le ${day}`, en: (day: string) => `on ${day}` };

function formatOf(language: Language): Format {
  const locale = locales[language];
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long" }));
  const days = once(() => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const moments = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }));
  const times = once(() => new Intl.DateTimeFormat(locale, { timeStyle: "short" }));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale));
  const shares = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
  const figures = once(() => new Intl.NumberFormat(locale, twoDigits));
  const decimals = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const sizes = (["byte", "kilobyte", "megabyte", "gigabyte"] as const).map((unit) => {
    const maximumFractionDigits = unit === "byte" ? 0 : 1;
    return once(() => new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits }));
  });
  return {
    date: (moment) => dates().format(new Date(moment)),
    day: (moment) => days().format(new Date(moment)),
    percent: (share) => percents().format(share),
    moment: (moment) => moments().format(new Date(moment)),
    time: (moment) => times().format(new Date(moment)),
    // Below a thousand all languages write the same, and no format need be made.
    count: (value) =>
      value < 1000 && value >= 0 && Number.isInteger(value) ? String(value) : numbers().format(value),
    list: (items) => lists().format(items),
    share: (value) => shares().format(value),
    decimal: (value) => decimals().format(value),
    figure: (value) => figures().format(value),
    bytes(value) {
      const rank = Math.min(3, Math.floor(Math.log10(Math.max(1, value)) / 3));
      return sizes[rank]().format(value / 1000 ** rank);
    },
    distance(moment) {
      const seconds = (new Date(moment).getTime() - Date.now()) / 1000;
      if (Math.abs(seconds) > 31 * 86_400) return onDay[language](dates().format(new Date(moment)));
      const unit = units.find(([, one]) => Math.abs(seconds) >= one);
      return unit ? distanceInWords(language, Math.round(seconds / unit[1]), unit[0]) : justNow[language];
    },
  };
}

const formats: Record<Language, Format> = { fr: formatOf("fr"), en: formatOf("en") };

export function useFormat(): Format {
  return formats[useLanguage()];
}
