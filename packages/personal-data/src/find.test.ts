import { describe, expect, test } from "vitest";
import { find } from "./find.ts";
import { nirKey } from "./finders/identifiers.ts";
import { figuresOf } from "./testing/figures.ts";
import { labelledTexts } from "./testing/labelled-texts.ts";
import { kinds, type PersonalDataKind } from "./types.ts";

const found = (text: string) => find(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("on the invented texts, spans exact", () => {
  const figures = figuresOf(labelledTexts);

  test.each(kinds)("%s: nothing in excess, and nothing missed that has a form of its own", (kind) => {
    expect(figures[kind].wrong).toEqual([]);
    if (kind !== "name") expect(figures[kind].missed).toEqual([]);
  });

  test("names: those that nothing announces are missed, no others", () => {
    expect(figures.name.missed).toEqual([
      "Josiane Perlin",
      "Yanis",
      "Chloé",
      "Paulin Estève",
      "Bertille",
      "Joyce Abernathy",
      "Winifred",
    ]);
    expect(figures.name.right).toBe(21);
  });
});

// The registry's own example of each country (SWIFT, IBAN Registry).
test.each([
  "FR14 2004 1010 0505 0001 3M02 606",
  "BE68 5390 0754 7034",
  "CH93 0076 2011 6238 5295 7",
  "LU28 0019 4006 4475 0000",
])("the IBAN %s is found, and with one digit changed it is not", (iban) => {
  expect(found(`sur ${iban}, merci`)).toEqual([["iban", iban]]);
  expect(found(`sur ${iban.replace("0", "1")}, merci`)).toEqual([]);
});

test("the key of a NIR is 97 less the number modulo 97, Corsica with 19 and 18", () => {
  // Worked by hand: 2550814168025 = 97 × 26297053278 + 59, so the key is 38.
  expect(nirKey("2550814168025")).toBe(38);
  expect(nirKey("185052A004123")).toBe(97 - (1850519004123 % 97));
  expect(found("2 55 08 14 168 025 39")).toEqual([]);
  expect(found("2 55 13 14 168 025 38")).toEqual([]);
});

test.each([
  ["06.39.98.70.33", "+33639987033"],
  ["0639987033", "+33639987033"],
  ["+33 (0)6 39 98 70 33", "+33639987033"],
  ["0033 6 39 98 70 33", "+33639987033"],
  ["0262 99 12 34", "+33262991234"],
  ["07700 900143", "+447700900143"],
])("the number %s has the key %s", (number, key) => {
  expect(find(`au ${number} ou demain`)).toMatchObject([
    { kind: "phone", key, start: 3, end: 3 + number.length },
  ]);
});

test("a number is not lengthened by what follows it", () => {
  expect(found("+33 6 39 98 70 33 12 personnes")).toEqual([["phone", "+33 6 39 98 70 33"]]);
});

test("kinds that are not wanted are neither told nor hide others", () => {
  expect(find("hugo@exemple.org", ["phone"])).toEqual([]);
  expect(find("Joindre Noé Roy : noe@exemple.org", ["name"])).toMatchObject([
    { kind: "name", start: 8, end: 15 },
  ]);
});

test("in a long cell finds across the border of two pieces are found once, where they stand", () => {
  const text = `${"mot ".repeat(4998)}hugo@exemple.org ${"mot ".repeat(9000)}06 39 98 70 33`;
  expect(found(text)).toEqual([
    ["email", "hugo@exemple.org"],
    ["phone", "06 39 98 70 33"],
  ]);
});

describe("time grows with the length of hostile texts, and not faster", () => {
  const hostile: Record<string, string> = {
    digits: "1",
    "spaced digits": "0 ",
    "pairs of digits": "01 ",
    "plus signs": "+1 ",
    brackets: "(1)",
    ats: "@",
    "local parts": "a@",
    domains: "a@b.",
    dots: "a.",
    capitals: "A",
    "capitalised words": "Ab ",
    civilities: "Mme De ",
    "street numbers": "1 rue ",
    "English streets": "1 Elm Elm ",
    colons: "a:",
    "double colons": "::",
    slashes: "x.com/",
    hyphens: "Ab-",
    cues: "tel 1 ",
    birth: "né à a ",
    roles: "Contact a ",
    introductions: "je m'appelle ",
    degrees: "1°1'1\"N ",
    decimals: "1.11111,",
    ibans: "FR76 ",
    "spelled ats": "(at)",
    spaces: " ",
    accents: "é",
    surrogates: "👋",
  };
  test.each(Object.keys(hostile))("%s", (name) => {
    const text = hostile[name].repeat(Math.ceil(100_000 / hostile[name].length));
    find(text.slice(0, 10_000));
    const start = performance.now();
    find(text);
    // Half a microsecond a character is usual; a pattern that backtracks takes minutes.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

test("a text of 10,000 random characters of every sort keeps its spans in order and apart", () => {
  const signs = "aZé0189 .,@:+-()/'[]\n";
  let state = 7;
  const text = Array.from({ length: 10_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return signs[state % signs.length];
  }).join("");
  const finds = find(text);
  finds.forEach(({ start, end }, i) => {
    expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : finds[i - 1].end);
    expect(end).toBeGreaterThan(start);
  });
  const known: readonly PersonalDataKind[] = kinds;
  expect(finds.every(({ kind }) => known.includes(kind))).toBe(true);
});
