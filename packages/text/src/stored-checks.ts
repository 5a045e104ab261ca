import { LevierError } from "@levier/errors";
import type { Calibration } from "./calibration.ts";
import { HALF_WIDTH, HASH_WIDTH } from "./hash.ts";
import type { LinearTextModel } from "./model.ts";
import type { ModelInfo } from "./types.ts";

/** `model.json` */
export interface Description {
  readonly format: string;
  readonly classes: readonly string[];
  readonly multiLabel: boolean;
  readonly threshold: number;
  readonly calibration: Calibration["kind"];
  readonly documents: number;
  readonly firstCharacters: number;
  readonly info: ModelInfo;
}

/** Whether what was read is a description of this format, so that nothing later meets a wrong type. */
export function isDescription(value: unknown, format: string): value is Description {
  const read = (value ?? {}) as Partial<Description>;
  const { classes } = read;
  return (
    read.format === format &&
    Array.isArray(classes) &&
    classes.length >= 2 &&
    classes.every((name) => typeof name === "string") &&
    new Set(classes).size === classes.length &&
    typeof read.multiLabel === "boolean" &&
    isShare(read.threshold, 2) &&
    read.calibration === (read.multiLabel ? "sigmoid" : "softmax") &&
    isCount(read.documents) &&
    isCount(read.firstCharacters) &&
    isInfo(read.info, classes.length)
  );
}

function isInfo(value: unknown, classes: number): value is ModelInfo {
  const info = (value ?? {}) as Partial<ModelInfo>;
  return (
    isCount(info.trainedRows) &&
    isCount(info.features) &&
    Number.isFinite(info.seed) &&
    [info.naiveBayesShare, info.wantedPrecision, info.fullMacroF1, info.storedMacroF1].every((share) =>
      isShare(share, 1),
    ) &&
    Array.isArray(info.classCounts) &&
    info.classCounts.length === classes &&
    info.classCounts.every(isCount) &&
    Array.isArray(info.settings) &&
    info.settings.every(
      (setting) =>
        typeof setting?.learner === "string" &&
        typeof setting.classWeight === "string" &&
        Number.isFinite(setting.cost),
    )
  );
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isShare(value: unknown, most: number): boolean {
  return typeof value === "number" && value >= 0 && value <= most;
}

/**
 * Holds a model's numbers to what training can give, since the kernel takes columns on trust.
 *
 * @throws LevierError `learning/broken-weights`
 */
export function checkNumbers({ stored, calibration }: LinearTextModel): void {
  const { vocabulary, scales, bias } = stored;
  const { buckets, documentCounts, documents, firstCharacters } = vocabulary;
  const hold = (tensor: string, right: boolean) => {
    if (!right) throw new LevierError("learning/broken-weights", { fault: "values", tensor });
  };
  hold("buckets", inOwnHalvesOnce(buckets, firstCharacters));
  hold("documents", between(documentCounts, 1, documents));
  hold("scales", between(scales, 0, Number.MAX_VALUE));
  hold("bias", bias.every(Number.isFinite));
  hold(
    "calibration.slopes",
    calibration.slopes.every((slope) => slope > 0 && Number.isFinite(slope)),
  );
  hold("calibration.offsets", calibration.offsets.every(Number.isFinite));
}

/** Words below the border and characters from it on, no bucket twice. A loop, since it delays the first answer. */
function inOwnHalvesOnce(buckets: Int32Array, firstCharacters: number): boolean {
  // A bit a bucket: memory that is new costs more than the check.
  const seen = new Int32Array(HASH_WIDTH / 32);
  for (let column = 0; column < buckets.length; column++) {
    const bucket = buckets[column];
    const inRange = bucket >= 0 && bucket < HASH_WIDTH;
    if (!inRange || bucket < HALF_WIDTH !== column < firstCharacters) return false;
    if ((seen[bucket >> 5] >> (bucket & 31)) & 1) return false;
    seen[bucket >> 5] |= 1 << (bucket & 31);
  }
  return true;
}

function between(values: Int32Array | Float32Array, least: number, most: number): boolean {
  for (let i = 0; i < values.length; i++) if (!(values[i] >= least && values[i] <= most)) return false;
  return true;
}
