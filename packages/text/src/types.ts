/** Compressed sparse rows: row r holds indices[offsets[r] … offsets[r+1]-1] with their values. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** Called now and then with the share done, in [0, 1], and the stage's name; throw from it to cancel. */
export type Progress = (share: number, stage: TrainStage) => void;

export type TrainStage = "features" | "selection" | "calibration" | "fit";

export interface TrainOptions {
  readonly texts: readonly string[];
  /** One or several labels per text; all single-label when each has exactly one and multiLabel is not set. */
  readonly labels: readonly (readonly string[])[];
  readonly multiLabel?: boolean;
  readonly seed: number;
  /** Near copies share a number, so that no fold holds a copy of what another learns from. */
  readonly groupOf?: Int32Array;
  /** Precision that the abstaining threshold has to hold; 0.85 unless told. */
  readonly wantedPrecision?: number;
  readonly onProgress?: Progress;
}

/** How a linear model is learned: by which loss, at which cost of an error, with which class weights. */
export interface Setting {
  readonly learner: Learner;
  readonly cost: number;
  readonly classWeight: ClassWeight;
}

/** One setting tried by cross-validation on the training part. */
export interface Trial extends Setting {
  /** Mean over the folds. */
  readonly macroF1: number;
  readonly microF1: number;
  /** Rows it was judged on: all of them, or one fold where it was dropped early. */
  readonly rows: number;
  readonly chosen: boolean;
}

export type Learner = "svm" | "logistic" | "crammer-singer";
export type ClassWeight = "none" | "balanced";

/** What the cross-validation said of each training row by models that had not seen it. */
export interface OutOfFold {
  /** Row-major rows × classes, calibrated. */
  readonly probabilities: Float32Array;
  /** Class indexes per row. */
  readonly predicted: readonly (readonly number[])[];
}

export interface TrainResult {
  readonly model: TextModel;
  readonly outOfFold: OutOfFold;
  readonly trials: readonly Trial[];
  readonly folds: number;
}

/** Opaque outside this package; made by `train` or `load`. */
export interface TextModel {
  readonly classes: readonly string[];
  readonly multiLabel: boolean;
  /** Probability from which the model answers. */
  readonly threshold: number;
  readonly info: ModelInfo;
}

export interface ModelInfo {
  readonly trainedRows: number;
  readonly classCounts: readonly number[];
  /** The best settings of the cross-validation, at most three; their weights are averaged. */
  readonly settings: readonly Setting[];
  /** Share of complement naive Bayes in that average, in [0, 1]. */
  readonly naiveBayesShare: number;
  readonly seed: number;
  readonly wantedPrecision: number;
  readonly features: number;
  /** What storing small costs: macro-F1 of the full and of the stored weights, out of fold. */
  readonly fullMacroF1: number;
  readonly storedMacroF1: number;
}

export interface Answer {
  /** Class indexes: one in single-label work, any number in multi-label work. */
  readonly labels: readonly number[];
  /** The answer's probability (multi-label: that of the least sure of the answered classes). */
  readonly probability: number;
  readonly abstained: boolean;
}

export interface Prediction extends Answer {
  /** Calibrated, one per class. */
  readonly probabilities: readonly number[];
}

/** A piece of evidence: an n-gram, where it stands, and what it adds to the score of one class. */
export interface Evidence {
  readonly ngram: string;
  readonly kind: "word" | "pair" | "characters";
  /** UTF-16 positions in the original text of every place where it stands. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly contribution: number;
}

export interface ClassExplanation {
  readonly class: string;
  readonly probability: number;
  /** bias + all contributions, exactly (to float rounding). */
  readonly score: number;
  readonly bias: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** Per UTF-16 unit of the original text, the sum of what covers it; adds up to score − bias. */
  readonly heat: Float64Array;
}

export interface Explanation {
  readonly prediction: Prediction;
  readonly classes: readonly ClassExplanation[];
}

export interface Suspect {
  readonly row: number;
  readonly given: string;
  readonly suggested: string;
  /** Out-of-fold probability of the given and of the suggested label. */
  readonly givenProbability: number;
  readonly suggestedProbability: number;
}

export interface SuggestOptions {
  readonly vectors: SparseMatrix;
  /** Rows that have a label already. */
  readonly labelled: readonly number[];
  /** Row-major rows × classes; absent while no model can be trained. */
  readonly probabilities?: Float32Array;
  readonly classes?: number;
  /** Rows of a rare class's keyword hits, to be shown first. */
  readonly keywordRows?: readonly number[];
  readonly count: number;
  readonly seed: number;
}

export interface Suggestion {
  readonly row: number;
  readonly reason: "keyword" | "diverse" | "uncertain";
}

export interface DuplicateGroup {
  /** Rows, in order, that are near copies of one another. */
  readonly rows: readonly number[];
  /** Lowest estimated Jaccard similarity of a row to the group's first. */
  readonly similarity: number;
}
