import { expect, test } from "vitest";
import { distanceInWords } from "./distance.ts";

test("distances are said word for word as the platform says them", () => {
  for (const [language, locale] of [
    ["fr", "fr-FR"],
    ["en", "en-GB"],
  ] as const) {
    const platform = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    for (const unit of ["day", "hour", "minute"] as const)
      for (let count = -999; count <= 999; count++)
        if (count !== 0)
          expect(distanceInWords(language, count, unit), `${count} ${unit}`).toBe(
            platform.format(count, unit),
          );
  }
});
