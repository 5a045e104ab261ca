import { LevierError } from "@levier/errors";
import type { StoredWeights } from "./compress.ts";
import { inside, type LinearTextModel } from "./model.ts";
import { decodeSafetensors, encodeSafetensors, type Tensor, type TensorData } from "./safetensors.ts";
import { checkNumbers, type Description, isDescription } from "./stored-checks.ts";
import type { TextModel } from "./types.ts";

const FORMAT = "levier-text-1";
const WEIGHTS = "model.safetensors";
const DESCRIPTION = "model.json";

/**
 * A model as files: `model.safetensors` holds the numbers, `model.json` the rest. Same model, same bytes.
 *
 * @example
 * for (const [name, bytes] of save(model)) writeFileSync(join(folder, name), bytes);
 */
export function save(model: TextModel): Map<string, Uint8Array> {
  const { classes, multiLabel, threshold, info, stored, calibration } = inside(model);
  const { vocabulary, quantised, scales, bias } = stored;
  const columns = scales.length;
  const tensor = (dtype: Tensor["dtype"], data: TensorData, ...shape: number[]): Tensor => ({
    dtype,
    shape,
    data,
  });
  const tensors = {
    bias: tensor("F32", bias, classes.length),
    buckets: tensor("I32", vocabulary.buckets, columns),
    "calibration.offsets": tensor("F32", calibration.offsets, classes.length),
    "calibration.slopes": tensor("F32", calibration.slopes, classes.length),
    documents: tensor("I32", vocabulary.documentCounts, columns),
    scales: tensor("F32", scales, columns),
    weights: tensor("I8", quantised, columns, classes.length),
  };
  const description: Description = {
    format: FORMAT,
    classes,
    multiLabel,
    threshold,
    calibration: calibration.kind,
    documents: vocabulary.documents,
    firstCharacters: vocabulary.firstCharacters,
    info,
  };
  return new Map([
    [WEIGHTS, encodeSafetensors(tensors)],
    [DESCRIPTION, new TextEncoder().encode(`${JSON.stringify(description, null, 2)}\n`)],
  ]);
}

/**
 * Reads back what `save` made.
 *
 * @throws LevierError `learning/not-a-model`, `learning/broken-weights`
 */
export function load(files: ReadonlyMap<string, Uint8Array>): TextModel {
  const description = readDescription(files.get(DESCRIPTION));
  const weights = files.get(WEIGHTS);
  if (!weights) throw new LevierError("learning/not-a-model", { missing: WEIGHTS });
  const { tensors } = decodeSafetensors(weights);
  const classes = description.classes.length;
  const columns = tensors.scales?.shape[0] ?? 0;
  const read = <T extends TensorData>(name: string, type: new () => T, ...shape: number[]): T => {
    const { data, shape: found } = tensors[name] ?? {};
    const fits = data instanceof type && found && found.length === shape.length;
    if (!fits || shape.some((size, axis) => size !== found[axis])) {
      throw new LevierError("learning/broken-weights", { fault: "size", tensor: name });
    }
    return data as T;
  };
  const stored: StoredWeights = {
    vocabulary: {
      documents: description.documents,
      firstCharacters: description.firstCharacters,
      buckets: read("buckets", Int32Array, columns),
      documentCounts: read("documents", Int32Array, columns),
    },
    quantised: read("weights", Int8Array, columns, classes),
    scales: read("scales", Float32Array, columns),
    bias: read("bias", Float32Array, classes),
  };
  const model: LinearTextModel = {
    classes: description.classes,
    multiLabel: description.multiLabel,
    threshold: description.threshold,
    info: description.info,
    stored,
    calibration: {
      kind: description.calibration,
      slopes: read("calibration.slopes", Float32Array, classes),
      offsets: read("calibration.offsets", Float32Array, classes),
    },
  };
  checkNumbers(model);
  return model;
}

function readDescription(bytes: Uint8Array | undefined): Description {
  if (!bytes) throw new LevierError("learning/not-a-model", { missing: DESCRIPTION });
  const broken = () => new LevierError("learning/broken-description", { file: DESCRIPTION });
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw broken();
  }
  if (!isDescription(parsed, FORMAT)) throw broken();
  return parsed;
}
