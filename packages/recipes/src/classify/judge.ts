import { type Baseline, type Evaluation, evaluate, type Limits } from "@levier/evaluation";
import {
  applyKeywordRules,
  createClassifier,
  createExplainer,
  type KeywordRules,
  type Prediction,
  type TextModel,
} from "@levier/text";
import type { LabelledRow, TrainStep, WorstError } from "./types.ts";

const WORST_ERRORS = 20;

export interface JudgeOptions {
  readonly model: TextModel;
  /** The baseline that a model has to beat, learned from the training part. */
  readonly rules: KeywordRules;
  readonly rows: readonly LabelledRow[];
  readonly groupColumns: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly seed: number;
  readonly onProgress?: (step: TrainStep, share: number) => void;
}

export interface Judgement {
  readonly evaluation: Evaluation;
  readonly errors: readonly WorstError[];
}

/** Holds a model's answers to rows that it has not seen against their labels, with baselines and groups. */
export function judge(options: JudgeOptions): Judgement {
  const { model, rows, onProgress = () => {} } = options;
  const classes = allClasses(model, rows);
  const classify = createClassifier(model);
  const predictions = rows.map(({ text }, i) => {
    if (i % 256 === 0) onProgress("evaluation", (0.5 * i) / rows.length);
    return classify(text);
  });
  onProgress("evaluation", 0.5);
  const indexOf = new Map(classes.map((name, c) => [name, c]));
  const truth = rows.map(({ labels }) => labels.map((label) => indexOf.get(label) as number));
  const evaluation = evaluate({
    classes,
    truth,
    predicted: predictions.map(({ labels }) => labels),
    probabilities: probabilitiesOf(predictions, classes.length),
    multiLabel: model.multiLabel,
    baselines: baselinesOf(options),
    threshold: model.threshold,
    groups: groupsOf(options),
    limits: options.limits,
    seed: options.seed,
  });
  onProgress("audit", 1);
  return { evaluation, errors: worstErrors(options, predictions) };
}

/** The model's classes, then labels that only the rows hold and that the model can never answer. */
function allClasses(model: TextModel, rows: readonly LabelledRow[]): string[] {
  const known = new Set(model.classes);
  const unknown = new Set(rows.flatMap(({ labels }) => labels.filter((label) => !known.has(label))));
  return [...model.classes, ...[...unknown].sort()];
}

function probabilitiesOf(predictions: readonly Prediction[], classes: number): Float32Array {
  const all = new Float32Array(predictions.length * classes);
  predictions.forEach(({ probabilities }, row) => {
    all.set(probabilities, row * classes);
  });
  return all;
}

function baselinesOf({ model, rules, rows }: JudgeOptions): Baseline[] {
  const { classCounts } = model.info;
  const commonest = classCounts.indexOf(classCounts.reduce((most, count) => Math.max(most, count), 0));
  return [
    { name: "commonest", predicted: rows.map(() => [commonest]) },
    { name: "keywords", predicted: rows.map(({ text }) => applyKeywordRules(rules, text)) },
  ];
}

function groupsOf({ rows, groupColumns }: JudgeOptions): Record<string, string[]> | undefined {
  if (groupColumns.length === 0) return undefined;
  return Object.fromEntries(groupColumns.map((column, g) => [column, rows.map(({ groups }) => groups[g])]));
}

/** Wrong answers given with the most confidence, each with what spoke for it. */
function worstErrors({ model, rows }: JudgeOptions, predictions: readonly Prediction[]): WorstError[] {
  const explain = createExplainer(model);
  const wrong = predictions
    .map((prediction, row) => ({ prediction, row, extra: firstWrong(model, prediction, rows[row].labels) }))
    .filter(({ extra }) => extra !== undefined)
    .sort((a, b) => b.prediction.probability - a.prediction.probability || a.row - b.row)
    .slice(0, WORST_ERRORS);
  return wrong.map(({ prediction, row, extra }) => {
    const { line, text, labels } = rows[row];
    const { evidence, heat } = explain(text).classes[extra as number];
    return {
      line,
      text,
      truth: labels,
      predicted: prediction.labels.map((c) => model.classes[c]),
      probability: prediction.probability,
      evidence: evidence.slice(0, 12),
      heat,
    };
  });
}

/** The answered class that is not true; where all are true but one is missing, the missing one. */
function firstWrong(model: TextModel, { labels }: Prediction, truth: readonly string[]): number | undefined {
  const superfluous = labels.find((c) => !truth.includes(model.classes[c]));
  if (superfluous !== undefined) return superfluous;
  const answered = labels.map((c) => model.classes[c]);
  const missing = truth.find((label) => !answered.includes(label) && model.classes.includes(label));
  return missing === undefined ? undefined : model.classes.indexOf(missing);
}
