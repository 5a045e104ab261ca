import {
  createClassifier,
  keywordRows,
  type Suggestion,
  suggest,
  type TextModel,
  type TrainStage,
  train,
  vectorise,
} from "@levier/text";

export interface ChooseOptions {
  readonly texts: readonly string[];
  /** Labels of each text; none where it has not been labelled. */
  readonly labels: readonly (readonly string[])[];
  readonly multiLabel: boolean;
  readonly keywords: Readonly<Record<string, readonly string[]>>;
  readonly count: number;
  readonly seed: number;
  readonly onProgress?: (stage: TrainStage, share: number) => void;
}

export interface Chosen {
  readonly suggestions: readonly Suggestion[];
  /** What the labels taught; null where they are too few to learn from. */
  readonly model: TextModel | null;
}

/** The rows to label next: by keyword and variety at the start, where the model hesitates later. */
export function chooseRows(options: ChooseOptions): Chosen {
  const { texts, labels, count, seed } = options;
  const labelled = [...labels.keys()].filter((row) => labels[row].length > 0);
  const model = teachable(labels) ? learn(options, labelled) : null;
  const suggestions = suggest({
    vectors: vectorise(texts).matrix,
    labelled,
    keywordRows: keywordRows({ texts, keywords: options.keywords }),
    count,
    seed,
    ...(model && { probabilities: probabilitiesOf(model, texts), classes: model.classes.length }),
  });
  return { suggestions, model };
}

/** At least two classes of two rows: fewer cannot be cross-validated. */
export function teachable(labels: readonly (readonly string[])[]): boolean {
  const counts = new Map<string, number>();
  for (const label of labels.flat()) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].filter((rows) => rows >= 2).length >= 2;
}

function learn(
  { texts, labels, multiLabel, seed, onProgress }: ChooseOptions,
  rows: readonly number[],
): TextModel {
  const { model } = train({
    texts: rows.map((row) => texts[row]),
    labels: rows.map((row) => labels[row]),
    multiLabel,
    seed,
    onProgress: (share, stage) => onProgress?.(stage, share),
  });
  return model;
}

/** Row-major texts × classes. */
export function probabilitiesOf(model: TextModel, texts: readonly string[]): Float32Array {
  const classify = createClassifier(model);
  const classes = model.classes.length;
  const probabilities = new Float32Array(texts.length * classes);
  texts.forEach((text, row) => {
    probabilities.set(classify(text).probabilities, row * classes);
  });
  return probabilities;
}
