import type { Calibration } from "./calibration.ts";
import type { StoredWeights } from "./compress.ts";
import type { TextModel } from "./types.ts";

/** What a `TextModel` is inside this package. */
export interface LinearTextModel extends TextModel {
  readonly stored: StoredWeights;
  readonly calibration: Calibration;
}

export function inside(model: TextModel): LinearTextModel {
  return model as LinearTextModel;
}
