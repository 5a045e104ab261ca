/** Keeps the offsets of classes that were hardly seen near 0: one pseudo-observation of a unit normal. */
const RIDGE = 1;
const MOST_STEPS = 50;
const MOST_DIRECTIONS = 30;

interface SoftmaxProblem {
  /** Row-major rows × classes. */
  readonly scores: Float64Array;
  readonly labels: Int32Array;
  readonly classes: number;
  /** Share of each row's target that goes to the classes it does not have. */
  readonly miss: number;
  readonly lowestSlope: number;
}

/** Offsets of the classes, then the slope. */
type Parameters = Float64Array;

/**
 * Slope and offsets by which softmax(slope × score + offset) fits the labels best: penalised likelihood
 * by Newton's method, each step from conjugate gradients (Nocedal & Wright 2006, algorithm 7.1), halved
 * until it descends. One of n + 2 rows' worth of each target is spread over the other classes, as in
 * Platt's smoothing, so that scores that are always right do not make certainty.
 *
 * @param scores row-major, one row per label
 */
export function fitSoftmaxParameters(
  scores: Float64Array,
  labels: Int32Array,
  classes: number,
): { slope: number; offsets: Float32Array } {
  const unit = 1 / spreadOf(scores);
  const miss = 1 / (labels.length + 2);
  const problem: SoftmaxProblem = { scores, labels, classes, miss, lowestSlope: 1e-3 * unit };
  let at: Parameters = new Float64Array(classes + 1);
  at[classes] = 2 * unit;
  const p = new Float64Array(scores.length);
  let loss = lossAt(problem, at, p);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = gradientAt(problem, at, p);
    const direction = newtonDirection(problem, at, gradient, p);
    const next = descend(problem, at, direction, loss, p);
    if (!next) break;
    const gained = loss - next.loss;
    at = next.at;
    loss = next.loss;
    if (gained < 1e-9 * (1 + labels.length)) break;
  }
  return { slope: at[classes], offsets: Float32Array.from(at.subarray(0, classes)) };
}

/** Negative log-likelihood with the ridge; leaves the probabilities in `p`. */
function lossAt({ scores, labels, classes, miss }: SoftmaxProblem, at: Parameters, p: Float64Array): number {
  const slope = at[classes];
  let loss = 0;
  for (let c = 0; c < classes; c++) loss += 0.5 * RIDGE * at[c] ** 2;
  labels.forEach((label, row) => {
    const from = row * classes;
    let highest = Number.NEGATIVE_INFINITY;
    let total = 0;
    for (let c = 0; c < classes; c++) {
      const logit = slope * scores[from + c] + at[c];
      p[from + c] = logit;
      total += logit;
      if (logit > highest) highest = logit;
    }
    const own = p[from + label];
    let sum = 0;
    for (let c = 0; c < classes; c++) {
      p[from + c] = Math.exp(p[from + c] - highest);
      sum += p[from + c];
    }
    for (let c = 0; c < classes; c++) p[from + c] /= sum;
    loss += highest + Math.log(sum) - (1 - miss) * own - (miss / (classes - 1)) * (total - own);
  });
  return loss;
}

function gradientAt(problem: SoftmaxProblem, at: Parameters, p: Float64Array): Float64Array {
  const { scores, labels, classes, miss, lowestSlope } = problem;
  const gradient = at.map((value) => RIDGE * value);
  gradient[classes] = 0;
  labels.forEach((label, row) => {
    for (let c = 0; c < classes; c++) {
      const i = row * classes + c;
      const error = p[i] - (c === label ? 1 - miss : miss / (classes - 1));
      gradient[c] += error;
      gradient[classes] += error * scores[i];
    }
  });
  // A slope that would fall below its bound stays there; higher scores never make a class less probable.
  if (at[classes] <= lowestSlope && gradient[classes] > 0) gradient[classes] = 0;
  return gradient;
}

/** Product of the loss's second derivatives with a direction. */
function curve({ scores, labels, classes }: SoftmaxProblem, p: Float64Array, v: Float64Array): Float64Array {
  const product = v.map((value) => RIDGE * value);
  product[classes] = 1e-9 * v[classes];
  for (let from = 0; from < labels.length * classes; from += classes) {
    let mean = 0;
    for (let c = 0; c < classes; c++) mean += p[from + c] * (v[classes] * scores[from + c] + v[c]);
    for (let c = 0; c < classes; c++) {
      const share = p[from + c] * (v[classes] * scores[from + c] + v[c] - mean);
      product[c] += share;
      product[classes] += share * scores[from + c];
    }
  }
  return product;
}

/** Solves curvature × direction = gradient as nearly as a step needs. */
function newtonDirection(
  problem: SoftmaxProblem,
  at: Parameters,
  gradient: Float64Array,
  p: Float64Array,
): Float64Array {
  const { classes, lowestSlope } = problem;
  const held = at[classes] <= lowestSlope && gradient[classes] === 0;
  const direction = new Float64Array(gradient.length);
  const residual = Float64Array.from(gradient);
  const search = Float64Array.from(gradient);
  let squares = dot(residual, residual);
  const enough = 1e-6 * squares;
  for (let i = 0; i < MOST_DIRECTIONS && squares > enough; i++) {
    const product = curve(problem, p, search);
    if (held) product[classes] = 0;
    const step = squares / dot(search, product);
    addTo(direction, search, step);
    addTo(residual, product, -step);
    const before = squares;
    squares = dot(residual, residual);
    for (let k = 0; k < search.length; k++) search[k] = residual[k] + (squares / before) * search[k];
  }
  return direction;
}

/** The longest of 1, ½, ¼ … steps that lowers the loss; undefined where none does. */
function descend(
  problem: SoftmaxProblem,
  from: Parameters,
  direction: Float64Array,
  loss: number,
  p: Float64Array,
): { at: Parameters; loss: number } | undefined {
  const { classes, lowestSlope } = problem;
  for (let length = 1; length > 1e-9; length /= 2) {
    const at = from.map((value, k) => value - length * direction[k]);
    at[classes] = Math.max(at[classes], lowestSlope);
    const next = lossAt(problem, at, p);
    if (next < loss) return { at, loss: next };
  }
  return undefined;
}

/** Root of the mean square around the mean; 1 where scores do not differ. */
function spreadOf(scores: Float64Array): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const square = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  return Math.sqrt(square) || 1;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}

function addTo(a: Float64Array, b: Float64Array, factor: number): void {
  for (let k = 0; k < a.length; k++) a[k] += factor * b[k];
}
