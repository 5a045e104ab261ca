import type { LinearWeights } from "./learners/linear.ts";
import { inverseDocumentFrequencies, type Vocabulary } from "./vocabulary.ts";

/** Room for the weights of a stored model, in bytes. */
const MOST_BYTES = 4_700_000;
/** Per column: bucket (4), documents (4), scale (4). */
const COLUMN_BYTES = 12;

/** Weights of class c at column f: quantised[f × classes + c] × scales[f]. */
export interface StoredWeights {
  readonly vocabulary: Vocabulary;
  readonly quantised: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/**
 * Makes weights small: keeps the columns that move the scores most, as many as fit, and stores each
 * column's weights in 8 bits with a scale of its own.
 */
export function compress(vocabulary: Vocabulary, model: LinearWeights): StoredWeights {
  const classes = model.bias.length;
  const most = Math.floor(MOST_BYTES / (COLUMN_BYTES + classes));
  const kept = strongestColumns(vocabulary, model, most);
  const quantised = new Int8Array(kept.length * classes);
  const scales = new Float32Array(kept.length);
  kept.forEach((column, f) => {
    const weights = model.weights.subarray(column * classes, (column + 1) * classes);
    const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
    scales[f] = largest / 127;
    if (largest === 0) return;
    for (let c = 0; c < classes; c++) quantised[f * classes + c] = Math.round((weights[c] / largest) * 127);
  });
  return { vocabulary: restrict(vocabulary, kept), quantised, scales, bias: model.bias };
}

/** Columns by what they add to scores over the training texts: spread of weights × idf × √documents. */
function strongestColumns(vocabulary: Vocabulary, model: LinearWeights, most: number): Int32Array {
  const classes = model.bias.length;
  const idf = inverseDocumentFrequencies(vocabulary);
  const strength = Float32Array.from(vocabulary.documentCounts, (documents, column) => {
    let squares = 0;
    for (let c = 0; c < classes; c++) squares += model.weights[column * classes + c] ** 2;
    return Math.sqrt(squares * documents) * idf[column];
  });
  const columns = Int32Array.from(strength, (_, column) => column);
  if (columns.length <= most) return columns;
  return columns
    .sort((a, b) => strength[b] - strength[a] || a - b)
    .slice(0, most)
    .sort();
}

function restrict(vocabulary: Vocabulary, kept: Int32Array): Vocabulary {
  const pick = (from: Int32Array) => kept.map((column) => from[column]);
  let firstCharacters = 0;
  while (firstCharacters < kept.length && kept[firstCharacters] < vocabulary.firstCharacters)
    firstCharacters++;
  return {
    documents: vocabulary.documents,
    buckets: pick(vocabulary.buckets),
    documentCounts: pick(vocabulary.documentCounts),
    firstCharacters,
  };
}
