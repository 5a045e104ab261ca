import { fileURLToPath } from "node:url";
import { openTable } from "@levier/files";
import { describe, expect, it } from "vitest";
import { BucketCounter } from "./bucket-counter.ts";
import { createClassifier, createLabeller } from "./classifier.ts";
import { hashUnits, WORD_SEED } from "./hash.ts";
import { inside } from "./model.ts";
import { argmax } from "./problem.ts";
import { Scorer } from "./scorer.ts";
import { train } from "./train.ts";

const table = await openTable(fileURLToPath(new URL("../../../demo/data/ressources.csv", import.meta.url)));
const texts: string[] = [];
const labels: string[][] = [];
for await (const { cells } of table.rows()) {
  texts.push(`${cells[1]}. ${cells[2]}`);
  labels.push([cells[3]]);
}
const { model, outOfFold } = train({ texts, labels, seed: 1 });

const { vocabulary, quantised, scales, bias } = inside(model).stored;
const columns = new Map(Array.from(vocabulary.buckets, (bucket, column) => [bucket, column]));

/** Scores in double precision, written from the definition: no kernel, no arena. */
function plainScores(text: string): number[] {
  const counts = new Map<number, number>();
  new BucketCounter().count(text, (bucket) => {
    const column = columns.get(bucket);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  });
  const idf = (column: number) =>
    Math.log((1 + vocabulary.documents) / (1 + vocabulary.documentCounts[column])) + 1;
  const values = [...counts].map(([column, count]) => ({
    column,
    value: (1 + Math.log(count)) * idf(column),
  }));
  const isWord = ({ column }: { column: number }) => column < vocabulary.firstCharacters;
  const blocks = [values.filter(isWord), values.filter((one) => !isWord(one))];
  const lengths = blocks.map((block) => Math.hypot(...block.map(({ value }) => value)));
  const scores = Array.from(bias);
  blocks.forEach((block, b) => {
    for (const { column, value } of block) {
      const weight = ((b === 0 ? 0.6 : 1) * value * scales[column]) / lengths[b];
      scores.forEach((_, c) => {
        scores[c] += weight * quantised[column * scores.length + c];
      });
    }
  });
  return scores;
}

describe("on the demo's resources", () => {
  const classify = createClassifier(model);
  const scorer = new Scorer(inside(model));

  it("scores as double precision does, and answers its highest score", () => {
    const mixed = [...texts, "", "🌳", "Été, ﬁn d'ŒUVRE", texts.join(" "), "énergie ".repeat(100_000)];
    for (const text of mixed) {
      const plain = plainScores(text);
      const own = scorer.score(text);
      expect(Math.max(...plain.map((score, c) => Math.abs(score - own[c])))).toBeLessThan(1e-6);
      expect(classify(text).labels).toEqual([argmax(plain, 0, plain.length)]);
    }
  });

  it("scores the same to the bit whether it has met the words or not", () => {
    for (const text of [...texts.slice(0, 50), texts.join(" ")]) {
      const fresh = new Scorer(inside(model)).score(text).slice();
      expect(scorer.score(text)).toEqual(fresh);
      expect(scorer.score(text)).toEqual(fresh);
    }
  });

  it("is right far more often than chance on texts that it has not seen", () => {
    const right = outOfFold.predicted.filter(([c], row) => model.classes[c] === labels[row][0]).length;
    expect(right / texts.length).toBeGreaterThan(0.5);
  });

  it("answers the same whatever came before", () => {
    const backwards = createClassifier(model);
    const there = texts.map((text) => classify(text));
    const back = [...texts].reverse().map((text) => backwards(text));
    expect(back.reverse()).toEqual(there);
  });

  it("labels alone are those of the whole prediction", () => {
    const classify = createClassifier(model);
    const label = createLabeller(model);
    for (const text of ["", "完全不同的文字", ...texts]) {
      const { probabilities, ...answer } = classify(text);
      expect(label(text)).toEqual(answer);
      expect(answer.probability).toBe(probabilities[answer.labels[0]]);
    }
  });

  it("gives predictions that later calls do not change", () => {
    const first = classify(texts[0]);
    const copy = structuredClone(first);
    classify(texts[1]);
    expect(first).toEqual(copy);
  });
});

describe("texts without limits", () => {
  const classify = createClassifier(model);
  const same = (text: string) => expect(classify(text)).toEqual(createClassifier(model)(text));

  it.each([
    ["no character", ""],
    ["a million characters in words", "énergie et climat, ".repeat(52_632)],
    ["a million characters without a space", "éner".repeat(250_000)],
    ["nothing but emoji", "🌳".repeat(100_000)],
  ])("%s", (_, text) => {
    const { probability, labels } = classify(text);
    expect(probability).toBeGreaterThan(0);
    expect(labels).toHaveLength(1);
    same(text);
  });

  it("words chosen to share one place in its memory leave the answers as they were", () => {
    const sharing: string[] = [];
    for (let i = 0; sharing.length < 30; i++) {
      const word = `${["énergie", "jardin", "atelier"][i % 3]}${i.toString(36)}`;
      if (Math.imul(hashUnits(WORD_SEED, word), 0x9e3779b1) >>> 15 === 7) sharing.push(word);
    }
    for (const word of [...sharing, ...sharing.toReversed(), sharing.join(" ")]) same(word);
  });

  it("100,000 distinct words, in many texts and then in one, leave the answers as they were", () => {
    const listed = Array.from({ length: 100_000 }, (_, i) => i.toString(36));
    const before = texts.map((text) => classify(text));
    for (let i = 0; i < listed.length; i += 1000) classify(listed.slice(i, i + 1000).join(" "));
    same(listed.slice(-45_000).join(" "));
    expect(texts.map((text) => classify(text))).toEqual(before);
    same(texts[3]);
  });
});
