import type { ClassWeight, Setting } from "./types.ts";

/** The settings that cross-validation chooses from: unlike one another, so that their average gains. */
const candidates: readonly Setting[] = [
  { learner: "svm", cost: 1, classWeight: "none" },
  { learner: "svm", cost: 0.3, classWeight: "balanced" },
  { learner: "logistic", cost: 10, classWeight: "balanced" },
  { learner: "crammer-singer", cost: 0.3, classWeight: "balanced" },
];

/** Weights of the multiclass SVM lie all in memory at once; beyond this many it is left out. */
const MOST_JOINT_WEIGHTS = 100_000_000;

export function candidateSettings(multiLabel: boolean, weights: number): readonly Setting[] {
  const joint = !multiLabel && weights <= MOST_JOINT_WEIGHTS;
  return candidates.filter((setting) => joint || setting.learner !== "crammer-singer");
}

/** By how much an error on each class costs more: not at all, or n / (classes × its rows). */
export function classWeights(kind: ClassWeight, counts: readonly number[]): Float64Array {
  if (kind === "none") return new Float64Array(counts.length).fill(1);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => (count ? total / (counts.length * count) : 1));
}
