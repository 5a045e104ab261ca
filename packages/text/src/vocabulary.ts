/** The columns of a matrix: words and pairs first, then character n-grams, each from common to rare. */
export interface Vocabulary {
  /** Number of texts that the document counts were taken on. */
  readonly documents: number;
  readonly buckets: Int32Array;
  /** In how many texts each bucket stood. */
  readonly documentCounts: Int32Array;
  /** Columns before this one are words and pairs. */
  readonly firstCharacters: number;
}

/** Smooth inverse document frequency, ln((1 + n) / (1 + df)) + 1, as scikit-learn defines it. */
export function inverseDocumentFrequencies(vocabulary: Vocabulary): Float32Array {
  const { documents, documentCounts } = vocabulary;
  const idf = new Float32Array(documentCounts.length);
  for (let i = 0; i < idf.length; i++) idf[i] = Math.log((1 + documents) / (1 + documentCounts[i])) + 1;
  return idf;
}
