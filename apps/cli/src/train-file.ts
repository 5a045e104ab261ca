import { join } from "node:path";
import type { Limits, Verdict } from "@levier/evaluation";
import { columnIndexes, openTable, type TableReader, writeFolderWhole } from "@levier/files";
import {
  type ClassifyReport,
  type ClassifyRun,
  runClassify,
  type SourceInfo,
  type Split,
} from "@levier/recipes";
import { renderReport } from "@levier/report";
import { type CardEvaluation, modelCard, save } from "@levier/text";
import { type ColumnNames, type LabelledTable, readTable } from "./input/table.ts";
import { checkModelFolder, recipeEntries } from "./model-folder.ts";
import { figures } from "./output/figures.ts";
import { progressLine } from "./output/progress.ts";
import type { Session } from "./terminal.ts";
import { undisturbed } from "./undisturbed.ts";
import { version } from "./version.ts";

export interface TrainFileOptions {
  readonly reader: TableReader;
  readonly names: ColumnNames & { readonly label: string };
  readonly split: Split;
  readonly seed: number;
  readonly limits: Partial<Limits>;
  readonly wantedPrecision?: number;
  readonly out: string;
}

export interface TrainedFile {
  readonly report: ClassifyReport;
  readonly source: SourceInfo;
  readonly out: string;
  readonly reportFile: string;
}

/** Reads a labelled file, learns from it and writes the model folder, whole or not at all. */
export async function trainFile(options: TrainFileOptions, session: Session): Promise<TrainedFile> {
  const { reader, names, split, seed, limits, wantedPrecision, out } = options;
  const { stages } = session.messages;
  await checkModelFolder(out);
  const line = progressLine(session);
  try {
    const table = await readTable(reader, names, (share) => line.show(stages.reading, share));
    const source = sourceOf(reader, names, table);
    const run = runClassify({
      rows: table.rows,
      multiLabel: names.separator !== undefined,
      groupColumns: names.groups,
      split,
      seed,
      limits,
      wantedPrecision,
      onProgress: (step, share) => line.show(stages[step], share),
    });
    line.show(stages.report, 1);
    const files = modelFiles(run, source, options, session);
    await undisturbed(() => writeFolderWhole(out, files));
    return { report: run.report, source, out, reportFile: join(out, "report.html") };
  } finally {
    line.clear();
  }
}

/** Where the rows came from, for reports. */
export function sourceOf(
  reader: TableReader,
  names: ColumnNames & { readonly label: string },
  { rowsRead, withoutText, withoutLabel }: LabelledTable,
): SourceInfo {
  return {
    file: reader.file,
    textColumns: names.text,
    labelColumn: names.label,
    groupColumns: names.groups,
    rowsRead,
    withoutText,
    withoutLabel,
    faultCount: reader.faultCount,
  };
}

function modelFiles(
  { model, rules, report }: ClassifyRun,
  source: SourceInfo,
  { out, names }: TrainFileOptions,
  session: Session,
): Map<string, string | Uint8Array> {
  const { language } = session;
  const files = new Map<string, string | Uint8Array>(save(model));
  const recipe = {
    textColumns: names.text,
    labelColumn: names.label,
    groupColumns: names.groups,
    labelsSeparator: names.separator ?? null,
  };
  for (const [name, content] of recipeEntries(recipe, rules)) files.set(name, content);
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  const name = out.split(/[\\/]/).filter(Boolean).at(-1) ?? out;
  const card = { language, name, classes: model.classes, multiLabel: model.multiLabel, info: model.info };
  const evaluation = cardEvaluation(report, source, session);
  files.set("README.md", modelCard({ ...card, threshold: model.threshold, bytes, evaluation }));
  files.set(
    "report.html",
    renderReport({ source, report, levierVersion: version, modelName: name }, language),
  );
  return files;
}

function cardEvaluation(
  { evaluation, testRows }: ClassifyReport,
  source: SourceInfo,
  session: Session,
): CardEvaluation | undefined {
  const { messages } = session;
  const { overall, pays, baselines, verdicts } = evaluation;
  const figure = ({ value, low, high }: typeof overall.accuracy) => ({
    value: value ?? 0,
    ...(low !== null && high !== null && { interval: [low, high] as const }),
  });
  // A card without test rows states no figure rather than zeros.
  if (overall.macroF1.value === null) return undefined;
  return {
    dataset: source.file.split(/[\\/]/).at(-1) ?? source.file,
    rows: testRows,
    accuracy: figure(overall.accuracy),
    macroF1: figure(overall.macroF1),
    microF1: figure(overall.microF1),
    pays: pays.answer,
    paysReason: messages.reasons[pays.reason],
    baselines: baselines.map((baseline) => ({
      name: messages.baselines[baseline.name],
      macroF1: baseline.macroF1.value ?? 0,
    })),
    verdicts: verdicts
      .filter((verdict) => verdict.class === "")
      .map((verdict) => cardVerdict(verdict, session)),
  };
}

function cardVerdict(verdict: Verdict, session: Session): CardEvaluation["verdicts"][number] {
  const { estimate, score } = figures(session);
  const { messages } = session;
  return {
    limit: `${verdict.column} · ${messages.limits[verdict.limit]}`,
    verdict: verdict.answer,
    detail: messages.verdictDetail(
      estimate(verdict.value),
      score(verdict.limitValue),
      verdict.groups.map((group) => messages.quote(group === "" ? messages.missing : group)),
    ),
  };
}

/** Opens a file and holds its columns against the names before anything long starts. */
export async function openNamed(file: string, names: ColumnNames): Promise<TableReader> {
  const reader = await openTable(file);
  columnIndexes(reader, [
    ...names.text,
    ...(names.label === undefined ? [] : [names.label]),
    ...names.groups,
  ]);
  return reader;
}
