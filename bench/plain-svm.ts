import type { SparseMatrix } from "@levier/text";
import type { Random } from "../packages/text/src/random.ts";

interface BinaryProblem {
  readonly matrix: SparseMatrix;
  /** Rows to learn from. */
  readonly rows: Int32Array;
  /** +1 or −1 per row of `rows`. */
  readonly signs: Int8Array;
  /** Cost of an error on each row of `rows`. */
  readonly costs: Float64Array;
  /** ‖x‖² + 1 of every row of the matrix. */
  readonly squares: Float64Array;
  readonly tolerance: number;
  readonly maxPasses: number;
  readonly random: Random;
}

interface BinaryWeights {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * L2-regularised squared-hinge SVM by dual coordinate descent with shrinking
 * (Hsieh, Chang, Lin, Keerthi & Sundararajan, ICML 2008, algorithm 3).
 * The bias is the weight of a constant feature of value 1.
 */
export function trainSvm(p: BinaryProblem): BinaryWeights {
  const { offsets, indices, values, columns } = p.matrix;
  const n = p.rows.length;
  const w = new Float64Array(columns);
  let bias = 0;
  const alpha = new Float64Array(n);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let active = n;
  let upper = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < p.maxPasses; pass++) {
    let max = Number.NEGATIVE_INFINITY;
    let min = Number.POSITIVE_INFINITY;
    for (let s = active - 1; s > 0; s--) {
      const j = p.random.int(s + 1);
      const t = order[s];
      order[s] = order[j];
      order[j] = t;
    }
    for (let s = 0; s < active; s++) {
      const i = order[s];
      const row = p.rows[i];
      const sign = p.signs[i];
      const from = offsets[row];
      const to = offsets[row + 1];
      let score = bias;
      for (let k = from; k < to; k++) score += w[indices[k]] * values[k];
      const diagonal = 0.5 / p.costs[i];
      const gradient = sign * score - 1 + alpha[i] * diagonal;
      if (alpha[i] === 0 && gradient > upper) {
        active--;
        order[s] = order[active];
        order[active] = i;
        s--;
        continue;
      }
      const projected = alpha[i] === 0 ? Math.min(gradient, 0) : gradient;
      if (projected > max) max = projected;
      if (projected < min) min = projected;
      if (Math.abs(projected) < 1e-12) continue;
      const old = alpha[i];
      const next = Math.max(old - gradient / (p.squares[row] + diagonal), 0);
      alpha[i] = next;
      const step = (next - old) * sign;
      if (step === 0) continue;
      bias += step;
      for (let k = from; k < to; k++) w[indices[k]] += step * values[k];
    }
    if (max - min <= p.tolerance) {
      if (active === n) break;
      active = n;
      upper = Number.POSITIVE_INFINITY;
      continue;
    }
    upper = max <= 0 ? Number.POSITIVE_INFINITY : max;
  }
  return { weights: w, bias };
}
