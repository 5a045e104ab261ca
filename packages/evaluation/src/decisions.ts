/** What happened to a class in a row; rows where it is neither true nor answered are not listed. */
export const truePositive = 0;
export const falsePositive = 1;
export const falseNegative = 2;

/**
 * A system's answers held against the truth, as integer codes: row r's events are
 * `events[offsets[r] … offsets[r + 1]]`, each 3 × class + (0 true positive, 1 false positive,
 * 2 false negative). One to a few codes a row, whatever the number of classes.
 */
export interface Decisions {
  readonly rows: number;
  readonly classes: number;
  readonly offsets: Int32Array;
  readonly events: Int32Array;
  /** 1 where the whole answer is right. */
  readonly correct: Uint8Array;
}

/** Encodes answers against the truth (class indexes per row; a repeated index counts once). */
export function decide(
  truth: readonly (readonly number[])[],
  predicted: readonly (readonly number[])[],
  classes: number,
): Decisions {
  const rows = truth.length;
  const offsets = new Int32Array(rows + 1);
  const correct = new Uint8Array(rows);
  const events: number[] = [];
  for (let row = 0; row < rows; row++) {
    const start = events.length;
    const wanted = new Set(truth[row]);
    const answered = new Set(predicted[row]);
    for (const c of answered) events.push(3 * c + (wanted.has(c) ? truePositive : falsePositive));
    for (const c of wanted) if (!answered.has(c)) events.push(3 * c + falseNegative);
    correct[row] = events.slice(start).every((event) => event % 3 === truePositive) ? 1 : 0;
    offsets[row + 1] = events.length;
  }
  return { rows, classes, offsets, events: Int32Array.from(events), correct };
}

/** Adds up the events of the rows, each row as often as its weight, into `counts` (3 × classes). */
export function tally(decisions: Decisions, weights: Uint16Array | undefined, counts: Int32Array): void {
  const { rows, offsets, events } = decisions;
  counts.fill(0);
  for (let row = 0; row < rows; row++) {
    const weight = weights === undefined ? 1 : weights[row];
    if (weight === 0) continue;
    for (let i = offsets[row]; i < offsets[row + 1]; i++) counts[events[i]] += weight;
  }
}

/** Rows that are wholly right, each as often as its weight. */
export function countCorrect(decisions: Decisions, weights?: Uint16Array): number {
  let sum = 0;
  for (let row = 0; row < decisions.rows; row++) sum += decisions.correct[row] * (weights?.[row] ?? 1);
  return sum;
}
