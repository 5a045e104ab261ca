import { describe, expect, it } from "vitest";
import { chooseBlend } from "./blend.ts";
import { decide, macroF1, type Problem } from "./problem.ts";
import { createRandom } from "./random.ts";

const rows = 400;
const foldOf = Int32Array.from({ length: rows }, (_, row) => row % 5);

/** Nine rows in ten of class 0, one in ten of class 1. */
const truth = Array.from({ length: rows }, (_, row) => [row % 10 === 3 ? 1 : 0]);
const problem = { truth, classes: 2, multiLabel: false } as unknown as Problem;

/** Scores around ±1 for the truth, with noise, and something added to class 1. */
function scores(noise: number, lift: number, seed: number): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length: rows * 2 }, (_, i) => {
    const right = truth[i >> 1][0] === i % 2 ? 1 : -1;
    return right + noise * (random.next() + random.next() + random.next() - 1.5) + (i % 2 ? lift : 0);
  });
}

const quality = (blended: { readonly scores: Float32Array }) =>
  macroF1(truth, decide(blended.scores, 2, false), 2);

describe("with one label a text", () => {
  it("naive Bayes has its usual share where no other is clearly better", () => {
    const { blend } = chooseBlend({
      problem,
      foldOf,
      linear: [scores(0, 0, 1)],
      naiveBayes: scores(0, 0, 2),
    });
    expect(blend.naiveBayesShare).toBe(0.4);
    expect(blend.factors).toHaveLength(2);
    expect(blend.cuts.every((cut) => cut === 0)).toBe(true);
  });

  it("naive Bayes is left out where it harms", () => {
    const naiveBayes = scores(0, 0, 2).map((score) => -score);
    const { blend, ...rest } = chooseBlend({ problem, foldOf, linear: [scores(2, 0, 1)], naiveBayes });
    expect(blend.naiveBayesShare).toBe(0);
    expect(blend.factors).toHaveLength(1);
    expect(quality(rest)).toBeGreaterThan(0.8);
  });

  it("a rare class that is said too often is lowered, one that is said too seldom raised", () => {
    for (const lift of [2, -2]) {
      const linear = [scores(2, lift, 3)];
      const blended = chooseBlend({ problem, foldOf, linear, naiveBayes: scores(2, lift, 4) });
      expect(Math.sign(blended.blend.cuts[1])).toBe(Math.sign(lift));
      expect(quality(blended)).toBeGreaterThan(macroF1(truth, decide(linear[0], 2, false), 2));
    }
  });
});

it("with several labels, every class has a cut of its own and naive Bayes no share", () => {
  const { blend, scores: cut } = chooseBlend({
    problem: { ...problem, multiLabel: true },
    foldOf,
    linear: [scores(0.1, 3, 1)],
  });
  expect(blend.naiveBayesShare).toBe(0);
  expect(blend.cuts[1]).toBeGreaterThan(blend.cuts[0]);
  expect(macroF1(truth, decide(cut, 2, true), 2)).toBe(1);
});
