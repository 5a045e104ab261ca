import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LevierError } from "@levier/errors";
import { type KeywordRules, load, type TextModel } from "@levier/text";
import { version } from "./version.ts";

const recipeFile = "recipe.json";
const rulesFile = "keywords.json";
const weightsFile = "model.safetensors";

/** How the rows of a file became the rows that the model learnt from; kept beside its weights. */
export interface ModelRecipe {
  readonly textColumns: readonly string[];
  readonly labelColumn: string;
  readonly groupColumns: readonly string[];
  readonly labelsSeparator: string | null;
}

/** The files of a model folder that the learner itself does not write. */
export function recipeEntries(
  recipe: ModelRecipe,
  rules: KeywordRules,
): readonly (readonly [name: string, content: string])[] {
  const written = { recipe: "classify", levier: version, ...recipe };
  return [
    [recipeFile, `${JSON.stringify(written, null, 2)}\n`],
    [rulesFile, `${JSON.stringify(rules)}\n`],
  ];
}

/** @throws LevierError `files/folder-in-use` where something else than a model of Levier lies there */
export async function checkModelFolder(folder: string): Promise<void> {
  const found: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new LevierError("files/cannot-write", { file: folder, reason: error.code ?? error.message });
  });
  if (found.length > 0 && !found.includes(recipeFile))
    throw new LevierError("files/folder-in-use", { file: folder, found: found[0] });
}

export interface OpenedModel {
  readonly model: TextModel;
  readonly recipe: ModelRecipe;
  /** The baseline of keyword rules, learnt from the same rows. */
  readonly rules: KeywordRules;
}

/** @throws LevierError `input/not-a-model`, `input/damaged-model` */
export async function openModel(folder: string): Promise<OpenedModel> {
  const names: string[] = await readdir(folder).catch(() => {
    throw new LevierError("input/not-a-model", { folder, missing: recipeFile });
  });
  const missing = [recipeFile, rulesFile].find((name) => !names.includes(name));
  if (missing !== undefined) throw new LevierError("input/not-a-model", { folder, missing });
  const files = new Map<string, Uint8Array>();
  for (const name of names.filter((file) => /\.(json|safetensors)$/.test(file)))
    files.set(name, await readFile(join(folder, name)));
  const recipe = parsed(files, recipeFile, folder, isRecipe);
  const rules = parsed(files, rulesFile, folder, isRules);
  files.delete(recipeFile);
  files.delete(rulesFile);
  return { model: loaded(files, folder), recipe, rules };
}

/** What `load` finds wrong, with the folder that it cannot know. */
function loaded(files: ReadonlyMap<string, Uint8Array>, folder: string): TextModel {
  try {
    return load(files);
  } catch (error) {
    const { code, details } = error as LevierError;
    if (code === "learning/not-a-model")
      throw new LevierError("input/not-a-model", { folder, ...(details as { missing: string }) });
    if (code === "learning/broken-description")
      throw new LevierError("input/damaged-model", {
        file: join(folder, (details as { file: string }).file),
      });
    if (code === "learning/broken-weights")
      throw new LevierError("input/damaged-model", { file: join(folder, weightsFile) });
    throw error;
  }
}

function parsed<T>(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  folder: string,
  is: (value: unknown) => value is T,
): T {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(files.get(name)));
    if (is(value)) return value;
  } catch {
    // Told below: what is not JSON is as damaged as what lacks a field.
  }
  throw new LevierError("input/damaged-model", { file: join(folder, name) });
}

function isRecipe(value: unknown): value is ModelRecipe {
  const recipe = value as ModelRecipe | null;
  const lists = [recipe?.textColumns, recipe?.groupColumns];
  return typeof recipe?.labelColumn === "string" && lists.every(isTexts);
}

function isTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every((name) => typeof name === "string");
}

function isRules(value: unknown): value is KeywordRules {
  const rules = value as KeywordRules | null;
  return [rules?.keywords, rules?.thresholds, rules?.fallback].every(Array.isArray);
}
