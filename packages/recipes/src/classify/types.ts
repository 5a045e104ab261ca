import type { Evaluation, Limits } from "@levier/evaluation";
import type { Evidence, KeywordRules, ModelInfo, OutOfFold, TextModel, Trial } from "@levier/text";

/** How the test part is set apart: a seeded share that keeps near copies together, or CRC-32 of the text. */
export type Split =
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "crc32"; readonly modulus: number };

/** A labelled record; `line` is where it stands in the file. */
export interface LabelledRow {
  readonly line: number;
  readonly text: string;
  readonly labels: readonly string[];
  /** One value per group column. */
  readonly groups: readonly string[];
}

export type TrainStep =
  | "duplicates"
  | "features"
  | "selection"
  | "calibration"
  | "fit"
  | "evaluation"
  | "audit"
  | "suspects";

export interface ClassifyOptions {
  readonly rows: readonly LabelledRow[];
  readonly multiLabel: boolean;
  readonly groupColumns: readonly string[];
  readonly split: Split;
  readonly seed: number;
  readonly limits?: Partial<Limits>;
  /** Precision that the abstaining threshold has to hold. */
  readonly wantedPrecision?: number;
  readonly onProgress?: (step: TrainStep, share: number) => void;
}

/** A test row that the model got wrong with the most confidence. */
export interface WorstError {
  readonly line: number;
  readonly text: string;
  readonly truth: readonly string[];
  readonly predicted: readonly string[];
  readonly probability: number;
  /** What spoke for the wrong answer. */
  readonly evidence: readonly Evidence[];
  /** Per UTF-16 unit of the text: contribution to the wrong answer. */
  readonly heat: Float64Array;
}

export interface SuspectRow {
  readonly line: number;
  readonly text: string;
  readonly given: string;
  readonly suggested: string;
  readonly givenProbability: number;
  readonly suggestedProbability: number;
}

export interface DuplicateRows {
  readonly lines: readonly number[];
  readonly text: string;
  readonly similarity: number;
  /** The copies carry different labels. */
  readonly labelsDisagree: boolean;
}

/** All that the report and the `--json` document are made of. */
export interface ClassifyReport {
  readonly trainRows: number;
  readonly testRows: number;
  readonly split: Split;
  readonly seed: number;
  readonly model: ModelInfo;
  readonly trials: readonly Trial[];
  readonly folds: number;
  readonly evaluation: Evaluation;
  readonly errors: readonly WorstError[];
  readonly suspects: readonly SuspectRow[];
  readonly duplicates: readonly DuplicateRows[];
}

export interface ClassifyRun {
  readonly model: TextModel;
  /** The baseline, kept so that the model can be held against it on other rows. */
  readonly rules: KeywordRules;
  readonly outOfFold: OutOfFold;
  /** The test part, in the order of the rows. */
  readonly tested: readonly LabelledRow[];
  readonly report: ClassifyReport;
}

/** Where the rows came from and what happened on the way in; told by whoever read the file. */
export interface SourceInfo {
  readonly file: string;
  readonly textColumns: readonly string[];
  readonly labelColumn: string;
  readonly groupColumns: readonly string[];
  readonly rowsRead: number;
  /** Rows left out because they had no text or no label. */
  readonly withoutText: number;
  readonly withoutLabel: number;
  readonly faultCount: number;
}
