import { expect, test } from "vitest";
import { bestCuts, shiftScores } from "./cuts.ts";

const truthOf = (positive: readonly number[]) => positive.map((one) => (one ? [0] : []));

test.each([
  // F1 after each row from the top: 0.5, 0.8, 0.67, 0.86: all are said, the cut lies below the last.
  [[0.9, 0.8, 0.7, 0.6], [1, 1, 0, 1], 0.1],
  // 0.5, 0.8, 1, 0.86, 0.75: halfway between the third and the fourth.
  [[0.5, 0.4, 0.3, -0.1, -0.2], [1, 1, 1, 0, 0], 0.1],
  // 0.67 after two rows and again after five: the fewer are said.
  [[9, 8, 7, 6, 5, 4, 3, 2, 1], [1, 1, 0, 0, 1, 0, 0, 0, 1], 7.5],
  // Order in the file does not matter.
  [[-0.2, 0.4, -0.1, 0.3, 0.5], [0, 1, 0, 1, 1], 0.1],
])("scores %j of rows %j are cut best at %d", (scores, positive, cut) => {
  expect(bestCuts(Float32Array.from(scores), truthOf(positive), 1)[0]).toBeCloseTo(cut, 6);
});

test("equal scores are never told apart", () => {
  const scores = Float32Array.of(1, 1, 1, 1, 0);
  const [cut] = bestCuts(scores, truthOf([1, 1, 1, 0, 0]), 1);
  expect(cut).toBeGreaterThan(0);
  expect(cut).toBeLessThan(1);
});

test("a class of fewer than three rows keeps the learner's cut", () => {
  expect([...bestCuts(Float32Array.of(3, 2, 1), truthOf([1, 1, 0]), 1)]).toEqual([0]);
});

test("each class has a cut of its own, to which its scores are shifted", () => {
  const truth = [[0, 1], [0, 1], [0], [1], []];
  const scores = Float32Array.of(5, 0.5, 4, 0.4, 3, -9, -9, 0.3, -9, -9);
  const cuts = bestCuts(scores, truth, 2);
  expect(cuts[0]).toBeCloseTo(-3, 6);
  expect(cuts[1]).toBeCloseTo(-4.35, 6);
  shiftScores(scores, cuts);
  scores.forEach((score, i) => {
    expect(score > 0).toBe(truth[i >> 1].includes(i % 2));
  });
});
