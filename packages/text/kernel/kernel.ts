// AssemblyScript, compiled to WebAssembly SIMD by scripts/build-kernel.ts. Not TypeScript.
//
// Weights lie as [feature][lane]: one lane a class, lanes padded to a multiple of four, so that one pass
// over a text's features serves all classes at once. The last feature is the bias, of value 1.
// All pointers are byte addresses that the caller laid out; nothing here allocates.

/** Where the caller may lay out its data. */
export function heapBase(): usize {
  return __heap_base;
}

/** out[lane] = Σ value × weight over the features, without the bias. */
// @ts-ignore: decorator
@inline
function accumulate(count: i32, indices: usize, values: usize, weights: usize, lanes: i32, out: usize): void {
  const stride = <usize>lanes << 2;
  let lane: i32 = 0;
  for (; lane + 16 <= lanes; lane += 16) {
    const base = weights + (<usize>lane << 2);
    let a = f32x4.splat(0), b = f32x4.splat(0), c = f32x4.splat(0), d = f32x4.splat(0);
    for (let k = 0; k < count; k++) {
      const at = <usize>k << 2;
      const row = base + <usize>load<u32>(indices + at) * stride;
      const value = v128.load32_splat(values + at);
      a = f32x4.add(a, f32x4.mul(value, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(value, v128.load(row, 16)));
      c = f32x4.add(c, f32x4.mul(value, v128.load(row, 32)));
      d = f32x4.add(d, f32x4.mul(value, v128.load(row, 48)));
    }
    const to = out + (<usize>lane << 2);
    v128.store(to, a);
    v128.store(to, b, 16);
    v128.store(to, c, 32);
    v128.store(to, d, 48);
  }
  for (; lane + 8 <= lanes; lane += 8) {
    const base = weights + (<usize>lane << 2);
    let a = f32x4.splat(0), b = f32x4.splat(0);
    for (let k = 0; k < count; k++) {
      const at = <usize>k << 2;
      const row = base + <usize>load<u32>(indices + at) * stride;
      const value = v128.load32_splat(values + at);
      a = f32x4.add(a, f32x4.mul(value, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(value, v128.load(row, 16)));
    }
    v128.store(out + (<usize>lane << 2), a);
    v128.store(out + (<usize>lane << 2), b, 16);
  }
  for (; lane < lanes; lane += 4) {
    const base = weights + (<usize>lane << 2);
    let a = f32x4.splat(0);
    for (let k = 0; k < count; k++) {
      const at = <usize>k << 2;
      const row = base + <usize>load<u32>(indices + at) * stride;
      a = f32x4.add(a, f32x4.mul(v128.load32_splat(values + at), v128.load(row)));
    }
    v128.store(out + (<usize>lane << 2), a);
  }
}

/** weights[feature][lane] += value × steps[lane], four lanes at a time where any step is not zero. */
// @ts-ignore: decorator
@inline
function spread(count: i32, indices: usize, values: usize, weights: usize, lanes: i32, steps: usize): void {
  const stride = <usize>lanes << 2;
  for (let lane: i32 = 0; lane < lanes; lane += 4) {
    const step = v128.load(steps + (<usize>lane << 2));
    if (!v128.any_true(f32x4.ne(step, f32x4.splat(0)))) continue;
    const base = weights + (<usize>lane << 2);
    for (let k = 0; k < count; k++) {
      const at = <usize>k << 2;
      const row = base + <usize>load<u32>(indices + at) * stride;
      v128.store(row, f32x4.add(v128.load(row), f32x4.mul(v128.load32_splat(values + at), step)));
    }
  }
}

// @ts-ignore: decorator
@inline
function addBias(bias: usize, lanes: i32, scores: usize): void {
  for (let lane: i32 = 0; lane < lanes; lane += 4) {
    const at = <usize>lane << 2;
    v128.store(scores + at, f32x4.add(v128.load(scores + at), v128.load(bias + at)));
  }
}

/**
 * Scores of one text, bias included, with weights in 8 bits.
 *
 * weights: i8 [column][class], a class a byte; lanes: classes rounded up to a multiple of eight. The lanes beyond
 * the classes read the next column's weights (16 bytes must follow the last) and give numbers to be ignored.
 * scales: f32 per column.
 */
export function score(
  count: i32, indices: usize, values: usize, weights: usize, scales: usize, bias: usize, classes: i32, lanes: i32,
  out: usize,
): void {
  for (let k = 0; k < count; k++) {
    const at = <usize>k << 2;
    store<f32>(values + at, load<f32>(values + at) * load<f32>(scales + (<usize>load<u32>(indices + at) << 2)));
  }
  let lane: i32 = 0;
  for (; lane + 16 <= lanes; lane += 16) {
    const base = weights + <usize>lane;
    let a = v128.load(bias + (<usize>lane << 2));
    let b = v128.load(bias + (<usize>lane << 2), 16);
    let c = v128.load(bias + (<usize>lane << 2), 32);
    let d = v128.load(bias + (<usize>lane << 2), 48);
    for (let k = 0; k < count; k++) {
      const at = <usize>k << 2;
      const row = base + <usize>load<u32>(indices + at) * <usize>classes;
      const value = v128.load32_splat(values + at);
      const low = v128.load8x8_s(row);
      const high = v128.load8x8_s(row, 8);
      a = f32x4.add(a, f32x4.mul(value, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low))));
      b = f32x4.add(b, f32x4.mul(value, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low))));
      c = f32x4.add(c, f32x4.mul(value, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high))));
      d = f32x4.add(d, f32x4.mul(value, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high))));
    }
    const to = out + (<usize>lane << 2);
    v128.store(to, a);
    v128.store(to, b, 16);
    v128.store(to, c, 32);
    v128.store(to, d, 48);
  }
  for (; lane < lanes; lane += 8) {
    const base = weights + <usize>lane;
    let a = v128.load(bias + (<usize>lane << 2));
    let b = v128.load(bias + (<usize>lane << 2), 16);
    for (let k = 0; k < count; k++) {
      const at = <usize>k << 2;
      const row = base + <usize>load<u32>(indices + at) * <usize>classes;
      const value = v128.load32_splat(values + at);
      const low = v128.load8x8_s(row);
      a = f32x4.add(a, f32x4.mul(value, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low))));
      b = f32x4.add(b, f32x4.mul(value, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low))));
    }
    v128.store(out + (<usize>lane << 2), a);
    v128.store(out + (<usize>lane << 2), b, 16);
  }
}

/**
 * One pass of dual coordinate descent over the rows in the given order, all one-vs-rest problems side by
 * side (Hsieh et al. 2008 for the squared hinge; Yu, Huang & Lin 2011 for logistic).
 *
 * signs: i8 [row][lane]; alpha: f32 [row][lane] (logistic: starts inside (0, C)); costs: f32 [2][lane], of
 * negatives then of positives; squares: f32 per row, ‖x‖² + 1.
 * @returns the largest violation of optimality met (absolute projected gradient)
 */
export function pass(
  logistic: bool, order: usize, rows: i32, offsets: usize, indices: usize, values: usize, squares: usize,
  signs: usize, alpha: usize, costs: usize, weights: usize, bias: usize, classes: i32, lanes: i32,
  scores: usize, steps: usize,
): f32 {
  let worst: f32 = 0;
  for (let s = 0; s < rows; s++) {
    const row = load<u32>(order + (<usize>s << 2));
    const from = load<u32>(offsets + (<usize>row << 2));
    const count = <i32>(load<u32>(offsets + (<usize>row << 2), 4) - from);
    const rowIndices = indices + (<usize>from << 2);
    const rowValues = values + (<usize>from << 2);
    accumulate(count, rowIndices, rowValues, weights, lanes, scores);
    addBias(bias, lanes, scores);
    const square = load<f32>(squares + (<usize>row << 2));
    const cells = <usize>row * <usize>lanes;
    let moved = false;
    for (let c = 0; c < classes; c++) {
      const at = <usize>c << 2;
      const sign = <f32>load<i8>(signs + cells + <usize>c);
      const cost = load<f32>(costs + at + (sign > 0 ? <usize>lanes << 2 : 0));
      const cell = alpha + ((cells + <usize>c) << 2);
      const old = load<f32>(cell);
      const margin = sign * load<f32>(scores + at);
      let next: f32;
      let violation: f32;
      if (logistic) {
        next = <f32>logisticStep(<f64>old, <f64>margin, <f64>square, <f64>cost);
        violation = abs(next - old) * square;
      } else {
        const diagonal: f32 = 0.5 / cost;
        const gradient: f32 = margin - 1 + old * diagonal;
        violation = old == 0 ? max<f32>(-gradient, 0) : abs(gradient);
        next = max<f32>(old - gradient / (square + diagonal), 0);
      }
      if (violation > worst) worst = violation;
      const step = (next - old) * sign;
      store<f32>(cell, next);
      store<f32>(steps + at, step);
      if (step != 0) moved = true;
    }
    if (!moved) continue;
    spread(count, rowIndices, rowValues, weights, lanes, steps);
    addBias(steps, lanes, bias);
  }
  return worst;
}

/**
 * Minimises z log z + (C − z) log(C − z) + a/2 (z − old)² + b (z − old) over (0, C) by Newton's method on
 * the variable that lies nearer to its bound (Yu, Huang & Lin 2011, algorithm 5).
 */
// @ts-ignore: decorator
@inline
function logisticStep(old: f64, margin: f64, a: f64, cost: f64): f64 {
  let z = old;
  const low = cost * 1e-6;
  const high = cost - low;
  for (let i = 0; i < 8; i++) {
    const gradient = a * (z - old) + margin + Math.log(z / (cost - z));
    const curvature = a + cost / (z * (cost - z));
    let to = z - gradient / curvature;
    if (to <= low) to = max(z * 0.1, low);
    else if (to >= high) to = min(cost - (cost - z) * 0.1, high);
    const moved = abs(to - z);
    z = to;
    if (moved < 1e-4 * cost) break;
  }
  return z;
}

/**
 * One pass of the sequential dual method for the multiclass SVM of Crammer & Singer
 * (Keerthi, Sundararajan, Chang, Hsieh & Lin 2008; the subproblem is solved by sorting, as in §3).
 *
 * labels: u32 per row; alpha: f32 [row][lane], Σ = 0 and ≤ C at the label, ≤ 0 elsewhere; costs: f32 [lane],
 * of a row by its label.
 * @returns the largest violation met
 */
export function crammerSingerPass(
  order: usize, rows: i32, offsets: usize, indices: usize, values: usize, squares: usize,
  labels: usize, alpha: usize, costs: usize, weights: usize, bias: usize, classes: i32, lanes: i32,
  scores: usize, steps: usize, sorted: usize,
): f32 {
  let worst: f32 = 0;
  for (let s = 0; s < rows; s++) {
    const row = load<u32>(order + (<usize>s << 2));
    const from = load<u32>(offsets + (<usize>row << 2));
    const count = <i32>(load<u32>(offsets + (<usize>row << 2), 4) - from);
    const rowIndices = indices + (<usize>from << 2);
    const rowValues = values + (<usize>from << 2);
    accumulate(count, rowIndices, rowValues, weights, lanes, scores);
    addBias(bias, lanes, scores);
    const square = load<f32>(squares + (<usize>row << 2));
    const label = <i32>load<u32>(labels + (<usize>row << 2));
    const cost = load<f32>(costs + (<usize>label << 2));
    const cells = alpha + ((<usize>row * <usize>lanes) << 2);

    let highest: f32 = -f32.MAX_VALUE;
    let lowest: f32 = f32.MAX_VALUE;
    for (let c = 0; c < classes; c++) {
      const at = <usize>c << 2;
      const gradient = load<f32>(scores + at) + (c == label ? <f32>0 : <f32>1);
      const old = load<f32>(cells + at);
      if (gradient > highest) highest = gradient;
      if (old < (c == label ? cost : <f32>0) && gradient < lowest) lowest = gradient;
      // B in Keerthi et al.: what α would be without the constraint, times −A.
      store<f32>(steps + at, gradient - square * old);
      store<f32>(sorted + at, gradient - square * old + (c == label ? square * cost : 0));
    }
    const violation = highest - lowest;
    if (violation > worst) worst = violation;
    if (violation < 1e-6) continue;

    sortDescending(sorted, classes);
    let sum: f32 = load<f32>(sorted) - square * cost;
    let r = 1;
    for (; r < classes; r++) {
      const next = load<f32>(sorted + (<usize>r << 2));
      if (sum >= <f32>r * next) break;
      sum += next;
    }
    const beta = sum / <f32>r;
    for (let c = 0; c < classes; c++) {
      const at = <usize>c << 2;
      const bound: f32 = c == label ? cost : 0;
      const next = min<f32>(bound, (beta - load<f32>(steps + at)) / square);
      store<f32>(steps + at, next - load<f32>(cells + at));
      store<f32>(cells + at, next);
    }
    spread(count, rowIndices, rowValues, weights, lanes, steps);
    addBias(steps, lanes, bias);
  }
  return worst;
}

function sortDescending(at: usize, count: i32): void {
  for (let i = 1; i < count; i++) {
    const value = load<f32>(at + (<usize>i << 2));
    let j = i - 1;
    while (j >= 0 && load<f32>(at + (<usize>j << 2)) < value) {
      store<f32>(at + (<usize>(j + 1) << 2), load<f32>(at + (<usize>j << 2)));
      j--;
    }
    store<f32>(at + (<usize>(j + 1) << 2), value);
  }
}

const HALF_WIDTH: u32 = 1 << 21;
const PAIR_SEED: u32 = 0x1b873593;
const PRIME: u32 = 0x01000193;

/** As `pairBucket` of hash.ts. */
// @ts-ignore: decorator
@inline
function pairBucket(first: u32, second: u32): u32 {
  let h = (((PAIR_SEED ^ first) * PRIME) ^ second) * PRIME;
  h ^= h >>> 16;
  h *= 0x85ebca6b;
  h ^= h >>> 13;
  h *= 0xc2b2ae35;
  return (h ^ (h >>> 16)) & (HALF_WIDTH - 1);
}

/** As `ColumnTable.columnOf`, plus 1. */
// @ts-ignore: decorator
@inline
function findColumn(bucket: u32, slots: usize, shift: u32): u32 {
  const last = ((<u32>1) << (32 - shift)) - 1;
  let slot = (bucket * 0x9e3779b1) >>> shift;
  let at = slots + (<usize>slot << 3);
  while (load<u32>(at) != 0 && load<u32>(at) != bucket + 1) {
    slot = (slot + 1) & last;
    at = slots + (<usize>slot << 3);
  }
  return load<u32>(at, 4);
}

/** Counts one column; a column met for the first time is noted. Returns how many are noted. */
// @ts-ignore: decorator
@inline
function touch(column: u32, counts: usize, touched: usize, used: i32): i32 {
  const at = counts + (<usize>column << 1);
  const count = load<u16>(at);
  store<u32>(touched + (<usize>used << 2), column);
  store<u16>(at, <u16>(<u32>count + <u32>(count != 0xffff)));
  return used + <i32>(count == 0);
}

/**
 * Weighs one text: tf × idf, both blocks scaled to their length.
 *
 * words: u32 addresses of the text's words, in order, each {hash u32, column + 1 u32, count u32, columns u32…};
 * slots, shift: of a ColumnTable; counts: u16 per column, all 0, and 0 again afterwards; tf: f32 per count.
 * @returns how many columns stand in `touched` and `values`
 */
export function weigh(
  words: usize, wordCount: i32, slots: usize, shift: u32, idf: usize, tf: usize, firstCharacters: u32,
  wordLength: f32, counts: usize, touched: usize, values: usize,
): i32 {
  let used: i32 = 0;
  let previous: u32 = 0;
  for (let w = 0; w < wordCount; w++) {
    const word = <usize>load<u32>(words + (<usize>w << 2));
    const hash = load<u32>(word);
    const column = load<u32>(word, 4);
    if (column) used = touch(column - 1, counts, touched, used);
    if (w > 0) {
      const pair = findColumn(pairBucket(previous, hash), slots, shift);
      if (pair) used = touch(pair - 1, counts, touched, used);
    }
    previous = hash;
    const end = word + 12 + (<usize>load<u32>(word, 8) << 2);
    for (let at = word + 12; at < end; at += 4) used = touch(load<u32>(at), counts, touched, used);
  }
  let wordSquares: f64 = 0;
  let characterSquares: f64 = 0;
  for (let i = 0; i < used; i++) {
    const column = load<u32>(touched + (<usize>i << 2));
    const at = counts + (<usize>column << 1);
    const value = load<f32>(tf + (<usize>load<u16>(at) << 2)) * load<f32>(idf + (<usize>column << 2));
    store<u16>(at, 0);
    store<f32>(values + (<usize>i << 2), value);
    const square = <f64>value * <f64>value;
    if (column < firstCharacters) wordSquares += square;
    else characterSquares += square;
  }
  const wordFactor = wordSquares > 0 ? <f32>(<f64>wordLength / Math.sqrt(wordSquares)) : 0;
  const characterFactor = characterSquares > 0 ? <f32>(1 / Math.sqrt(characterSquares)) : 0;
  for (let i = 0; i < used; i++) {
    const at = values + (<usize>i << 2);
    const factor = load<u32>(touched + (<usize>i << 2)) < firstCharacters ? wordFactor : characterFactor;
    store<f32>(at, load<f32>(at) * factor);
  }
  return used;
}
