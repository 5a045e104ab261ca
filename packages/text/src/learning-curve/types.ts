/** A figure with its 95% interval, all in the same unit. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Macro-F1, in [0, 1], of models that learnt from so many labels, on texts that they had not seen. */
export interface CurvePoint {
  readonly labels: number;
  readonly macroF1: Interval;
}

/** macro-F1(n) = ceiling − scale × n^(−exponent). */
export interface PowerLaw {
  readonly ceiling: number;
  readonly scale: number;
  readonly exponent: number;
}

export interface LearningCurveOptions {
  readonly texts: readonly string[];
  /** One or several labels per text. */
  readonly labels: readonly (readonly string[])[];
  readonly multiLabel: boolean;
  readonly seed: number;
  /** Near copies share a number (`groupIds`), so that none is judged by a model that learnt its twin. */
  readonly groupOf?: Int32Array;
  /** Labels that one thinks of adding; 100 unless told, and never more than there are already. */
  readonly more?: number;
  /** Gain in macro-F1 for which adding them pays; 0.01 (one point) unless told. */
  readonly worthwhile?: number;
}

export interface LearningCurve {
  /** Ascending; empty with too few labels. */
  readonly points: readonly CurvePoint[];
  /** Null with too few labels. */
  readonly law: PowerLaw | null;
  readonly labels: number;
  readonly more: number;
  readonly worthwhile: number;
  /** What `more` labels would add to the macro-F1, never below 0: an extrapolation. */
  readonly gain: Interval | null;
  /**
   * `no longer pays`: the whole interval is below `worthwhile`. `pays`: the gain itself reaches it.
   * `not clear`: it does not, but the interval does.
   */
  readonly answer: "pays" | "no longer pays" | "not clear" | "too few labels";
}
