import { expect, test } from "vitest";
import { listInWords, numberInWords, percentInWords } from "./numbers.ts";

const languages = [
  ["fr", "fr-FR"],
  ["en", "en-GB"],
] as const;
const wholes = Array.from({ length: 1200 }, (_, i) => i).concat([9_999, 10_000, 123_456, 1_234_567, 2 ** 40]);
const shares = Array.from({ length: 2001 }, (_, i) => i / 2000);
const above = [...wholes, ...shares, 1.005, 1.255, 0.145, 8.345, 1e-7, 12.3456, 1234.5, 0.1 + 0.2];
const values = [...above, ...above.filter((value) => value >= 0.5).map((value) => -value)];
const shapes = [{ most: 0 }, { most: 1 }, { most: 3 }, { least: 2, most: 2 }];

test("numbers and shares are written as the platform writes them", () => {
  for (const [language, locale] of languages) {
    const percents = new Intl.NumberFormat(locale, { style: "percent" });
    for (const value of values)
      expect(percentInWords(language, value), `${value}`).toBe(percents.format(value));
    for (const digits of shapes) {
      const { least: minimumFractionDigits = 0, most: maximumFractionDigits } = digits;
      const numbers = new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits });
      for (const value of values)
        expect(numberInWords(language, value, digits), `${value}`).toBe(numbers.format(value));
    }
  }
});

test("what rounds to nothing has no minus", () => {
  expect(numberInWords("fr", -0.001, { least: 2, most: 2 })).toBe("0,00");
  expect(percentInWords("en", -0.001)).toBe("0%");
});

test("lists are said as the platform says them", () => {
  for (const [language, locale] of languages)
    for (const items of [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]])
      expect(listInWords(language, items)).toBe(new Intl.ListFormat(locale).format(items));
});
