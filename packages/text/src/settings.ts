import type { ClassWeight, Setting } from "./types.ts";

/** What cross-validation chooses from with one label a text: unlike one another, so that their average gains. */
const oneLabel: readonly Setting[] = [
  { learner: "svm", cost: 1, classWeight: "none" },
  { learner: "svm", cost: 0.3, classWeight: "balanced" },
  { learner: "logistic", cost: 10, classWeight: "balanced" },
  { learner: "crammer-singer", cost: 0.3, classWeight: "balanced" },
];

/** With several labels: each class has a cut of its own, which does the work of class weights. */
const severalLabels: readonly Setting[] = [
  { learner: "svm", cost: 0.1, classWeight: "none" },
  { learner: "svm", cost: 0.3, classWeight: "none" },
  { learner: "svm", cost: 0.3, classWeight: "balanced" },
  { learner: "logistic", cost: 3, classWeight: "none" },
];

/** Weights of the multiclass SVM lie all in memory at once; beyond this many it is left out. */
const MOST_JOINT_WEIGHTS = 100_000_000;

export function candidateSettings(multiLabel: boolean, weights: number): readonly Setting[] {
  if (multiLabel) return severalLabels;
  return oneLabel.filter(({ learner }) => learner !== "crammer-singer" || weights <= MOST_JOINT_WEIGHTS);
}

/** By how much an error on each class costs more: not at all, or n / (classes × its rows). */
export function classWeights(kind: ClassWeight, counts: readonly number[]): Float64Array {
  if (kind === "none") return new Float64Array(counts.length).fill(1);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => (count ? total / (counts.length * count) : 1));
}
