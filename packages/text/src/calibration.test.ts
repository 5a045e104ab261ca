import { describe, expect, it } from "vitest";
import { type Calibration, calibrate, fitCalibration } from "./calibration.ts";
import { createRandom, type Random } from "./random.ts";

const softmax = (logits: readonly number[]) => {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
};
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const uniform = (random: Random, width: number) => (random.next() - 0.5) * width;

function draw(random: Random, probabilities: readonly number[]): number {
  let left = random.next();
  const found = probabilities.findIndex((p) => {
    left -= p;
    return left < 0;
  });
  return found < 0 ? probabilities.length - 1 : found;
}

/** Probabilities of every row, row-major. */
function probabilitiesOf(calibration: Calibration, scores: Float32Array): Float32Array {
  const out = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += calibration.slopes.length) {
    calibrate(calibration, scores, out, at, at);
  }
  return out;
}

/** Expected calibration error in ten bins of equal width (Guo et al. 2017, eq. 3). */
function calibrationError(probabilities: readonly number[], right: readonly boolean[]): number {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, right: 0 }));
  probabilities.forEach((p, i) => {
    const bin = bins[Math.min(9, Math.floor(p * 10))];
    bin.sum += p;
    bin.right += right[i] ? 1 : 0;
  });
  return bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / probabilities.length;
}

/** Scores of `classes` classes whose true probabilities are softmax(slope × score + offset). */
function oneLabel(rows: number, slope: number, offsets: readonly number[], seed: number) {
  const random = createRandom(seed);
  const scores = new Float32Array(rows * offsets.length).map(() => uniform(random, 4));
  const truth = Array.from({ length: rows }, (_, row) => {
    const own = offsets.map((offset, c) => slope * scores[row * offsets.length + c] + offset);
    return [draw(random, softmax(own))];
  });
  return { scores, truth };
}

describe("one label a text", () => {
  it.each([
    [0.5, [0, 0, 0]],
    [2, [0.5, -0.5, 0]],
    [5, [1, 0, -1, 0, 0]],
    [3, [2, -2]],
  ])("finds slope %d and offsets %j again", (slope, offsets) => {
    const { scores, truth } = oneLabel(8000, slope, offsets, 5);
    const fitted = fitCalibration(scores, truth, offsets.length, false);
    expect(Math.abs(fitted.slopes[0] / slope - 1)).toBeLessThan(0.1);
    // Offsets are known up to a common shift.
    const shift = offsets[0] - fitted.offsets[0];
    offsets.forEach((offset, c) => {
      expect(Math.abs(fitted.offsets[c] + shift - offset)).toBeLessThan(0.25);
    });
  });

  it("is calibrated on fresh rows, from 300 rows on", () => {
    const offsets = [1, 0, 0, -1];
    const learned = oneLabel(300, 3, offsets, 1);
    const fitted = fitCalibration(learned.scores, learned.truth, 4, false);
    const fresh = oneLabel(20_000, 3, offsets, 2);
    const probabilities = probabilitiesOf(fitted, fresh.scores);
    const best = fresh.truth.map(([label], row) => {
      const own = probabilities.subarray(row * 4, row * 4 + 4);
      const answer = own.indexOf(Math.max(...own));
      return { probability: own[answer], right: answer === label };
    });
    const error = calibrationError(
      best.map((one) => one.probability),
      best.map((one) => one.right),
    );
    expect(error).toBeLessThan(0.03);
  });

  it("smooths: twenty right answers out of twenty do not make certainty", () => {
    // One of 22 rows' worth goes to the other class: 21/22 and 1/22.
    const scores = new Float32Array(40).map((_, at) => ((at >> 1) % 2 === at % 2 ? 1 : -1));
    const truth = Array.from({ length: 20 }, (_, row) => [row % 2]);
    const probabilities = probabilitiesOf(fitCalibration(scores, truth, 2, false), scores);
    expect(probabilities[0]).toBeCloseTo(21 / 22, 3);
    expect(probabilities[1]).toBeCloseTo(1 / 22, 3);
  });

  it("gives probabilities that add up to 1, in the order of slope × score + offset", () => {
    const { scores, truth } = oneLabel(500, 2, [0, 0, 0], 3);
    const fitted = fitCalibration(scores, truth, 3, false);
    const probabilities = probabilitiesOf(fitted, scores);
    for (let at = 0; at < probabilities.length; at += 3) {
      expect(probabilities[at] + probabilities[at + 1] + probabilities[at + 2]).toBeCloseTo(1, 5);
    }
  });
});

/** Scores of classes whose true probabilities are sigmoid(slope × score + offset), each by itself. */
function severalLabels(rows: number, slopes: readonly number[], offsets: readonly number[], seed: number) {
  const random = createRandom(seed);
  const classes = slopes.length;
  const scores = new Float32Array(rows * classes).map(() => uniform(random, 4));
  const truth = Array.from({ length: rows }, (_, row) =>
    [...slopes.keys()].filter(
      (c) => random.next() < sigmoid(slopes[c] * scores[row * classes + c] + offsets[c]),
    ),
  );
  return { scores, truth };
}

describe("several labels a text", () => {
  const slopes = [1, 2, 4];
  const offsets = [0, -2, -5];

  it("finds each class's slope and offset again", () => {
    const { scores, truth } = severalLabels(8000, slopes, offsets, 7);
    const fitted = fitCalibration(scores, truth, 3, true);
    slopes.forEach((slope, c) => {
      expect(Math.abs(fitted.slopes[c] / slope - 1)).toBeLessThan(0.1);
      expect(Math.abs(fitted.offsets[c] - offsets[c])).toBeLessThan(0.3);
    });
  });

  it("is calibrated on fresh rows, class by class", () => {
    const learned = severalLabels(600, slopes, offsets, 1);
    const fitted = fitCalibration(learned.scores, learned.truth, 3, true);
    const fresh = severalLabels(20_000, slopes, offsets, 2);
    const probabilities = probabilitiesOf(fitted, fresh.scores);
    for (const c of slopes.keys()) {
      const own = Array.from(probabilities.filter((_, at) => at % 3 === c));
      const held = fresh.truth.map((labels) => labels.includes(c));
      expect(calibrationError(own, held)).toBeLessThan(0.03);
    }
  });

  it("smooths: ten right answers out of ten do not make certainty", () => {
    // Platt's targets: 11/12 and 1/12 at scores ±1, so the fitted probabilities are close to these.
    const scores = new Float32Array(20).map((_, row) => (row < 10 ? 1 : -1));
    const truth = Array.from(scores, (score) => (score > 0 ? [0] : []));
    const probabilities = probabilitiesOf(fitCalibration(scores, truth, 1, true), scores);
    expect(probabilities[0]).toBeCloseTo(11 / 12, 3);
    expect(probabilities[19]).toBeCloseTo(1 / 12, 3);
  });
});

describe.each([false, true])("on extreme input, several labels: %s", (multiLabel) => {
  const rows = 40;
  const halves = Array.from({ length: rows }, (_, row) => [row % 2]);
  const cases: [string, (at: number) => number, number[][]][] = [
    ["constant scores", () => 0.7, halves],
    ["constant scores of size", () => 1e4, halves],
    ["scores of 0", () => 0, halves],
    ["all answers right", (at) => ((at >> 2) % 2 === at % 4 ? 1 : -1), halves],
    ["all answers wrong", (at) => ((at >> 2) % 2 === at % 4 ? -1 : 1), halves],
    ["huge scores", (at) => ((at >> 2) % 2 === at % 4 ? 1e6 : -1e6), halves],
    ["tiny scores", (at) => ((at >> 2) % 2 === at % 4 ? 1e-6 : -1e-6), halves],
    ["one class only", (at) => Math.sin(at), halves.map(() => [3])],
    ["no row", () => 0, []],
    ["one row", (at) => at, [[2]]],
  ];

  it.each(cases)("%s gives finite numbers", (_, scoreAt, truth) => {
    const scores = new Float32Array(truth.length * 4).map((_, at) => scoreAt(at));
    const fitted = fitCalibration(scores, truth, 4, multiLabel);
    expect([...fitted.slopes, ...fitted.offsets].every(Number.isFinite)).toBe(true);
    expect(fitted.slopes.every((slope) => slope > 0)).toBe(true);
    const probabilities = probabilitiesOf(fitted, scores);
    expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true);
  });

  it("a class never seen is improbable, not impossible", () => {
    const scores = new Float32Array(rows * 3);
    const fitted = fitCalibration(scores, halves, 3, multiLabel);
    const [, , unseen] = probabilitiesOf(fitted, scores);
    expect(unseen).toBeGreaterThan(0);
    expect(unseen).toBeLessThan(0.15);
  });
});

it("rows beyond 10,000 change next to nothing, and the same rows give the same numbers", () => {
  const { scores, truth } = oneLabel(30_000, 3, [0, 0], 1);
  const all = fitCalibration(scores, truth, 2, false);
  expect(fitCalibration(scores, truth, 2, false)).toEqual(all);
  expect(Math.abs(all.slopes[0] / 3 - 1)).toBeLessThan(0.1);
});
