import { crc32 } from "node:zlib";
import { groupIds, nearDuplicates } from "@levier/text";
import { describe, expect, it } from "vitest";
import { crc32 as ownCrc32 } from "./crc32.ts";
import { testRows } from "./split.ts";
import type { LabelledRow } from "./types.ts";

const row = (text: string, ...labels: string[]): LabelledRow => ({ line: 2, text, labels, groups: [] });
const alone = (rows: number) => Int32Array.from({ length: rows }, (_, own) => own);
const odd = ["", "a", "élève", "植树", "🌳", "e\u0301", "\u0000", "x".repeat(10_000), "ligne\nautre"];

describe("a split by CRC-32", () => {
  it("takes zlib's numbers", () => {
    for (const text of odd) expect(ownCrc32(text)).toBe(crc32(Buffer.from(text)));
  });

  it("is the one that any program would make, whatever the seed and the groups", () => {
    const texts = [...odd, ...Array.from({ length: 2000 }, (_, i) => `texte numéro ${i}`)];
    const rows = texts.map((text) => row(text, "a"));
    const expected = texts.map((text) => (crc32(Buffer.from(text)) % 5 === 0 ? 1 : 0));
    for (const seed of [1, 2]) {
      const part = testRows(rows, { kind: "crc32", modulus: 5 }, new Int32Array(rows.length), seed);
      expect(Array.from(part)).toEqual(expected);
    }
    expect(expected.filter(Boolean).length / texts.length).toBeCloseTo(0.2, 1);
  });
});

describe("a split by share", () => {
  const labels = ["commun", "rare", "seul"];
  const rows = Array.from({ length: 400 }, (_, i) =>
    row(`texte ${i}`, i === 0 ? labels[2] : i < 21 ? labels[1] : labels[0]),
  );
  const split = { kind: "share", share: 0.2 } as const;

  it("draws the share from every class, and leaves a single row for training", () => {
    const part = testRows(rows, split, alone(400), 1);
    const drawn = (label: string) => rows.filter((own, i) => part[i] && own.labels[0] === label).length;
    expect(labels.map(drawn)).toEqual([76, 4, 0]);
  });

  it("is the same for the same seed, another for another", () => {
    const part = testRows(rows, split, alone(400), 1);
    expect(testRows(rows, split, alone(400), 1)).toEqual(part);
    expect(testRows(rows, split, alone(400), 2)).not.toEqual(part);
  });

  it("stratifies by the rarest of several labels, and takes rows without any", () => {
    const several = rows.map((own, i) => ({
      ...own,
      labels: i % 40 === 0 ? ["fréquent", "rare2"] : i % 2 ? [] : ["fréquent"],
    }));
    const part = testRows(several, split, alone(400), 1);
    expect(several.filter(({ labels: own }, i) => part[i] && own.length === 2)).toHaveLength(2);
    expect(several.filter(({ labels: own }, i) => part[i] && own.length === 0)).toHaveLength(40);
  });

  it.each([1, 2, 3, 4, 5])("lets no near copy straddle it, seed %d", (seed) => {
    // 90 texts that share no word, each four or five times with other punctuation.
    const texts = rows.map((_, i) => {
      const words = [7919, 104_729, 1_299_709].map((prime) => ((1 + (i % 90)) * prime).toString(36));
      return `${words.join(" ")}${"!".repeat(i % 3)}`;
    });
    const copied = texts.map((text, i) => row(text, labels[i % 2]));
    const groupOf = groupIds(texts.length, nearDuplicates({ texts, seed }));
    const part = testRows(copied, split, groupOf, seed);
    expect(new Set(groupOf).size).toBe(90);
    const sides = new Map<string, Set<number>>();
    texts.forEach((text, i) => {
      const key = text.replaceAll("!", "");
      sides.set(key, (sides.get(key) ?? new Set()).add(part[i]));
    });
    expect([...sides.values()].every((side) => side.size === 1)).toBe(true);
    expect(new Set(part)).toEqual(new Set([0, 1]));
  });
});
