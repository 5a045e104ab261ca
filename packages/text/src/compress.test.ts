import { describe, expect, it } from "vitest";
import { compress } from "./compress.ts";
import type { LinearWeights } from "./learners/linear.ts";
import { createRandom } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

function vocabularyOf(
  columns: number,
  firstCharacters: number,
  documentCount = (_: number) => 1,
): Vocabulary {
  return {
    documents: 100,
    firstCharacters,
    buckets: Int32Array.from({ length: columns }, (_, column) => 7 * column),
    documentCounts: Int32Array.from({ length: columns }, (_, column) => documentCount(column)),
  };
}

function modelOf(
  columns: number,
  classes: number,
  weight: (column: number, c: number) => number,
): LinearWeights {
  const weights = new Float32Array(columns * classes).map((_, i) =>
    weight(Math.floor(i / classes), i % classes),
  );
  return { weights, bias: new Float32Array(classes).fill(0.5) };
}

describe("compress", () => {
  it("stores each weight to half a 127th of its column's largest", () => {
    const random = createRandom(1);
    const model = modelOf(50, 3, () => (random.next() - 0.5) * 10 ** (6 * random.next() - 3));
    const { quantised, scales, bias } = compress(vocabularyOf(50, 20), model);
    expect(bias).toEqual(model.bias);
    model.weights.forEach((weight, i) => {
      const scale = scales[Math.floor(i / 3)];
      expect(Math.abs(quantised[i] * scale - weight)).toBeLessThanOrEqual(scale * 0.5001);
    });
    for (let column = 0; column < 50; column++) {
      const own = Array.from(quantised.subarray(3 * column, 3 * column + 3), Math.abs);
      expect(Math.max(...own)).toBe(127);
    }
  });

  it("worked by hand: 0.5, −0.25 and 0.1 become 127, −63 and 25", () => {
    const { quantised, scales } = compress(
      vocabularyOf(1, 1),
      modelOf(1, 3, (_, c) => [0.5, -0.25, 0.1][c]),
    );
    // −63.5 rounds towards +∞, as JavaScript does.
    expect([...quantised]).toEqual([127, -63, 25]);
    expect(scales[0]).toBeCloseTo(0.5 / 127, 9);
  });

  it("keeps a column of zeros as zeros", () => {
    const { quantised, scales } = compress(
      vocabularyOf(2, 1),
      modelOf(2, 2, () => 0),
    );
    expect([...quantised, ...scales]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("keeps the strongest columns where room is short, in their order and their half", () => {
    // 4,700,000 bytes ÷ (12 + 400 classes) = 11,407 columns; even columns weigh ten times the odd ones.
    const columns = 12_000;
    const weight = (column: number, c: number) => (column % 2 ? 0.1 : 1) * (c === column % 400 ? 1 : 0);
    const { vocabulary, scales, quantised } = compress(
      vocabularyOf(columns, 5000),
      modelOf(columns, 400, weight),
    );
    expect(scales).toHaveLength(11_407);
    expect(quantised).toHaveLength(11_407 * 400);
    const kept = Array.from(vocabulary.buckets, (bucket) => bucket / 7);
    expect(kept.filter((column) => column % 2 === 0)).toHaveLength(6000);
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect(vocabulary.firstCharacters).toBe(kept.filter((column) => column < 5000).length);
  });

  it("counts what a column adds over the texts: a rare word gives way to a common one of the same weight", () => {
    const often = (column: number) => (column < 11_407 ? 40 : 1);
    const { vocabulary } = compress(
      vocabularyOf(11_500, 0, often),
      modelOf(11_500, 400, () => 1),
    );
    expect(vocabulary.documentCounts.every((count) => count === 40)).toBe(true);
  });
});
