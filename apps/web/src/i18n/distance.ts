import type { Language } from "./language.ts";

type Unit = "day" | "hour" | "minute";

const said = {
  fr: {
    past: (time: string) => `il y a ${time}`,
    ahead: (time: string) => `dans ${time}`,
    units: { day: ["jour", "jours"], hour: ["heure", "heures"], minute: ["minute", "minutes"] },
    days: new Map([
      [-2, "avant-hier"],
      [-1, "hier"],
      [1, "demain"],
      [2, "après-demain"],
    ]),
  },
  en: {
    past: (time: string) => `${time} ago`,
    ahead: (time: string) => `in ${time}`,
    units: { day: ["day", "days"], hour: ["hour", "hours"], minute: ["minute", "minutes"] },
    days: new Map([
      [-1, "yesterday"],
      [1, "tomorrow"],
    ]),
  },
} as const satisfies Record<Language, unknown>;

/**
 * How long ago (below 0) or ahead a moment is, word for word as `Intl.RelativeTimeFormat` says it: to make that
 * one, a phone takes as long as for the rest of a page. Whole units, up to 999 of them.
 */
export function distanceInWords(language: Language, count: number, unit: Unit): string {
  const { past, ahead, units, days } = said[language];
  const named = unit === "day" ? (days as ReadonlyMap<number, string>).get(count) : undefined;
  if (named !== undefined) return named;
  const many = Math.abs(count);
  return (count < 0 ? past : ahead)(`${many} ${units[unit][many < 2 ? 0 : 1]}`);
}
