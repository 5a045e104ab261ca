import { describe, expect, it } from "vitest";
import { align } from "./alignment.ts";
import { createClassifier } from "./classifier.ts";
import { createExplainer, explain } from "./explain.ts";
import { inside } from "./model.ts";
import { occurrences } from "./occurrences.ts";
import { Scorer } from "./scorer.ts";
import { normalise } from "./tokenise.ts";
import { train } from "./train.ts";

const odd = [
  "Ｐｌａｎｔｅｒ des arbres",
  "une ﬁche sur l'ofﬁce de l'eau",
  "e\u0301cole et fore\u0302t",
  "한국 나무 심기".normalize("NFD"),
  "🌳🌳 plante 👩🏽‍🌾 des haies 🌳",
  "STRASSE, Straße und straße",
  "ΟΔΟΣ και οδός",
  "İstanbul'da ağaç",
  "ﷺ ㍿ ℡ ½",
  "\ud800 seul \udc00",
  "ปลูกต้นไม้ น้ำ",
  "a\u0301\u0302\u0303 q\u0303\u0323 ẛ\u0323",
  "eau eau eau, de l'eau",
  "ㄱㅏ 나무 ㅋㅋㅋ",
  "",
  " \n",
];
const plain = Array.from({ length: 24 }, (_, i) => (i % 2 ? `planter un arbre ${i}` : `nettoyer l'eau ${i}`));
const texts = [...odd, ...plain];
const labels = texts.map((_, row) => [["a", "b", "c"][row % 3]]);
const { model } = train({ texts, labels, seed: 1 });

describe("an explanation", () => {
  const explainOne = createExplainer(model);
  const scorer = new Scorer(inside(model));
  const classify = createClassifier(model);

  it.each(texts.slice(0, 20))("of %j adds up to the score, and so does the heat", (text) => {
    const scores = scorer.score(text).slice();
    const { classes, prediction } = explainOne(text);
    expect(prediction).toEqual(classify(text));
    classes.forEach(({ score, bias, evidence, heat, probability }, c) => {
      const sum = evidence.reduce((total, { contribution }) => total + contribution, bias);
      expect(Math.abs(sum - scores[c])).toBeLessThan(1e-4);
      expect(Math.abs(score - scores[c])).toBeLessThan(1e-4);
      expect(heat).toHaveLength(text.length);
      expect(Math.abs(heat.reduce((total, one) => total + one, 0) - (score - bias))).toBeLessThan(1e-9);
      expect(probability).toBe(prediction.probabilities[c]);
    });
  });

  it.each(texts.slice(0, 20))("of %j points to where each n-gram stands", (text) => {
    for (const { evidence } of explainOne(text).classes) {
      for (const { ngram, spans } of evidence) {
        expect(spans.length).toBeGreaterThan(0);
        for (const [start, end] of spans) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(normalise(text.slice(start, end))).toContain(ngram.trim().split(" ")[0]);
        }
      }
    }
  });

  it("names the strongest first, and every place of a word", () => {
    const { evidence } = explain(model, "eau eau eau, de l'eau").classes[0];
    const strengths = evidence.map(({ contribution }) => Math.abs(contribution));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    const word = evidence.find(({ ngram, kind }) => ngram === "eau" && kind === "word");
    expect(word?.spans).toEqual([
      [0, 3],
      [4, 7],
      [8, 11],
      [18, 21],
    ]);
  });

  it("of a text without a word of the model is the bias alone", () => {
    for (const { score, bias, evidence } of explain(model, "…").classes) {
      expect(score).toBe(bias);
      expect(evidence).toEqual([]);
    }
  });
});

/** Where a word of the normal form stands in the original. */
function placesOf(text: string, ngram: string, kind = "word"): string[] {
  const found = occurrences(text).filter((one) => one.ngram === ngram && one.kind === kind);
  return found.map(({ span: [start, end] }) => text.slice(start, end));
}

describe("occurrences", () => {
  it.each([
    ["ligatures", "l'ofﬁce ﬂeuri", "office", "ofﬁce"],
    ["combining marks", "l'e\u0301cole", "école", "e\u0301cole"],
    ["full-width letters", "de Ｐｌａｎｔｅｒ!", "planter", "Ｐｌａｎｔｅｒ"],
    ["Hangul jamo", "각 나무".normalize("NFD"), "나무", "나무".normalize("NFD")],
    ["half-width katakana", "ｶﾞｽ", "ガス", "ｶﾞｽ"],
    ["ß", "die Straße!", "strasse", "Straße"],
    ["a final sigma", "η ΟΔΟΣ.", "οδοσ", "ΟΔΟΣ"],
    ["İ", "x İzmir", "i\u0307zmir", "İzmir"],
    ["emoji", "un 🌳!", "🌳", "🌳"],
    ["one sign for a word", "x ℡", "tel", "℡"],
    ["a lone surrogate", "a \ud800 b", "\ud800", "\ud800"],
  ])("find the place through %s", (_, text, word, original) => {
    expect(placesOf(text, word)).toEqual([original]);
  });

  it("find an n-gram inside a ligature at the whole ligature", () => {
    expect(placesOf("ofﬁce", "fi", "characters")).toEqual(["ﬁ"]);
    expect(placesOf("ofﬁce", "of", "characters")).toEqual(["of"]);
    expect(placesOf("cafe\u0301s", "és", "characters")).toEqual(["e\u0301s"]);
  });

  it("mark the spaces of an n-gram at a word's ends, and span pairs across what lies between", () => {
    expect(placesOf("Eau !", " eau ", "characters")).toEqual(["Eau"]);
    expect(placesOf("l'eau, propre", "eau propre", "pair")).toEqual(["eau, propre"]);
    const of3 = occurrences("eau").map(({ ngram }) => ngram);
    expect(of3).toEqual(["eau", " e", " ea", " eau", " eau ", "ea", "eau", "eau ", "au", "au ", "u "]);
  });
});

describe("align", () => {
  it.each(odd)("keeps the normal form of %j, with places that never go back", (text) => {
    const { normalised, starts, ends } = align(text);
    expect(normalised).toBe(normalise(text));
    expect(starts).toHaveLength(normalised.length);
    for (let i = 0; i < starts.length; i++) {
      expect(starts[i] < ends[i] && ends[i] <= text.length).toBe(true);
      if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]);
    }
  });

  it("spreads places evenly where letters of several graphemes compose, up to the next space", () => {
    // Hangul compatibility letters are graphemes of their own, which NFKC composes to one syllable.
    const text = "ab ㄱㅏ나 cd";
    const { normalised, starts, ends } = align(text);
    expect(normalised).toBe("ab 가나 cd");
    expect([...starts]).toEqual([0, 1, 2, 3, 4, 6, 7, 8]);
    expect([...ends]).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
  });

  it("takes every kind of space, and signs whose normal form begins with one", () => {
    for (const text of ["a\u00a0b\u3000c\r\nd\u2028e", "a ¨ b´c ㄱ ㅏ", "\u0301 \u0301a"]) {
      expect(align(text).normalised).toBe(normalise(text));
      expect(align(text).ends.at(-1)).toBe(text.length);
    }
  });
});
