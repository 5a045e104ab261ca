import { expect, test } from "vitest";
import { quotesIn } from "./quotes.ts";

test("a name is found as a whole word, whatever its case, accents' form and spaces", () => {
  const quotes = quotesIn(["Ana  Sé"]);
  expect(quotes("Écrire à ANA\nSE\u0301.")).toBe(true);
  expect(quotes("Banana Sé")).toBe(false);
  expect(quotes("Ana Séverin, puis Ana Sé")).toBe(true);
});

test("what could be anybody's finds nothing", () => {
  expect(quotesIn(["", "7", "2024", "a"])("a en 2024, 7 fois")).toBe(false);
});
