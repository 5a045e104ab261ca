import type { EvaluationInput } from "./types.ts";

/** Probabilities are float32: its machine epsilon keeps the log-loss finite (as scikit-learn does). */
const epsilon = 2 ** -23;

/** Per row, the losses of the probabilities. */
export interface Losses {
  readonly logLoss: Float64Array;
  readonly brier: Float64Array;
}

/**
 * Log-loss and Brier score of each row. One label a row: −ln of the true class's probability, and
 * Brier's (1950) sum of squares over the classes, in [0, 2]. Several labels: the mean over the labels of
 * the binary log-loss and of the squared error.
 */
export function rowLosses(input: EvaluationInput): Losses {
  const rows = input.truth.length;
  const classes = input.classes.length;
  const logLoss = new Float64Array(rows);
  const brier = new Float64Array(rows);
  const wanted = new Uint8Array(classes);
  for (let row = 0; row < rows; row++) {
    wanted.fill(0);
    for (const c of input.truth[row]) wanted[c] = 1;
    let [log, squares] = [0, 0];
    for (let c = 0; c < classes; c++) {
      const p = input.probabilities[row * classes + c];
      squares += (p - wanted[c]) ** 2;
      if (wanted[c] === 1 || input.multiLabel) log -= Math.log(clip(wanted[c] === 1 ? p : 1 - p));
    }
    const share = input.multiLabel ? classes : 1;
    logLoss[row] = log / share;
    brier[row] = squares / share;
  }
  return { logLoss, brier };
}

function clip(p: number): number {
  return Math.min(1 - epsilon, Math.max(epsilon, p));
}
