import { describe, expect, it, test } from "vitest";
import { eachWord, imageUnits, normalise, UNSURE, words, wordUnits } from "./tokenise.ts";

describe("normalise", () => {
  // Compatibility mappings of UAX #15 (figures 2–6) and full case foldings of Unicode's CaseFolding.txt.
  it.each([
    ["ﬁn", "fin"],
    ["2⁵", "25"],
    ["ｶﾞ", "ガ"],
    ["Ⅳ", "iv"],
    ["ＡＢＣ１２", "abc12"],
    ["cafe\u0301", "caf\u00e9"],
    ["Å", "å"],
    ["ẛ̣", "ṩ"],
    ["각", "각"],
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["ΟΔΟΣ", "οδοσ"],
    ["οδός", "οδόσ"],
    ["ẞ", "ss"],
  ])("%j becomes %j", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it("keeps the Turkish letters apart, whatever the machine's language", () => {
    expect(normalise("ılık")).toBe("ılık");
    expect(normalise("DİYARBAKIR")).toBe("di̇yarbakir");
  });

  it("gives the same for the composed and the decomposed form of one text", () => {
    const text = "Élèves à Noël, « ça » où l'œuvre naît, Ångström, Việt Nam";
    expect(normalise(text.normalize("NFD"))).toBe(normalise(text));
  });

  it("is the same when applied twice", () => {
    for (const text of ["Straße ﬁn", "ΟΔΟΣ", "DİYAR", "ﷺ", "\ud83c\udf33 İ", "㍿ ℡"]) {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }
  });

  it("leaves lone surrogates as they are", () => {
    expect(normalise("a\ud800b")).toBe("a\ud800b");
    expect(normalise("\udc00")).toBe("\udc00");
  });
});

describe("words", () => {
  it.each([
    ["", []],
    ["  \n\t…!?", []],
    ["L'eau, c'est la vie.", ["l", "eau", "c", "est", "la", "vie"]],
    ["re-planter 40 arbres_2", ["re", "planter", "40", "arbres_2"]],
    ["3,5 km/h", ["3", "5", "km", "h"]],
    // Thai and Chinese write no spaces: a run is one word, and the n-grams do the work.
    ["ปลูกต้นไม้ 40 ต้น", ["ปลูกต้นไม้", "40", "ต้น"]],
    ["植树造林，保护环境。", ["植树造林", "保护环境"]],
    ["हिन्दी में", ["हिन्दी", "में"]],
    ["مياه نظيفة", ["مياه", "نظيفة"]],
    ["plant 🌳 trees", ["plant", "🌳", "trees"]],
    ["👩🏽‍🌾", ["👩🏽", "🌾"]],
    ["q̃", ["q̃"]],
    ["\ud800 x", ["\ud800", "x"]],
  ])("%j", (text, expected) => {
    // NFKC turns Thai sara am into two marks and letters; the expected words are held in the same form.
    expect(words(text)).toEqual(expected.map((word) => word.normalize("NFKC")));
  });
});

test("eachWord tells where each word starts", () => {
  const text = "des haies, des mares";
  eachWord(text, (word, start) => expect(text.slice(start, start + word.length)).toBe(word));
  const starts: number[] = [];
  eachWord(text, (_, start) => {
    starts.push(start);
  });
  expect(starts).toEqual([0, 4, 11, 15]);
});

describe("images of single units", () => {
  const sure = [...imageUnits.keys()].filter((unit) => imageUnits[unit] !== UNSURE);

  it("hold for Latin letters, typographic quotes and nothing that composes", () => {
    const text = "L’Été « à Œuvre » – ÅÇñ ŁŠ";
    expect([...text].every((character) => sure.includes(character.charCodeAt(0)))).toBe(true);
    for (const unit of "ßİŉ…\u0301中\ud800") expect(imageUnits[unit.charCodeAt(0)]).toBe(UNSURE);
  });

  it("are what the normal form makes of a unit beside any other", () => {
    const normal = sure.map((unit) => normalise(String.fromCharCode(unit)));
    sure.forEach((unit, i) => {
      expect(imageUnits[unit]).toBe(wordUnits[normal[i].charCodeAt(0)]);
      const text = sure.map((other) => String.fromCharCode(unit, other)).join("");
      if (normalise(text) !== normal.map((other) => normal[i] + other).join(""))
        expect.fail(`U+${unit.toString(16)} changes beside a neighbour`);
    });
  });
});
