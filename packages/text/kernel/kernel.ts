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
const WORD_SEED: u32 = 0x811c9dc5;
const PAIR_SEED: u32 = 0x1b873593;
const CHARACTERS_SEED: u32 = 0xcc9e2d51;
const PRIME: u32 = 0x01000193;
const SPREAD: u32 = 0x9e3779b1;
const SPACE: u32 = 32;
const SHORTEST: i32 = 2;
const LONGEST: i32 = 5;

/** As in hash.ts, cut to half of the feature space. */
// @ts-ignore: decorator
@inline
function avalanche(hash: u32): u32 {
  let h = hash ^ (hash >>> 16);
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
  let slot = (bucket * SPREAD) >>> shift;
  let at = slots + (<usize>slot << 3);
  while (load<u32>(at) != 0 && load<u32>(at) != bucket + 1) {
    slot = (slot + 1) & last;
    at = slots + (<usize>slot << 3);
  }
  return load<u32>(at, 4);
}

/**
 * Lays out what a model's columns are found and weighed by, as `ColumnTable` and `inverseDocumentFrequencies` do.
 *
 * buckets, documentCounts: u32 per column, scales: f32 per column; documents: texts that were counted; words and
 * pairs end before `firstCharacters`. Written, where 0 stood: slots, of a ColumnTable of this shift; present: a bit
 * for each bucket of words and pairs, set where it has a column; factors: idf f32 and scale f32 per column.
 */
export function layColumns(
  buckets: usize, documentCounts: usize, scales: usize, size: u32, firstCharacters: u32, documents: f64,
  slots: usize, shift: u32, present: usize, factors: usize,
): void {
  const last = ((<u32>1) << (32 - shift)) - 1;
  let count: u32 = 0;
  let idf: f32 = 0;
  for (let column: u32 = 0; column < size; column++) {
    const at = <usize>column << 2;
    const bucket = load<u32>(buckets + at);
    let slot = (bucket * SPREAD) >>> shift;
    while (load<u32>(slots + (<usize>slot << 3))) slot = (slot + 1) & last;
    store<u32>(slots + (<usize>slot << 3), bucket + 1);
    store<u32>(slots + (<usize>slot << 3), column + 1, 4);
    if (column < firstCharacters) {
      const byte = present + (bucket >>> 3);
      store<u8>(byte, load<u8>(byte) | (<u8>1 << <u8>(bucket & 7)));
    }
    // Columns of the same count stand side by side, and a logarithm takes its time.
    const own = load<u32>(documentCounts + at);
    if (own != count) idf = <f32>(Math.log((1 + documents) / (1 + <f64>own)) + 1);
    count = own;
    store<f32>(factors + (at << 1), idf);
    store<f32>(factors + (at << 1), load<f32>(scales + at), 4);
  }
}

// A word that was met: hash u32, column + 1 u32, number of columns u32, length u32, squares f64; then its
// UTF-16 units, up to a multiple of four bytes; then the vector, f32 per lane; then the columns of its character
// n-grams, u32, with repeats. WordArena writes hash, length and units.
const COLUMN: usize = 4;
const COLUMNS: usize = 8;
const LENGTH: usize = 12;
const SQUARES: usize = 16;
const UNITS: usize = 24;

/** Address of a word's vector; its columns stand behind it. */
// @ts-ignore: decorator
@inline
function vectorOf(word: usize): usize {
  return word + UNITS + (((<usize>load<u32>(word, LENGTH) << 1) + 3) & ~3);
}

/** Address of a word's columns. */
// @ts-ignore: decorator
@inline
function columnsOf(word: usize, lanes: i32): usize {
  return vectorOf(word) + (<usize>lanes << 2);
}

/** Words of a text up to which their vectors, rounded to single precision, are exact enough when many repeat. */
const MOST_ROUNDED: i32 = 1000;

/** Shares of a word's columns worked on at once. */
const PIECE: u32 = 64;

/** Counts beyond the table of tf weigh as its last. */
const MOST_COUNTED: u32 = 65535;

// @ts-ignore: decorator
@inline
function termWeight(tf: usize, count: u32): f64 {
  return <f64>load<f32>(tf + (<usize>min(count, MOST_COUNTED) << 2));
}

/**
 * sums[lane] += share × weight over columns, in double precision. Eight lanes at a time of all columns, since so
 * many reads of weights are under way at once.
 */
// @ts-ignore: decorator
@inline
function addRows(
  count: i32, columns: usize, shares: usize, weights: usize, classes: i32, lanes: i32, sums: usize,
): void {
  for (let lane: i32 = 0; lane < lanes; lane += 8) {
    const base = weights + <usize>lane;
    const to = sums + (<usize>lane << 3);
    let a = v128.load(to), b = v128.load(to, 16), c = v128.load(to, 32), d = v128.load(to, 48);
    for (let i = 0; i < count; i++) {
      const row = v128.load8x8_s(base + <usize>load<u32>(columns + (<usize>i << 2)) * <usize>classes);
      const share = v128.load64_splat(shares + (<usize>i << 3));
      const low = i32x4.extend_low_i16x8_s(row);
      const high = i32x4.extend_high_i16x8_s(row);
      a = f64x2.add(a, f64x2.mul(share, f64x2.convert_low_i32x4_s(low)));
      b = f64x2.add(b, f64x2.mul(share, f64x2.convert_low_i32x4_s(v128.shuffle<i32>(low, low, 2, 3, 2, 3))));
      c = f64x2.add(c, f64x2.mul(share, f64x2.convert_low_i32x4_s(high)));
      d = f64x2.add(d, f64x2.mul(share, f64x2.convert_low_i32x4_s(v128.shuffle<i32>(high, high, 2, 3, 2, 3))));
    }
    v128.store(to, a);
    v128.store(to, b, 16);
    v128.store(to, c, 32);
    v128.store(to, d, 48);
  }
}

/** Whether an entry is that of the word of this hash and these units. */
// @ts-ignore: decorator
@inline
function isWord(word: usize, hash: u32, units: usize, length: i32): bool {
  if (load<u32>(word) != hash || <i32>load<u32>(word, LENGTH) != length) return false;
  const own = word + UNITS;
  for (let i = 0; i < length; i++)
    if (load<u16>(own + (<usize>i << 1)) != load<u16>(units + (<usize>i << 1))) return false;
  return true;
}

/** Entry of a word that was met, or 0. A hash may lie in any of `probes` slots from its own on. */
// @ts-ignore: decorator
@inline
function findWord(hash: u32, units: usize, length: i32, slots: usize, bits: u32, probes: i32): u32 {
  const first = (hash * SPREAD) >>> (32 - bits);
  for (let probe = 0; probe < probes; probe++) {
    const slot = (first + <u32>probe) & ((1 << bits) - 1);
    const word = load<u32>(slots + (<usize>slot << 2));
    if (!word) return 0;
    if (isWord(<usize>word, hash, units, length)) return word;
  }
  return 0;
}

/**
 * Finds the words of a text, from a unit on, among those that were met.
 *
 * units: UTF-16 of the folded text, 0 between words and at the end; slots: u32 addresses of words as laid out
 * above, 2^bits of them, 0 where empty; list: room for the addresses of the text's words, `found.count` of which
 * stand already; found: u32 count, hash, length, of the list and of the word at which it ends.
 * @returns where a word begins that was not met, or the end of the text
 */
export function findWords(
  units: usize, from: i32, end: i32, slots: usize, bits: u32, probes: i32, list: usize, found: usize,
): i32 {
  let count = load<u32>(found);
  let at = from;
  while (at < end) {
    let unit = <u32>load<u16>(units + (<usize>at << 1));
    if (unit == 0) {
      at++;
      continue;
    }
    const start = at;
    let hash = WORD_SEED;
    for (; unit != 0; unit = load<u16>(units + (<usize>at << 1))) {
      hash = (hash ^ unit) * PRIME;
      at++;
    }
    const word = findWord(hash, units + (<usize>start << 1), at - start, slots, bits, probes);
    if (!word) {
      store<u32>(found, hash, 4);
      store<u32>(found, at - start, 8);
      at = start;
      break;
    }
    store<u32>(list + (<usize>count << 2), word);
    count++;
  }
  store<u32>(found, count);
  return at;
}

/** sums[lane] += the vector of a word. */
// @ts-ignore: decorator
@inline
function addVector(word: usize, lanes: i32, sums: usize): void {
  const vector = vectorOf(word);
  for (let lane: i32 = 0; lane < lanes; lane += 4) {
    const to = sums + (<usize>lane << 3);
    const own = v128.load(vector + (<usize>lane << 2));
    const high = v128.shuffle<i32>(own, own, 2, 3, 2, 3);
    v128.store(to, f64x2.add(v128.load(to), f64x2.promote_low_f32x4(own)));
    v128.store(to, f64x2.add(v128.load(to, 16), f64x2.promote_low_f32x4(high)), 16);
  }
}

/** sums[lane] += idf × weight of each character n-gram of a word. */
// @ts-ignore: decorator
@inline
function addColumns(
  word: usize, shares: usize, factors: usize, weights: usize, classes: i32, lanes: i32, sums: usize,
): void {
  const count = load<u32>(word, COLUMNS);
  const columns = columnsOf(word, lanes);
  // Piece by piece, since a word may have more n-grams than there are columns to keep shares for.
  for (let from: u32 = 0; from < count; from += PIECE) {
    const own = columns + (<usize>from << 2);
    const most = min(PIECE, count - from);
    for (let i: u32 = 0; i < most; i++) {
      const factor = factors + (<usize>load<u32>(own + (<usize>i << 2)) << 3);
      store<f64>(shares + (<usize>i << 3), <f64>load<f32>(factor) * <f64>load<f32>(factor, 4));
    }
    addRows(most, own, shares, weights, classes, lanes, sums);
  }
}

/**
 * Fills in the columns of a word, and what its character n-grams add to every text that holds it once, each
 * n-gram counted as often as it stands in the word: Σ idf² and Σ idf × weight. N-grams are those of ngrams.ts.
 *
 * word: as laid out above, with 0 for all but hash, length and units; slots, shift: of a ColumnTable; factors:
 * idf f32 and scale f32 per column; weights: i8 [column][class], a class a byte; lanes: classes rounded up to a
 * multiple of eight. The lanes beyond the classes read the next column's weights (8 bytes must follow the last)
 * and give numbers to be ignored. shares: f64 per column and 64 more, sums: f64 per lane, both to work in.
 * @returns the address behind the last column
 */
export function describeWord(
  word: usize, slots: usize, shift: u32, factors: usize, weights: usize, classes: i32, lanes: i32,
  shares: usize, sums: usize,
): usize {
  store<u32>(word, findColumn(avalanche(load<u32>(word)), slots, shift), COLUMN);
  const units = word + UNITS;
  const length = <i32>load<u32>(word, LENGTH);
  let to = columnsOf(word, lanes);
  let squares: f64 = 0;
  for (let start = -1; start < length; start++) {
    let hash = CHARACTERS_SEED;
    const limit = min(start + LONGEST, length + 1);
    for (let end = start; end < limit; end++) {
      const unit = end < 0 || end == length ? SPACE : <u32>load<u16>(units + (<usize>end << 1));
      hash = (hash ^ unit) * PRIME;
      if (end - start + 1 < SHORTEST) continue;
      const found = findColumn(HALF_WIDTH + avalanche(hash), slots, shift);
      if (!found) continue;
      store<u32>(to, found - 1);
      to += 4;
      const idf = <f64>load<f32>(factors + (<usize>(found - 1) << 3));
      squares += idf * idf;
    }
  }
  store<u32>(word, <u32>((to - columnsOf(word, lanes)) >> 2), COLUMNS);
  store<f64>(word, squares, SQUARES);
  memory.fill(sums, 0, <usize>lanes << 3);
  addColumns(word, shares, factors, weights, classes, lanes, sums);
  for (let lane: i32 = 0; lane < lanes; lane++)
    store<f32>(vectorOf(word) + (<usize>lane << 2), <f32>load<f64>(sums + (<usize>lane << 3)));
  return to;
}

/** Counts one column; a column met for the first time is noted. Returns how many are noted. */
// @ts-ignore: decorator
@inline
function touch(column: u32, counts: usize, noted: usize, used: i32): i32 {
  const at = counts + (<usize>column << 2);
  const count = load<u32>(at);
  store<u32>(noted + (<usize>used << 2), column);
  store<u32>(at, count + 1);
  return used + <i32>(count == 0);
}

/** Counts the words and pairs of a text and notes their columns. Returns how many there are. */
// @ts-ignore: decorator
@inline
function countWords(
  words: usize, wordCount: i32, slots: usize, shift: u32, present: usize, counts: usize, noted: usize,
): i32 {
  let used: i32 = 0;
  let previous: u32 = 0;
  for (let w = 0; w < wordCount; w++) {
    const word = <usize>load<u32>(words + (<usize>w << 2));
    const hash = load<u32>(word);
    const column = load<u32>(word, COLUMN);
    if (column) used = touch(column - 1, counts, noted, used);
    const bucket = avalanche((((PAIR_SEED ^ previous) * PRIME) ^ hash) * PRIME);
    // Most pairs have no column, which this much smaller table tells.
    if (w > 0 && (load<u8>(present + (bucket >>> 3)) >>> (bucket & 7)) & 1)
      used = touch(findColumn(bucket, slots, shift) - 1, counts, noted, used);
    previous = hash;
  }
  return used;
}

/** Counts the character n-grams of a text and notes the columns met twice or more. Returns how many there are. */
// @ts-ignore: decorator
@inline
function countCharacters(words: usize, wordCount: i32, lanes: i32, counts: usize, noted: usize): i32 {
  let used: i32 = 0;
  for (let w = 0; w < wordCount; w++) {
    const word = <usize>load<u32>(words + (<usize>w << 2));
    let at = columnsOf(word, lanes);
    const end = at + (<usize>load<u32>(word, COLUMNS) << 2);
    for (; at < end; at += 4) {
      const column = load<u32>(at);
      const cell = counts + (<usize>column << 2);
      const count = load<u32>(cell);
      // Written whether or not it stays, since a branch would be guessed wrongly too often.
      store<u32>(noted + (<usize>used << 2), column);
      store<u32>(cell, count + 1);
      used += <i32>(count == 1);
    }
  }
  return used;
}

// @ts-ignore: decorator
@inline
function forgetCharacters(words: usize, wordCount: i32, lanes: i32, counts: usize): void {
  for (let w = 0; w < wordCount; w++) {
    const word = <usize>load<u32>(words + (<usize>w << 2));
    let at = columnsOf(word, lanes);
    const end = at + (<usize>load<u32>(word, COLUMNS) << 2);
    for (; at < end; at += 4) store<u32>(counts + (<usize>load<u32>(at) << 2), 0);
  }
}

/**
 * Scores of one text, bias included: tf × idf of words and pairs scaled to the length `wordLength`, tf × idf of
 * character n-grams scaled to 1, times the weights.
 *
 * A text's character n-grams are those of its words, so the vectors of the words add up to the sum that counts
 * an n-gram as often as it stands there. Only where it stands more than once is its own weight read, to put the
 * sublinear tf in the place of the count. Sums are in double precision, so that nothing is lost by the difference.
 *
 * words: u32 addresses of the text's words, in order, laid out as above; slots, shift: of a ColumnTable; tf: f32
 * per count; present: a bit for each bucket of words and pairs, set where it has a column; counts: u32 per column, all
 * 0, and 0 again afterwards; noted: u32 per column and one more; factors, weights, classes, lanes, shares: as for describeWord; bias, out: f32 per lane; sums: f64 per lane.
 */
export function score(
  words: usize, wordCount: i32, slots: usize, shift: u32, present: usize, tf: usize, factors: usize, weights: usize,
  bias: usize, classes: i32, lanes: i32, wordLength: f64, counts: usize, noted: usize, shares: usize, sums: usize,
  out: usize,
): void {
  memory.fill(sums, 0, <usize>lanes << 3);
  let squares: f64 = 0;
  for (let w = 0; w < wordCount; w++) {
    const word = <usize>load<u32>(words + (<usize>w << 2));
    squares += load<f64>(word, SQUARES);
    if (wordCount <= MOST_ROUNDED) addVector(word, lanes, sums);
    else addColumns(word, shares, factors, weights, classes, lanes, sums);
  }
  const repeated = countCharacters(words, wordCount, lanes, counts, noted);
  for (let i = 0; i < repeated; i++) {
    const column = load<u32>(noted + (<usize>i << 2));
    const at = <usize>column << 2;
    const count = load<u32>(counts + at);
    const weight = termWeight(tf, count);
    const idf = <f64>load<f32>(factors + (at << 1));
    const scale = <f64>load<f32>(factors + (at << 1), 4);
    squares += (weight * weight - <f64>count) * idf * idf;
    store<f64>(shares + (<usize>i << 3), (weight - <f64>count) * idf * scale);
  }
  addRows(repeated, noted, shares, weights, classes, lanes, sums);
  forgetCharacters(words, wordCount, lanes, counts);
  const factor = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let lane: i32 = 0; lane < lanes; lane++) {
    const at = sums + (<usize>lane << 3);
    store<f64>(at, load<f64>(at) * factor + <f64>load<f32>(bias + (<usize>lane << 2)));
  }
  const used = countWords(words, wordCount, slots, shift, present, counts, noted);
  addWords(used, noted, shares, counts, tf, factors, weights, classes, lanes, wordLength, sums);
  for (let lane: i32 = 0; lane < lanes; lane++)
    store<f32>(out + (<usize>lane << 2), <f32>load<f64>(sums + (<usize>lane << 3)));
}

/** Adds the block of words and pairs, and sets their counts back to 0. */
// @ts-ignore: decorator
@inline
function addWords(
  used: i32, noted: usize, shares: usize, counts: usize, tf: usize, factors: usize, weights: usize, classes: i32,
  lanes: i32, length: f64, sums: usize,
): void {
  let squares: f64 = 0;
  for (let i = 0; i < used; i++) {
    const at = <usize>load<u32>(noted + (<usize>i << 2)) << 2;
    const value = termWeight(tf, load<u32>(counts + at)) * <f64>load<f32>(factors + (at << 1));
    squares += value * value;
    store<u32>(counts + at, 0);
    store<f64>(shares + (<usize>i << 3), value * <f64>load<f32>(factors + (at << 1), 4));
  }
  const factor = squares > 0 ? length / Math.sqrt(squares) : 0;
  for (let i = 0; i < used; i++) {
    const at = shares + (<usize>i << 3);
    store<f64>(at, load<f64>(at) * factor);
  }
  addRows(used, noted, shares, weights, classes, lanes, sums);
}
