import { expect, test } from "vitest";
import { find } from "./find.ts";
import { createMasker } from "./mask.ts";
import { labelledTexts } from "./testing/labelled-texts.ts";

test("the same value has the same token however it is written, another value another", () => {
  const { mask } = createMasker({ language: "fr" });
  expect(mask("hugo@exemple.org ou 06 39 98 70 33").text).toBe("[E-MAIL 1] ou [TÉLÉPHONE 1]");
  expect(mask("+33 6 39 98 70 33, Hugo@Exemple.org, lea@exemple.org").text).toBe(
    "[TÉLÉPHONE 1], [E-MAIL 1], [E-MAIL 2]",
  );
});

test("tokens speak English on demand", () => {
  const { mask } = createMasker({ language: "en" });
  expect(mask("Call Callum Fennwick on 07700 900143").text).toBe("Call [NAME 1] on [PHONE 1]");
});

test("spans lead from the original to the masked text", () => {
  const text = "De Mme Roy, née le 3 mai 1984 : roy@exemple.org";
  const masked = createMasker({ language: "fr" }).mask(text);
  expect(masked.text).toBe("De Mme [NOM 1], née le [DATE DE NAISSANCE 1] : [E-MAIL 1]");
  expect(masked.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Roy",
    "3 mai 1984",
    "roy@exemple.org",
  ]);
  for (const { token, maskedStart } of masked.spans)
    expect(masked.text.slice(maskedStart, maskedStart + token.length)).toBe(token);
});

test("a masked text holds nothing more to mask", () => {
  const { mask } = createMasker({ language: "fr" });
  for (const { text } of labelledTexts) expect(find(mask(text).text)).toEqual([]);
});

test("only the kinds asked for are masked", () => {
  const { mask } = createMasker({ language: "fr", kinds: ["phone"] });
  expect(mask("hugo@exemple.org, 06 39 98 70 33").text).toBe("hugo@exemple.org, [TÉLÉPHONE 1]");
});

test("whole cells share the tokens of the texts", () => {
  const { mask, maskCell } = createMasker({ language: "fr" });
  mask("Écrire à hugo@exemple.org ou à Mme Odette Roy");
  expect(maskCell("HUGO@exemple.org", "email").text).toBe("[E-MAIL 1]");
  expect(maskCell(" Odette Roy ", "name").text).toBe("[NOM 1]");
  expect(maskCell("Élise", "name")).toEqual({
    text: "[NOM 2]",
    spans: [{ kind: "name", token: "[NOM 2]", start: 0, end: 5, maskedStart: 0 }],
  });
  expect(maskCell("", "name")).toEqual({ text: "", spans: [] });
});
