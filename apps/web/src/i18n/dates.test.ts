import { expect, test } from "vitest";
import { dateInWords, dayInWords, momentInWords, timeInWords } from "./dates.ts";

test("dates are said word for word as the platform says them", () => {
  for (const [language, locale] of [
    ["fr", "fr-FR"],
    ["en", "en-GB"],
  ] as const) {
    const formatOf = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
    const dates = formatOf({ dateStyle: "long" });
    const days = formatOf({ day: "numeric", month: "short" });
    const moments = formatOf({ dateStyle: "long", timeStyle: "short" });
    const times = formatOf({ timeStyle: "short" });
    for (let hour = 0; hour < 366 * 24; hour += 7) {
      const date = new Date(2028, 0, 1, hour, hour % 60);
      expect(dateInWords(language, date)).toBe(dates.format(date));
      expect(dayInWords(language, date)).toBe(days.format(date));
      expect(momentInWords(language, date)).toBe(moments.format(date));
      expect(timeInWords(date)).toBe(times.format(date));
    }
  }
});
