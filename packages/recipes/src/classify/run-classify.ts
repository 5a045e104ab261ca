import { LevierError } from "@levier/errors";
import {
  groupIds,
  type KeywordRules,
  learnKeywordRules,
  nearDuplicates,
  suspects,
  type TrainResult,
  train,
} from "@levier/text";
import { judge } from "./judge.ts";
import { testRows } from "./split.ts";
import type { ClassifyOptions, ClassifyRun, DuplicateRows, LabelledRow, SuspectRow } from "./types.ts";

/**
 * From labelled rows to a classifier and an honest report on it: sets a test part apart, learns from the
 * rest, holds the result against baselines, groups and limits, and lists what looks wrong in the data.
 *
 * @throws LevierError `learning/no-text`, `learning/one-class`, `learning/empty-part`
 *
 * @example
 * const { model, report } = runClassify({ rows, multiLabel: false, groupColumns: [], split: { kind: "share", share: 0.2 }, seed: 1 });
 * report.evaluation.pays.answer
 */
export function runClassify(options: ClassifyOptions): ClassifyRun {
  const { rows, multiLabel, split, seed, onProgress = () => {} } = options;
  if (rows.length === 0) throw new LevierError("learning/no-text", {});
  onProgress("duplicates", 0);
  const texts = rows.map(({ text }) => text);
  const copies = nearDuplicates({ texts, seed });
  const groupOf = groupIds(rows.length, copies);
  const isTest = testRows(rows, split, groupOf, seed);
  const trainRows = [...rows.keys()].filter((row) => !isTest[row]);
  const training = trainRows.map((row) => rows[row]);
  const testing = rows.filter((_, row) => isTest[row]);
  if (training.length === 0) throw new LevierError("learning/empty-part", { rows: rows.length });
  const trainGroups = Int32Array.from(trainRows, (row) => groupOf[row]);
  const trained = train({
    texts: training.map(({ text }) => text),
    labels: training.map(({ labels }) => labels),
    multiLabel,
    seed,
    groupOf: trainGroups,
    wantedPrecision: options.wantedPrecision,
    onProgress: (share, stage) => onProgress(stage, share),
  });
  const { model, outOfFold, trials, folds } = trained;
  const rules = rulesOf(training, trained);
  const { evaluation, errors } = judge({ ...options, model, rules, rows: testing });
  onProgress("suspects", 0);
  const report = {
    trainRows: training.length,
    testRows: testing.length,
    split,
    seed,
    model: model.info,
    trials,
    folds,
    evaluation,
    errors,
    suspects: findSuspects(training, trained, trainGroups),
    duplicates: copies.map((group) => describeCopies(rows, group.rows, group.similarity)),
  };
  onProgress("suspects", 1);
  return { model, rules, outOfFold, tested: testing, report };
}

function rulesOf(rows: readonly LabelledRow[], { model }: TrainResult): KeywordRules {
  return learnKeywordRules({
    texts: rows.map(({ text }) => text),
    labels: labelIndexes(rows, model.classes),
    classes: model.classes,
    multiLabel: model.multiLabel,
  });
}

function findSuspects(
  rows: readonly LabelledRow[],
  { model, outOfFold }: TrainResult,
  groupOf: Int32Array,
): SuspectRow[] {
  const found = suspects({
    probabilities: outOfFold.probabilities,
    truth: labelIndexes(rows, model.classes),
    classes: model.classes,
    multiLabel: model.multiLabel,
    groupOf,
  });
  return found.map(({ row, ...suspect }) => ({ line: rows[row].line, text: rows[row].text, ...suspect }));
}

function labelIndexes(rows: readonly LabelledRow[], classes: readonly string[]): number[][] {
  const indexOf = new Map(classes.map((name, c) => [name, c]));
  return rows.map(({ labels }) => labels.map((label) => indexOf.get(label) as number));
}

function describeCopies(
  rows: readonly LabelledRow[],
  group: readonly number[],
  similarity: number,
): DuplicateRows {
  const labelSets = new Set(group.map((row) => [...rows[row].labels].sort().join("\u0000")));
  return {
    lines: group.map((row) => rows[row].line),
    text: rows[group[0]].text,
    similarity,
    labelsDisagree: labelSets.size > 1,
  };
}
