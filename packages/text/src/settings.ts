import type { ClassWeight, Setting } from "./types.ts";

/** The settings that cross-validation chooses from, the strongest first where little time is left. */
const candidates: readonly Setting[] = [
  { learner: "svm", cost: 0.3, classWeight: "root" },
  { learner: "svm", cost: 0.3, classWeight: "balanced" },
  { learner: "svm", cost: 1, classWeight: "balanced" },
  { learner: "svm", cost: 1, classWeight: "none" },
  { learner: "logistic", cost: 3, classWeight: "balanced" },
  { learner: "logistic", cost: 10, classWeight: "root" },
  { learner: "crammer-singer", cost: 0.3, classWeight: "root" },
];

/** Weights of the multiclass SVM lie all in memory at once; beyond this many it is left out. */
const MOST_JOINT_WEIGHTS = 100_000_000;

export function candidateSettings(multiLabel: boolean, weights: number): readonly Setting[] {
  const joint = !multiLabel && weights <= MOST_JOINT_WEIGHTS;
  return candidates.filter((setting) => joint || setting.learner !== "crammer-singer");
}

/** By how much an error on each class costs more: (n / (classes × its rows)) to the power 0, ½ or 1. */
export function classWeights(kind: ClassWeight, counts: readonly number[]): Float64Array {
  const power = { none: 0, root: 0.5, balanced: 1 }[kind];
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => (count ? (total / (counts.length * count)) ** power : 1));
}
