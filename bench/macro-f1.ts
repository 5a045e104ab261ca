/**
 * Macro-F1 as scikit-learn defines it (`f1_score(average="macro", zero_division=0)`): the unweighted mean of
 * the F1 of every label that is true or answered somewhere.
 *
 * @example
 * macroF1(["a", "a", "b", "c"], ["a", "b", "b", "b"]); // (2/3 + 2/4 + 0) / 3 = 0.3889
 */
export function macroF1(truth: readonly string[], answers: readonly string[]): number {
  const tallies = new Map<string, { right: number; total: number }>();
  const tally = (label: string) => {
    const found = tallies.get(label) ?? { right: 0, total: 0 };
    tallies.set(label, found);
    return found;
  };
  truth.forEach((wanted, row) => {
    tally(wanted).total++;
    tally(answers[row]).total++;
    if (wanted === answers[row]) tally(wanted).right++;
  });
  const scores = [...tallies.values()].map(({ right, total }) => (2 * right) / total);
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1);
}
