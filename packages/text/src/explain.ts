import { predictionOf } from "./classifier.ts";
import { ColumnTable } from "./column-table.ts";
import { inside, type LinearTextModel } from "./model.ts";
import { type Occurrence, occurrences } from "./occurrences.ts";
import { Scorer } from "./scorer.ts";
import type { ClassExplanation, Evidence, Explanation, TextModel } from "./types.ts";
import { weighText } from "./vectoriser.ts";
import { inverseDocumentFrequencies } from "./vocabulary.ts";

interface Feature {
  readonly column: number;
  readonly value: number;
  readonly places: readonly Occurrence[];
}

/**
 * Makes a function that explains answers: what every n-gram adds to the score of each class, and where
 * it stands in the original text. Bias and contributions add up to the score.
 *
 * @example
 * const { classes } = createExplainer(model)("We planted forty trees");
 * classes[0].evidence[0] // { ngram: "planted", contribution: 0.41, spans: [[3, 10]], … }
 */
export function createExplainer(model: TextModel): (text: string) => Explanation {
  const own = inside(model);
  const scorer = new Scorer(own);
  const { vocabulary } = own.stored;
  const columns = new ColumnTable(vocabulary);
  const idf = inverseDocumentFrequencies(vocabulary);
  return (text) => {
    const features = featuresOf(text, columns, idf, vocabulary.firstCharacters);
    const prediction = predictionOf(own, scorer.score(text));
    const classes = model.classes.map((name, c) => ({
      class: name,
      probability: prediction.probabilities[c],
      ...explainClass(own, features, c, text.length),
    }));
    return { prediction, classes };
  };
}

/** Explains one text; for many, make an explainer once. */
export function explain(model: TextModel, text: string): Explanation {
  return createExplainer(model)(text);
}

function featuresOf(
  text: string,
  columns: ColumnTable,
  idf: Float32Array,
  firstCharacters: number,
): Feature[] {
  const places = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences(text)) {
    const column = columns.columnOf(occurrence.bucket);
    if (column < 0) continue;
    const known = places.get(column);
    if (known) known.push(occurrence);
    else places.set(column, [occurrence]);
  }
  const isCharacters = (column: number) => Number(column >= firstCharacters);
  // Words first, as `weighText` wants them; within each block as they come in the text.
  const features = [...places].sort(([a], [b]) => isCharacters(a) - isCharacters(b));
  const own = Int32Array.from(features, ([column]) => column);
  const counts = Int32Array.from(features, ([, { length }]) => length);
  const values = new Float32Array(own.length);
  weighText(own, counts, idf, firstCharacters, values);
  return features.map(([column, places], i) => ({ column, value: values[i], places }));
}

function explainClass(
  model: LinearTextModel,
  features: readonly Feature[],
  c: number,
  length: number,
): Omit<ClassExplanation, "class" | "probability"> {
  const { quantised, scales, bias } = model.stored;
  const classes = bias.length;
  const heat = new Float64Array(length);
  const evidence: Evidence[] = [];
  let score = bias[c];
  for (const { column, value, places } of features) {
    const contribution = value * quantised[column * classes + c] * scales[column];
    score += contribution;
    if (contribution === 0) continue;
    warm(heat, places, contribution);
    const [{ ngram, kind }] = places;
    evidence.push({ ngram, kind, spans: places.map((place) => place.span), contribution });
  }
  evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return { score, bias: bias[c], evidence, heat };
}

/** Spreads a contribution evenly over its places, and within each over its units. */
function warm(heat: Float64Array, places: readonly Occurrence[], contribution: number): void {
  for (const { span } of places) {
    const share = contribution / places.length / (span[1] - span[0]);
    for (let i = span[0]; i < span[1]; i++) heat[i] += share;
  }
}
