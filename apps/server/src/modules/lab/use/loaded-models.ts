import { buffer } from "node:stream/consumers";
import {
  createClassifier,
  createExplainer,
  type Explanation,
  load,
  type Prediction,
  type TextModel,
} from "@levier/text";
import type { FileStore } from "../../../platform/files/index.ts";
import type { ResultRow } from "../experiments/tables.ts";

/** A model in memory, ready to answer. */
export interface LoadedModel {
  readonly model: TextModel;
  readonly classify: (text: string) => Prediction;
  readonly explain: (text: string) => Explanation;
}

/** Models that stay in memory: a model of the house is a few MB. */
const mostModels = 8;
const models = new Map<string, Promise<LoadedModel>>();

/**
 * The model of an experiment, read once and kept by the hash of its content: another process has its own,
 * and the same content is the same model. The one unused for longest goes first.
 */
export function loadedModel(files: FileStore, result: ResultRow): Promise<LoadedModel> {
  const key = `${result.organisationId} ${result.contentHash}`;
  const known = models.get(key) ?? readModel(files, result);
  models.delete(key);
  models.set(key, known);
  known.catch(() => models.delete(key));
  if (models.size > mostModels) models.delete(models.keys().next().value!);
  return known;
}

async function readModel(files: FileStore, { organisationId, files: kept }: ResultRow): Promise<LoadedModel> {
  const content = new Map<string, Uint8Array>();
  for (const { name, sha256 } of kept)
    if (name === "model.json" || name === "model.safetensors")
      content.set(name, await buffer(await files.open({ organisationId, sha256 })));
  const model = load(content);
  return { model, classify: createClassifier(model), explain: createExplainer(model) };
}
