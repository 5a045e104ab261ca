import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "./agreement.ts";
import { cohenKappas } from "./cohen-kappas.ts";
import { labelDistance } from "./label-distances.ts";
import { seeded } from "./random.ts";

/** One line an annotator, one character a row, «.» for no answer. */
function table(...annotators: string[]): (number[] | null)[][] {
  return [...annotators[0]].map((_, row) =>
    annotators.map((line) => (line[row] === "." ? null : [line.charCodeAt(row)])),
  );
}

const alphaOf = (answers: (number[] | null)[][]) =>
  krippendorffAlpha({ answers, distance: "nominal", seed: 1 });

describe("Krippendorff 2011, Computing Krippendorff's alpha-reliability", () => {
  test("B: two observers, binary data", () => {
    expect(alphaOf(table("0100000010", "1110010000")).alpha.value).toBeCloseTo(0.095, 3);
  });

  test("C: two observers, nominal data of five values", () => {
    expect(alphaOf(table("aabbdcccedda", "babbbccceddd")).alpha.value).toBeCloseTo(0.692, 3);
  });

  test("D: four observers with missing answers", () => {
    const lines = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
    const { alpha, rows, answers } = alphaOf(table(...lines));
    expect(alpha.value).toBeCloseTo(0.743, 3);
    expect([rows, answers]).toEqual([11, 40]);
  });
});

test("distances of sets: equal, contained, overlapping, apart (Passonneau 2006)", () => {
  const of = (a: number[], b: number[]) =>
    (["nominal", "jaccard", "masi"] as const).map((kind) => labelDistance(kind, a, b));
  expect(of([1, 2], [1, 2])).toEqual([0, 0, 0]);
  expect(of([], [])).toEqual([0, 0, 0]);
  expect(of([1], [2])).toEqual([1, 1, 1]);
  expect(of([], [2])).toEqual([1, 1, 1]);
  // NLTK's masi_distance prints 0.665 and 0.868 here, for it rounds 1/3 and 2/3 to 0.33 and 0.67.
  expect(of([1, 2], [1, 2, 3, 4])).toEqual([1, 0.5, 1 - (1 / 2) * (2 / 3)]);
  const [, jaccard, masi] = of([1, 2, 3, 4], [3, 4, 5]);
  expect(jaccard).toBeCloseTo(0.6, 12);
  expect(masi).toBeCloseTo(1 - (2 / 5) * (1 / 3), 12);
});

test("alpha of label sets, worked by hand", () => {
  // Rows {a}{a}, {a}{a,b}, {b}{b}. Masi({a},{a,b}) = 1 − 1/2 · 2/3 = 2/3, Masi({a},{b}) = 1. Answers: a 3, b 2, ab 1.
  // Observed: 2 · 2/3 = 4/3. Expected: 2 · (3·2·1 + 3·1·2/3 + 2·1·2/3) / 5 = 2 · 28/3 / 5 = 56/15.
  const answers = [
    [[0], [0]],
    [[0], [0, 1]],
    [[1], [1]],
  ];
  const { alpha } = krippendorffAlpha({ answers, distance: "masi", seed: 1 });
  expect(alpha.value).toBeCloseTo(1 - 4 / 3 / (56 / 15), 12);
});

test("a repeated label and another order are the same answer", () => {
  const { alpha } = krippendorffAlpha({
    answers: [
      [
        [1, 0],
        [0, 1, 1],
      ],
      [[2], [2]],
    ],
    distance: "nominal",
    seed: 1,
  });
  expect(alpha.value).toBe(1);
});

test("without pairs, or with one answer only, there is no alpha", () => {
  expect(alphaOf([[[0], null], [[1]]])).toMatchObject({
    alpha: { value: null },
    rows: 0,
    reading: "not enough data",
  });
  expect(alphaOf([]).alpha.value).toBeNull();
  expect(alphaOf(Array.from({ length: 50 }, () => [[0], [0]])).alpha.value).toBeNull();
});

/** Annotators who know the class with a probability and else guess evenly: alpha tends to skill². */
function simulated(rows: number, classes: number, skill: number, seed: number): (number[] | null)[][] {
  const random = seeded(seed);
  return Array.from({ length: rows }, () => {
    const truth = random.below(classes);
    return Array.from({ length: 3 }, () => {
      if (random.below(10) === 0) return null;
      return [random.below(1000) < skill * 1000 ? truth : random.below(classes)];
    });
  });
}

test("the interval holds the true alpha in about 95 of 100 samples", () => {
  const runs = 300;
  const held = Array.from({ length: runs }, (_, seed) => {
    const answers = simulated(80, 4, 0.8, seed);
    const { alpha } = krippendorffAlpha({ answers, distance: "nominal", seed, replicates: 200 });
    return alpha.low! <= 0.64 && alpha.high! >= 0.64;
  });
  const share = held.filter(Boolean).length / runs;
  // 0.95 ± 3 standard errors of 300 runs; bootstrap intervals of 80 rows fall a little short.
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(0.99);
});

test("readings hold the whole interval against 0.8 and 0.667", () => {
  const reading = (rows: number, skill: number) => alphaOf(simulated(rows, 4, skill, 5)).reading;
  expect(reading(500, 0.97)).toBe("reliable");
  expect(reading(2000, 0.865)).toBe("tentative");
  expect(reading(300, 0.5)).toBe("unreliable");
  expect(reading(20, 0.99)).toBe("not enough data");
  expect(reading(100, 0.82)).toBe("not enough data");
});

describe("Cohen's kappa of pairs", () => {
  /** Rows of a square table of counts. */
  const rowsOf = (counts: number[][]) =>
    counts.flatMap((row, a) => row.flatMap((n, b) => Array.from({ length: n }, () => [[a], [b]])));

  test("Cohen 1960, the example of his table 1 as 200 rows: 0.492", () => {
    const counts = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const [pair] = cohenKappas({ answers: rowsOf(counts), classes: 3, multiLabel: false, seed: 1 });
    // Observed 140/200 = 0.70; expected (120·100 + 60·60 + 20·40) / 200² = 0.41; (0.70 − 0.41) / 0.59.
    expect(pair).toMatchObject({ annotators: [0, 1], rows: 200 });
    expect(pair.kappa.value).toBeCloseTo(0.29 / 0.59, 12);
    expect(pair.kappa.low!).toBeGreaterThan(0.38);
    expect(pair.kappa.high!).toBeLessThan(0.6);
  });

  test("per class, by hand: class 0 against the rest", () => {
    const counts = [
      [20, 5],
      [10, 15],
    ];
    const [pair] = cohenKappas({ answers: rowsOf(counts), classes: 3, multiLabel: false, seed: 1 });
    // Observed 35/50, expected 0.5: 0.4. With two classes used, both have the overall kappa; the third has none.
    expect(pair.kappa.value).toBeCloseTo(0.4, 12);
    expect(pair.perClass.map(({ value }) => value && Math.round(value * 1e9) / 1e9)).toEqual([
      0.4,
      0.4,
      null,
    ]);
  });

  test("every pair of three, on the rows that both answered", () => {
    const answers = [
      [[0], [0], null],
      [[1], [1], [1]],
      [[0], null, [1]],
    ];
    const pairs = cohenKappas({ answers, classes: 2, multiLabel: false, seed: 1 });
    expect(pairs.map(({ annotators, rows }) => [...annotators, rows])).toEqual([
      [0, 1, 2],
      [0, 2, 2],
      [1, 2, 1],
    ]);
    expect(pairs[0].kappa.value).toBe(1);
  });
});
