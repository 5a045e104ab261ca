import { LevierError } from "@levier/errors";
import { columnIndexes, writeWhole } from "@levier/files";
import { type ClassifyReport, evaluateClassify, type LabelledRow, testRows } from "@levier/recipes";
import { renderReport } from "@levier/report";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { limitsOf } from "../input/limits.ts";
import { splitOf } from "../input/split.ts";
import { openFile, readTable } from "../input/table.ts";
import { openModel } from "../model-folder.ts";
import { tellFaults } from "../output/faults.ts";
import { figures } from "../output/figures.ts";
import { wrap } from "../output/layout.ts";
import { progressLine } from "../output/progress.ts";
import { reportDocument } from "../output/report-document.ts";
import { leftOut, summary } from "../output/summary.ts";
import { type Session, write } from "../terminal.ts";
import { sourceOf } from "../train-file.ts";
import { undisturbed } from "../undisturbed.ts";
import { version } from "../version.ts";

/** `levier evaluate MODEL FILE`. */
export const evaluate: Command = {
  options: { values: ["text", "label", "labels-separator", "group", "split", "seed", "limit", "report"] },
  mostPositionals: 2,
  run: runEvaluate,
};

async function runEvaluate(args: Arguments, session: Session): Promise<void> {
  const { limits, seed } = { limits: limitsOf(args), seed: args.integer("seed", 1) };
  const modulus = modulusOf(args);
  const folder = args.positionals[0];
  if (folder === undefined)
    throw new LevierError("usage/missing-argument", { command: args.command, argument: "MODEL" });
  const { model, recipe, rules } = await openModel(folder);
  const reader = await openFile(args, 1);
  const or = (option: string, known: readonly string[]) => (args.has(option) ? args.list(option) : known);
  const names = {
    text: or("text", recipe.textColumns),
    label: args.text("label") ?? recipe.labelColumn,
    groups: or("group", recipe.groupColumns),
    separator: args.text("labels-separator") ?? recipe.labelsSeparator ?? undefined,
  };
  columnIndexes(reader, [...names.text, names.label, ...names.groups]);
  const { stages } = session.messages;
  const line = progressLine(session);
  const table = await readTable(reader, names, (share) => line.show(stages.reading, share));
  const rows = testPart(table.rows, modulus, reader.file);
  const judged = evaluateClassify({
    model,
    rules,
    rows,
    groupColumns: names.groups,
    seed,
    limits,
    onProgress: (step, share) => line.show(stages[step], share),
  });
  line.clear();
  const report = reportOf(judged, model.info, rows.length, modulus, seed);
  const source = sourceOf(reader, names, table);
  const out = args.text("report");
  if (out !== undefined) {
    const page = renderReport(
      { source, report, levierVersion: version, modelName: folder },
      session.language,
    );
    await undisturbed(() => writeWhole(out, page));
  }
  const output = session.json
    ? `${JSON.stringify(reportDocument(report, source, { model: folder, report: out ?? null }))}\n`
    : readable(report, source, out, session);
  await write(session.stdout, output);
  await tellFaults(reader, session);
}

/** `crc32:5` keeps the part that a training with the same split set apart; a share cannot be found again. */
function modulusOf(args: Arguments): number | null {
  if (!args.has("split")) return null;
  const split = splitOf(args);
  if (split.kind === "crc32") return split.modulus;
  const value = args.text("split")!;
  throw new LevierError("usage/bad-value", {
    command: args.command,
    option: "--split",
    value,
    wanted: "crc32",
  });
}

function testPart(
  rows: readonly LabelledRow[],
  modulus: number | null,
  file: string,
): readonly LabelledRow[] {
  if (modulus === null) return rows;
  const apart = testRows(rows, { kind: "crc32", modulus }, new Int32Array(rows.length), 0);
  const part = rows.filter((_, row) => apart[row] === 1);
  if (part.length === 0) throw new LevierError("input/no-test-rows", { file, modulus });
  return part;
}

function reportOf(
  { evaluation, errors }: ReturnType<typeof evaluateClassify>,
  model: ClassifyReport["model"],
  rows: number,
  modulus: number | null,
  seed: number,
): ClassifyReport {
  return {
    trainRows: model.trainedRows,
    testRows: rows,
    split: modulus === null ? { kind: "share", share: 1 } : { kind: "crc32", modulus },
    seed,
    model,
    trials: [],
    folds: 0,
    evaluation,
    errors,
    suspects: [],
    duplicates: [],
  };
}

/** A model folder does not keep the texts it learnt from, so that this can only be said. */
function maybeSeen({ split }: ClassifyReport, { messages }: Session): string {
  return split.kind === "share" ? `${wrap(messages.maybeSeen, 90, "  ")}\n` : "";
}

function readable(
  report: ClassifyReport,
  source: ReturnType<typeof sourceOf>,
  out: string | undefined,
  session: Session,
): string {
  const { messages } = session;
  const head = `\n  ${messages.evaluated(figures(session).count(report.testRows))}\n${maybeSeen(report, session)}${leftOut(source, session)}\n`;
  const end = out === undefined ? "" : `\n  ${messages.reportIn(out)}\n`;
  return `${head}${summary(report, session)}${end}`;
}
