/** Rows of a class below which its cut stays where the learner put it. */
const FEWEST_POSITIVES = 3;

/**
 * For multi-label work: the score of each class above which saying it gives the best F1 of that class
 * (Lipton, Elkan & Naryanaswamy 2014), halfway to the next lower score.
 */
export function bestCuts(
  scores: Float32Array,
  truth: readonly (readonly number[])[],
  classes: number,
): Float32Array {
  return Float32Array.from({ length: classes }, (_, c) => {
    const positive = truth.map((labels) => labels.includes(c));
    const positives = positive.filter(Boolean).length;
    if (positives < FEWEST_POSITIVES) return 0;
    return bestCut((row) => scores[row * classes + c], positive, positives);
  });
}

function bestCut(scoreOf: (row: number) => number, positive: readonly boolean[], positives: number): number {
  const order = positive.map((_, row) => row).sort((a, b) => scoreOf(b) - scoreOf(a));
  let right = 0;
  let best = -1;
  let cut = 0;
  order.forEach((row, i) => {
    if (positive[row]) right++;
    const next = i + 1 < order.length ? scoreOf(order[i + 1]) : scoreOf(row) - 1;
    const f1 = (2 * right) / (i + 1 + positives);
    if (next === scoreOf(row) || f1 <= best) return;
    best = f1;
    cut = (scoreOf(row) + next) / 2;
  });
  return cut;
}

/** Moves every class's cut to 0. */
export function shiftScores(scores: Float32Array, cuts: Float32Array): void {
  for (let i = 0; i < scores.length; i++) scores[i] -= cuts[i % cuts.length];
}
