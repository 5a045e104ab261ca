import { rowsByGroup } from "./folds.ts";
import type { Suspect } from "./types.ts";

export interface SuspectsOptions {
  /** Row-major rows × classes, from models that had not seen the row (out of fold). */
  readonly probabilities: Float32Array;
  /** Class indexes given to each row; in single-label work a row without any is passed over. */
  readonly truth: readonly (readonly number[])[];
  readonly classes: readonly string[];
  readonly multiLabel: boolean;
  /** Per row the id of its group of near copies: copies with other labels are suspects too (single-label). */
  readonly groupOf?: Int32Array;
}

type Ranked = Suspect & { readonly rank: number };

/**
 * Rows whose label looks wrong, most suspicious first: confident learning (Northcutt, Jiang & Chuang
 * 2021, “Confident Learning”, JAIR 70). A class's threshold is the mean probability of the class over
 * the rows given it; a row is suspect when another class reaches its threshold and is likelier than
 * the given one (the off-diagonal of the confident joint). Ranked by normalised margin: the given
 * label's probability less the suggested one's.
 *
 * In single-label work, near copies that carry different labels come before all others: the label
 * most of the copies carry is suggested to the rest (of two copies, the likelier label).
 *
 * In multi-label work each label is judged by itself. A superfluous label has `suggested` "" and a
 * missing one `given` ""; the probability of "" is that of the label's absence.
 *
 * @example
 * suspects({ probabilities, truth: [[0], [0], [1]], classes: ["food", "water"], multiLabel: false });
 * // [{ row: 1, given: "food", suggested: "water", givenProbability: 0.1, suggestedProbability: 0.9 }]
 */
export function suspects(options: SuspectsOptions): Suspect[] {
  const ranked = options.multiLabel ? labelSuspects(options) : [...classSuspects(options).values()];
  ranked.sort((a, b) => a.rank - b.rank || a.row - b.row);
  return ranked.map(({ rank: _, ...suspect }) => suspect);
}

function classSuspects(options: SuspectsOptions): Map<number, Ranked> {
  const { truth, probabilities, classes } = options;
  const width = classes.length;
  const thresholds = meanSelfConfidence(options);
  const found = new Map<number, Ranked>();
  truth.forEach((labels, row) => {
    const given = labels[0];
    if (given === undefined) return;
    let suggested = given;
    for (let k = 0; k < width; k++) {
      const p = probabilities[row * width + k];
      if (p >= thresholds[k] && p > probabilities[row * width + suggested]) suggested = k;
    }
    if (suggested !== given) found.set(row, suspect(options, row, given, suggested, 0));
  });
  // Whatever the model says, copies cannot all be right: they are ranked before the margins in [-1, 0].
  for (const [row, label] of contradictedCopies(options)) {
    found.set(row, suspect(options, row, truth[row][0], label, -2));
  }
  return found;
}

function suspect(
  options: SuspectsOptions,
  row: number,
  given: number,
  suggested: number,
  ahead: number,
): Ranked {
  const { probabilities, classes } = options;
  const givenProbability = probabilities[row * classes.length + given];
  const suggestedProbability = probabilities[row * classes.length + suggested];
  const rank = ahead + givenProbability - suggestedProbability;
  return {
    row,
    given: classes[given],
    suggested: classes[suggested],
    givenProbability,
    suggestedProbability,
    rank,
  };
}

/** Mean probability of each class over the rows given it; infinite for a class without rows. */
function meanSelfConfidence({ probabilities, truth, classes }: SuspectsOptions): Float64Array {
  const sums = new Float64Array(classes.length);
  const counts = new Float64Array(classes.length);
  truth.forEach((labels, row) => {
    for (const k of labels) {
      sums[k] += probabilities[row * classes.length + k];
      counts[k]++;
    }
  });
  return sums.map((sum, k) => (counts[k] === 0 ? Infinity : sum / counts[k]));
}

/** Rows whose label is not the one that their near copies elect, with that label. */
function contradictedCopies({
  groupOf,
  truth,
  probabilities,
  classes,
}: SuspectsOptions): Map<number, number> {
  const contradicted = new Map<number, number>();
  if (!groupOf) return contradicted;
  for (const members of rowsByGroup(groupOf)) {
    const rows = members.filter((row) => truth[row].length > 0);
    if (new Set(rows.map((row) => truth[row][0])).size < 2) continue;
    const votes = new Map<number, number>();
    for (const row of rows) votes.set(truth[row][0], (votes.get(truth[row][0]) ?? 0) + 1);
    // The mean probability stays below 1, so it only breaks ties between equal votes.
    const strength = (k: number) =>
      votes.get(k)! +
      rows.reduce((sum, row) => sum + probabilities[row * classes.length + k], 0) / (rows.length + 1);
    const elected = [...votes.keys()].sort((a, b) => strength(b) - strength(a) || a - b)[0];
    for (const row of rows) if (truth[row][0] !== elected) contradicted.set(row, elected);
  }
  return contradicted;
}

function labelSuspects(options: SuspectsOptions): Ranked[] {
  const { probabilities, truth, classes } = options;
  const width = classes.length;
  const present = meanSelfConfidence(options);
  const absent = meanAbsence(options);
  const found: Ranked[] = [];
  truth.forEach((labels, row) => {
    const given = new Set(labels);
    for (let k = 0; k < width; k++) {
      const p = probabilities[row * width + k];
      const [own, other] = given.has(k) ? [p, 1 - p] : [1 - p, p];
      if (other <= own || other < (given.has(k) ? absent[k] : present[k])) continue;
      const sides = given.has(k)
        ? { given: classes[k], suggested: "" }
        : { given: "", suggested: classes[k] };
      found.push({ row, ...sides, givenProbability: own, suggestedProbability: other, rank: own - other });
    }
  });
  return found;
}

/** Mean probability of each label's absence over the rows without it. */
function meanAbsence({ probabilities, truth, classes }: SuspectsOptions): Float64Array {
  const sums = new Float64Array(classes.length);
  const counts = new Float64Array(classes.length);
  truth.forEach((labels, row) => {
    for (let k = 0; k < classes.length; k++) {
      if (labels.includes(k)) continue;
      sums[k] += 1 - probabilities[row * classes.length + k];
      counts[k]++;
    }
  });
  return sums.map((sum, k) => (counts[k] === 0 ? Infinity : sum / counts[k]));
}
