/** A figure with its 95% interval; null where the data cannot give one (said, never hidden). */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Predictions of a rule that costs nothing, which a model has to beat. */
export interface Baseline {
  readonly name: "commonest" | "keywords";
  /** Class indexes per row. */
  readonly predicted: readonly (readonly number[])[];
}

export interface EvaluationInput {
  readonly classes: readonly string[];
  /** Class indexes per row: exactly one in single-label work, any number in multi-label work. */
  readonly truth: readonly (readonly number[])[];
  /** What the model answers when it may not abstain. */
  readonly predicted: readonly (readonly number[])[];
  /** Row-major rows × classes, each in [0, 1]; rows add up to 1 in single-label work. */
  readonly probabilities: Float32Array;
  readonly multiLabel: boolean;
  readonly baselines: readonly Baseline[];
  /** Probability from which the model answers; below it, it abstains. */
  readonly threshold?: number;
  /** Column → one value per row ("" where missing). */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly limits?: Partial<Limits>;
  readonly seed: number;
  /** Bootstrap replicates; 1000 unless told. */
  readonly replicates?: number;
}

/** The charter's numbers that an audit is held against. */
export interface Limits {
  readonly demographicParityDifference: number;
  readonly demographicParityRatio: number;
  readonly equalOpportunityDifference: number;
  readonly equalizedOddsDifference: number;
}

export interface ClassMetrics {
  readonly class: string;
  /** Rows whose truth holds the class. */
  readonly support: number;
  /** Rows for which the model answers the class. */
  readonly predicted: number;
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
}

export interface OverallMetrics {
  /** Exact match of the whole label set in multi-label work. */
  readonly accuracy: Estimate;
  readonly macroPrecision: Estimate;
  readonly macroRecall: Estimate;
  readonly macroF1: Estimate;
  readonly microPrecision: Estimate;
  readonly microRecall: Estimate;
  readonly microF1: Estimate;
  readonly weightedPrecision: Estimate;
  readonly weightedRecall: Estimate;
  readonly weightedF1: Estimate;
  readonly logLoss: Estimate;
  readonly brier: Estimate;
  /** Expected calibration error, 10 bins of equal width, of the answer's probability. */
  readonly calibrationError: Estimate;
}

/** One bin of the reliability diagram. */
export interface CalibrationBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly meanProbability: number | null;
  readonly observed: number | null;
}

/** If the model answers only at or above `threshold`, it answers `coverage` of the rows with `precision`. */
export interface CoveragePoint {
  readonly threshold: number;
  readonly coverage: number;
  readonly precision: Estimate;
}

export interface BaselineResult {
  readonly name: Baseline["name"];
  readonly accuracy: Estimate;
  readonly macroF1: Estimate;
  readonly microF1: Estimate;
  /** Model minus baseline on the same resampled rows. */
  readonly macroF1Gain: Estimate;
  readonly accuracyGain: Estimate;
}

/** Does a model pay here? `null` is "not enough data". */
export interface Pays {
  readonly answer: boolean | null;
  readonly reason:
    | "better than both baselines"
    | "not better than a baseline"
    | "no better than chance"
    | "gain not settled"
    | "too few test rows";
  /** The baseline that is hardest to beat. */
  readonly hardest: Baseline["name"];
  readonly testRows: number;
  /** More test rows that would settle it; null where that cannot be told or is not needed. */
  readonly moreRows: number | null;
}

export interface GroupClassMetrics {
  readonly class: string;
  readonly positives: number;
  readonly negatives: number;
  /** Fewer than 10 rows of the class in this group: its TPR and F1 say little alone. */
  readonly fewPositives: boolean;
  readonly selectionRate: Estimate;
  /** True positive rate (recall). */
  readonly tpr: Estimate;
  readonly fpr: Estimate;
  readonly precision: Estimate;
  readonly f1: Estimate;
}

export interface GroupMetrics {
  /** The group's value, or the values joined by " × " at an intersection of columns. */
  readonly group: string;
  readonly count: number;
  /** Too few rows to judge alone; shown all the same. */
  readonly small: boolean;
  readonly accuracy: Estimate;
  readonly perClass: readonly GroupClassMetrics[];
}

export type DisparityMetric = "demographic_parity" | "equal_opportunity" | "equalized_odds";

export interface Disparity {
  readonly metric: DisparityMetric;
  /** "" stands for all classes together (worst class). */
  readonly class: string;
  /** Largest difference between two groups, with an interval corrected for the many comparisons. */
  readonly difference: Estimate;
  /** Smallest ratio between two groups, likewise. */
  readonly ratio: Estimate;
  /** The two groups that stand furthest apart. */
  readonly lowest: string;
  readonly highest: string;
}

export type VerdictAnswer = "holds" | "breaks" | "not enough data";

export interface Verdict {
  readonly column: string;
  readonly class: string;
  readonly limit: keyof Limits;
  readonly limitValue: number;
  readonly value: Estimate;
  readonly answer: VerdictAnswer;
  /** Groups that stand furthest apart. */
  readonly groups: readonly [string, string];
  /** With "not enough data": about how many more rows would settle it; null where that cannot be told. */
  readonly moreRows: number | null;
}

export interface ColumnAudit {
  /** A column's name, or the names joined by " × ". */
  readonly column: string;
  readonly groups: readonly GroupMetrics[];
  readonly disparities: readonly Disparity[];
  /** Demographic parity ratio of at least 0.8 for each class (US EEOC 1978). */
  readonly fourFifths: readonly {
    readonly class: string;
    readonly ratio: Estimate;
    readonly answer: VerdictAnswer;
  }[];
}

export interface Evaluation {
  readonly rows: number;
  readonly multiLabel: boolean;
  readonly classes: readonly string[];
  readonly overall: OverallMetrics;
  readonly perClass: readonly ClassMetrics[];
  /**
   * Single-label: counts [truth][predicted]. Multi-label: one row a class,
   * [true negative, false positive, false negative, true positive].
   */
  readonly confusion: readonly (readonly number[])[];
  readonly calibration: readonly CalibrationBin[];
  readonly coverage: readonly CoveragePoint[];
  /** Coverage and precision at the model's own threshold. */
  readonly abstaining: CoveragePoint | null;
  readonly baselines: readonly BaselineResult[];
  readonly pays: Pays;
  readonly audits: readonly ColumnAudit[];
  readonly verdicts: readonly Verdict[];
}
