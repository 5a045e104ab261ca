import { certainties, preciseRows } from "./coverage.ts";
import { proportion } from "./proportions.ts";
import type { Estimate, EvaluationInput } from "./types.ts";

export interface ThresholdTableInput
  extends Pick<EvaluationInput, "classes" | "truth" | "predicted" | "probabilities" | "multiLabel"> {
  /** What a wrong answer and a text read by a human cost, in one unit of the caller's (minutes, cents). */
  readonly costs?: { readonly error: number; readonly human: number };
  /** Thresholds in [0, 1]; 0, 0.01 … 1 unless told. */
  readonly thresholds?: readonly number[];
}

/** What happens when the model answers only from a threshold on and a human reads the rest. */
export interface ThresholdRow {
  /** Certainty from which the model answers; null: it never does, and a human reads everything. */
  readonly threshold: number | null;
  /** Share of texts that the model answers. */
  readonly coverage: Estimate;
  /** Share of its answers whose every class is true; null where it answers nothing. */
  readonly precision: Estimate;
  /** Expected of 1,000 texts: read by a human, answered by the model, answered wrongly. */
  readonly readPer1000: number;
  readonly answeredPer1000: number;
  readonly errorsPer1000: number;
  /** Expected cost of 1,000 texts; null unless costs were told. */
  readonly costPer1000: number | null;
}

export interface ThresholdTable {
  readonly rows: number;
  /** Thresholds ascending, the last one null. */
  readonly table: readonly ThresholdRow[];
  /** The row of the lowest expected cost, of equals the one with the fewest texts to read; null without costs. */
  readonly best: ThresholdRow | null;
}

/**
 * For a grid of abstaining thresholds, what the model answers, how well, and what is left to read; with
 * costs, the threshold of the lowest expected cost (Chow 1970, IEEE Trans Inf Theory 16: 41–46: with true
 * probabilities, 1 − human ÷ error). Several labels: an answer is right when every class that it names is
 * true, and as sure as the least sure of them.
 *
 * The best row is chosen on the rows given, so that its cost there is a little too low: with few rows
 * neighbouring thresholds are as good.
 *
 * @throws RangeError for a threshold outside [0, 1] or a negative cost
 * @example
 * const { table, best } = thresholdTable({
 *   classes: ["a", "b"],
 *   truth: [[0], [1]],
 *   predicted: [[0], [0]],
 *   probabilities: Float32Array.of(0.9, 0.1, 0.6, 0.4),
 *   multiLabel: false,
 *   costs: { error: 10, human: 1 },
 * });
 * best?.readPer1000; // 500: answering only the sure one costs 0.5 a text, answering both 5
 */
export function thresholdTable(input: ThresholdTableInput): ThresholdTable {
  const { costs, thresholds = Array.from({ length: 101 }, (_, i) => i / 100) } = input;
  if (thresholds.some((one) => !(one >= 0 && one <= 1))) throw new RangeError("a threshold outside [0, 1]");
  if (costs && !(costs.error >= 0 && costs.human >= 0)) throw new RangeError("a negative cost");
  const rows = input.truth.length;
  const counts = countsFrom(input);
  const grid = [...thresholds].sort((a, b) => a - b);
  const table = [...grid, null].map((threshold) => describe(threshold, counts(threshold), rows, costs));
  const best = costs === undefined ? null : cheapest(table);
  return { rows, table, best };
}

interface Counts {
  readonly answered: number;
  readonly right: number;
}

/** Answers and right answers from a certainty on, each looked up in sorted certainties. */
function countsFrom(input: ThresholdTableInput): (threshold: number | null) => Counts {
  const evaluated = { ...input, baselines: [], seed: 0 };
  const certainty = certainties(evaluated);
  const precise = preciseRows(evaluated);
  const order = Int32Array.from(certainty, (_, row) => row).sort((a, b) => certainty[a] - certainty[b]);
  const rights = new Int32Array(order.length + 1);
  for (let i = order.length - 1; i >= 0; i--) rights[i] = rights[i + 1] + precise[order[i]];
  return (threshold) => {
    if (threshold === null) return { answered: 0, right: 0 };
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (certainty[order[middle]] < threshold) low = middle + 1;
      else high = middle;
    }
    return { answered: order.length - low, right: rights[low] };
  };
}

function describe(
  threshold: number | null,
  { answered, right }: Counts,
  rows: number,
  costs: ThresholdTableInput["costs"],
): ThresholdRow {
  const per1000 = (count: number) => (rows === 0 ? 0 : (1000 * count) / rows);
  const readPer1000 = per1000(rows - answered);
  const errorsPer1000 = per1000(answered - right);
  return {
    threshold,
    coverage: proportion(answered, rows),
    precision: proportion(right, answered),
    readPer1000,
    answeredPer1000: per1000(answered),
    errorsPer1000,
    costPer1000: costs && rows > 0 ? costs.error * errorsPer1000 + costs.human * readPer1000 : null,
  };
}

function cheapest(table: readonly ThresholdRow[]): ThresholdRow | null {
  return table.reduce<ThresholdRow | null>((least, row) => {
    if (row.costPer1000 === null) return least;
    return least === null || row.costPer1000 < (least.costPer1000 as number) - 1e-9 ? row : least;
  }, null);
}
