import { describe, expect, it } from "vitest";
import { abstainingThreshold, answerProbability, NEVER } from "./abstain.ts";
import { createRandom } from "./random.ts";

/** Answers whose probability is what it says, evenly between 0.3 and 1: above t, (t + 1) / 2 are right. */
function answers(rows: number, seed: number) {
  const random = createRandom(seed);
  const probability = new Float32Array(rows).map(() => 1 - 0.7 * random.next());
  const right = Uint8Array.from(probability, (p) => (random.next() < p ? 1 : 0));
  return { probability, right };
}

describe("the threshold", () => {
  it("holds the wanted precision on fresh answers in about three of four runs, and to 3 points in five of six", () => {
    for (const rows of [100, 300, 2000]) {
      const precisions = Array.from({ length: 300 }, (_, seed) => {
        const { probability, right } = answers(rows, seed);
        const threshold = abstainingThreshold(probability, right, 0.9);
        return threshold === NEVER ? 1 : (threshold + 1) / 2;
      });
      const share = (wanted: number) => precisions.filter((precision) => precision >= wanted).length / 300;
      expect(share(0.9)).toBeGreaterThan(0.69);
      expect(share(0.87)).toBeGreaterThan(0.82);
    }
  });

  it("is the lowest that holds: half of the answers are sure here", () => {
    // 100 answers at 0.95 of which 97 are right, 100 at 0.5 of which half are: Wilson's lower bound
    // (z = 0.8416) of 97/100 is 0.9520, of 147/200 is 0.7079.
    const probability = new Float32Array(200).map((_, i) => (i < 100 ? 0.95 : 0.5));
    const right = new Uint8Array(200).map((_, i) => (i < 97 || (i >= 100 && i % 2 === 0) ? 1 : 0));
    expect(abstainingThreshold(probability, right, 0.951)).toBeCloseTo(0.95, 6);
    expect(abstainingThreshold(probability, right, 0.953)).toBe(NEVER);
    expect(abstainingThreshold(probability, right, 0.7075)).toBe(0.5);
    expect(abstainingThreshold(probability, right, 0.709)).toBeCloseTo(0.95, 6);
  });

  it("counts equal probabilities as one: their order does not matter", () => {
    const probability = new Float32Array(40).fill(0.8);
    const firstRight = new Uint8Array(40).fill(1, 0, 20);
    const lastRight = new Uint8Array(40).fill(1, 20);
    expect(abstainingThreshold(probability, firstRight, 0.9)).toBe(NEVER);
    expect(abstainingThreshold(probability, lastRight, 0.9)).toBe(NEVER);
  });

  it.each([
    ["no answer", 0, 1],
    ["fewer than ten answers", 9, 1],
    ["answers that are all wrong", 500, 0],
  ])("is never reached with %s", (_, rows, right) => {
    const probability = new Float32Array(rows).fill(0.9);
    expect(abstainingThreshold(probability, new Uint8Array(rows).fill(right), 0.5)).toBe(NEVER);
    expect(NEVER).toBeGreaterThan(1);
  });

  it("is never reached where no finite number of right answers could prove the wish", () => {
    const probability = new Float32Array(1000).fill(0.99);
    expect(abstainingThreshold(probability, new Uint8Array(1000).fill(1), 1)).toBe(NEVER);
  });
});

describe("how sure an answer is", () => {
  const probabilities = Float32Array.of(9, 9, 0.25, 0.75, 0.125, 9);

  it("with one label: that label's probability", () => {
    expect(answerProbability(probabilities, 2, 3, [1])).toBe(0.75);
  });

  it("with several: the least sure of those named; with none, that the likeliest is absent", () => {
    expect(answerProbability(probabilities, 2, 3, [0, 1])).toBe(0.25);
    expect(answerProbability(probabilities, 2, 3, [])).toBe(0.25);
  });
});
