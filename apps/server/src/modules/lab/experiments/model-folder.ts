import { createHash } from "node:crypto";
import type { ClassifyRun, SourceInfo } from "@levier/recipes";
import { renderReport } from "@levier/report";
import { modelCard, save } from "@levier/text";
import manifest from "../../../../package.json" with { type: "json" };
import { cardEvaluation } from "./card-evaluation.ts";
import type { ExperimentRow } from "./tables.ts";

/** The model folder as the program `levier` writes and reads it. */
export function modelFolder(options: {
  readonly experiment: ExperimentRow;
  readonly run: ClassifyRun;
  readonly source: SourceInfo;
}): { readonly files: ReadonlyMap<string, Uint8Array>; readonly card: string } {
  const { experiment, run, source } = options;
  const { model, rules, report } = run;
  const { language, name } = experiment;
  const files = new Map<string, Uint8Array>(save(model));
  files.set("recipe.json", utf8(`${JSON.stringify(recipeOf(experiment), null, 2)}\n`));
  files.set("keywords.json", utf8(`${JSON.stringify(rules)}\n`));
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  const { classes, multiLabel, info, threshold } = model;
  const evaluation = cardEvaluation({ report, dataset: source.file, language });
  const card = modelCard({ language, name, classes, multiLabel, info, threshold, bytes, evaluation });
  files.set("README.md", utf8(card));
  const data = { source, report, levierVersion: manifest.version, modelName: name };
  files.set("report.html", utf8(renderReport(data, language)));
  return { files, card };
}

function recipeOf(experiment: ExperimentRow): object {
  return {
    recipe: experiment.recipe,
    levier: manifest.version,
    textColumns: experiment.textColumns,
    labelColumn: experiment.labelColumn,
    groupColumns: experiment.groupColumns,
    labelsSeparator: experiment.labelsSeparator,
  };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** SHA-256 in hexadecimal. */
export const sha256 = (content: Uint8Array | string) => createHash("sha256").update(content).digest("hex");

/** One hash over names and contents of a folder, whatever the order of its files. */
export function contentHash(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  const lines = files.map(({ name, sha256: hash }) => `${hash}  ${name}\n`);
  return sha256(lines.sort().join(""));
}
