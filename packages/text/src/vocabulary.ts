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
export function inverseDocumentFrequencies({ documents, documentCounts }: Vocabulary): Float32Array {
  const idf = new Float32Array(documentCounts.length);
  let count = 0;
  let value = 0;
  for (let i = 0; i < idf.length; i++) {
    // Columns of the same count stand side by side, and a logarithm takes its time.
    if (documentCounts[i] !== count) {
      count = documentCounts[i];
      value = Math.log((1 + documents) / (1 + count)) + 1;
    }
    idf[i] = value;
  }
  return idf;
}
