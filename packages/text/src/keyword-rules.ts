import { words } from "./tokenise.ts";

export interface KeywordRulesOptions {
  readonly texts: readonly string[];
  /** Class indexes per text. */
  readonly labels: readonly (readonly number[])[];
  readonly classes: readonly string[];
  readonly multiLabel: boolean;
}

/** A word that speaks for a class, with its weighted log-odds. */
export interface Keyword {
  readonly word: string;
  readonly weight: number;
}

/** The baseline «keyword rules»; plain data, so that a report can show the words. */
export interface KeywordRules {
  readonly multiLabel: boolean;
  /** Per class at most ten words, most telling first. */
  readonly keywords: readonly (readonly Keyword[])[];
  /** Multi-label: per class the weight from which the label is given. */
  readonly thresholds: readonly number[];
  /** Answer to a text without a keyword: the commonest class; in multi-label work, when most rows have it. */
  readonly fallback: readonly number[];
}

const MOST_KEYWORDS = 10;
const FEWEST_ROWS = 2;
/** Lowest z-score of a keyword: low, so that the rules have words on small data too. */
const TELLING = 1;

/**
 * What a diligent person could do in a spreadsheet: per class the ten words that tell most, by
 * weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, “Fightin'
 * Words”, eqs 16–22) over the rows that hold the word. The class whose words found in a text weigh
 * most wins. Nothing is drawn by lot.
 *
 * @example
 * const rules = learnKeywordRules({ texts: ["well", "well", "food", "food"], labels: [[0], [0], [1], [1]], classes: ["water", "meals"], multiLabel: false });
 * applyKeywordRules(rules, "A deep well"); // [0]
 */
export function learnKeywordRules(options: KeywordRulesOptions): KeywordRules {
  const { texts, labels, classes, multiLabel } = options;
  const rowsPerClass = new Float64Array(classes.length);
  for (const list of labels) for (const k of list) rowsPerClass[k]++;
  const documents = texts.map((text) => [...new Set(words(text))]);
  const counts = countWords(documents, labels, classes.length);
  const keywords = classes.map((_, k) => tellingWords(counts, k));
  const commonest = rowsPerClass.indexOf(rowsPerClass.reduce((max, n) => Math.max(max, n), 0));
  const kept = classes.length > 0 && (!multiLabel || rowsPerClass[commonest] > texts.length / 2);
  const fallback = kept ? [commonest] : [];
  const rules = { multiLabel, keywords, thresholds: [], fallback };
  if (!multiLabel) return rules;
  const scores = documents.map((list) => weigh(rules, list));
  return { ...rules, thresholds: classes.map((_, k) => bestThreshold(scores, labels, k)) };
}

/** Class indexes that the rules give a text: one in single-label work, any number in multi-label work. */
export function applyKeywordRules(rules: KeywordRules, text: string): number[] {
  const scores = weigh(rules, [...new Set(words(text))]);
  if (rules.multiLabel) {
    const given = [...scores.keys()].filter((k) => scores[k] >= rules.thresholds[k]);
    return given.length > 0 ? given : [...rules.fallback];
  }
  const best = scores.reduce((max, score) => Math.max(max, score), 0);
  return best > 0 ? [scores.indexOf(best)] : [...rules.fallback];
}

interface WordCounts {
  /** Per word the rows of each class that hold it, and all rows that do. */
  readonly perClass: ReadonlyMap<string, Float64Array>;
  readonly perWord: ReadonlyMap<string, number>;
  /** Words in the rows of each class, and in all rows. */
  readonly classTotals: Float64Array;
  readonly total: number;
}

function countWords(
  documents: readonly (readonly string[])[],
  labels: readonly (readonly number[])[],
  classes: number,
): WordCounts {
  const perWord = new Map<string, number>();
  const perClass = new Map<string, Float64Array>();
  const classTotals = new Float64Array(classes);
  let total = 0;
  for (const list of documents) for (const word of list) perWord.set(word, (perWord.get(word) ?? 0) + 1);
  documents.forEach((list, row) => {
    total += list.length;
    for (const k of labels[row]) classTotals[k] += list.length;
    for (const word of list) {
      if (perWord.get(word)! < FEWEST_ROWS) continue;
      const counts = perClass.get(word) ?? new Float64Array(classes);
      perClass.set(word, counts);
      for (const k of labels[row]) counts[k]++;
    }
  });
  return { perClass, perWord, classTotals, total };
}

/** The class's words with z above 1, by falling z; ties by the alphabet of code units. */
function tellingWords(counts: WordCounts, k: number): Keyword[] {
  const found: (Keyword & { z: number })[] = [];
  for (const [word, perClass] of counts.perClass) {
    if (perClass[k] < FEWEST_ROWS) continue;
    const { weight, z } = logOdds(counts, word, perClass[k], k);
    if (z > TELLING) found.push({ word, weight, z });
  }
  found.sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
  return found.slice(0, MOST_KEYWORDS).map(({ word, weight }) => ({ word, weight }));
}

/** δ and its z-score of a word in class k against all other rows; the prior is the word's share overall. */
function logOdds({ perWord, classTotals, total }: WordCounts, word: string, own: number, k: number) {
  const all = perWord.get(word)!;
  const priorTotal = perWord.size;
  const prior = (all / total) * priorTotal;
  const inside = own + prior;
  const outside = all - own + prior;
  const oddsInside = inside / (classTotals[k] + priorTotal - inside);
  const oddsOutside = outside / (total - classTotals[k] + priorTotal - outside);
  const weight = Math.log(oddsInside / oddsOutside);
  return { weight, z: weight / Math.sqrt(1 / inside + 1 / outside) };
}

function weigh(rules: Pick<KeywordRules, "keywords">, list: readonly string[]): number[] {
  const held = new Set(list);
  return rules.keywords.map((own) =>
    own.reduce((sum, { word, weight }) => (held.has(word) ? sum + weight : sum), 0),
  );
}

/** The weight that gives label k its best F1 on the rows learnt from; infinite when none has a keyword. */
function bestThreshold(
  scores: readonly (readonly number[])[],
  labels: readonly (readonly number[])[],
  k: number,
): number {
  const order = [...scores.keys()]
    .filter((row) => scores[row][k] > 0)
    .sort((a, b) => scores[b][k] - scores[a][k]);
  const truth = labels.reduce((sum, list) => sum + (list.includes(k) ? 1 : 0), 0);
  let right = 0;
  let best = 0;
  let threshold = Infinity;
  order.forEach((row, i) => {
    if (labels[row].includes(k)) right++;
    const nextIsEqual = i + 1 < order.length && scores[order[i + 1]][k] === scores[row][k];
    const f1 = (2 * right) / (i + 1 + truth);
    if (nextIsEqual || f1 <= best) return;
    best = f1;
    threshold = scores[row][k];
  });
  return threshold;
}
