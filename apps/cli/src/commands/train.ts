import { LevierError } from "@levier/errors";
import { columnIndexes } from "@levier/files";
import { judgesLabels } from "@levier/report";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { limitsOf } from "../input/limits.ts";
import { precisionOf } from "../input/precision.ts";
import { splitOf } from "../input/split.ts";
import { openFile, requireColumns } from "../input/table.ts";
import { tellFaults } from "../output/faults.ts";
import { figures } from "../output/figures.ts";
import { reportDocument } from "../output/report-document.ts";
import { commandLine } from "../output/shell.ts";
import { leftOut, summary } from "../output/summary.ts";
import { type Session, write } from "../terminal.ts";
import { type TrainedFile, trainFile } from "../train-file.ts";

/** `levier train FILE --text COL[,COL] --label COL --out DIR`. */
export const train: Command = {
  options: {
    values: ["text", "label", "labels-separator", "group", "split", "seed", "limit", "precision", "out"],
  },
  mostPositionals: 1,
  run: runTrain,
};

async function runTrain(args: Arguments, session: Session): Promise<void> {
  const settings = {
    split: splitOf(args),
    seed: args.integer("seed", 1),
    limits: limitsOf(args),
    wantedPrecision: precisionOf(args),
  };
  const reader = await openFile(args);
  requireColumns(reader, args, ["text", "label"]);
  const separator = args.text("labels-separator");
  const names = {
    text: args.list("text"),
    label: args.text("label")!,
    groups: args.list("group"),
    separator,
  };
  columnIndexes(reader, [...names.text, names.label, ...names.groups]);
  const out = args.text("out");
  if (out === undefined)
    throw new LevierError("usage/missing-option", {
      command: "train",
      option: "--out",
      example: `model-${slug(names.label)}`,
    });
  const trained = await trainFile({ reader, names, ...settings, out }, session);
  const output = session.json
    ? `${JSON.stringify(reportDocument(trained.report, trained.source, { model: out, report: trained.reportFile }))}\n`
    : readable(trained, separator, session);
  await write(session.stdout, output);
  await tellFaults(reader, session);
}

/** A folder name from a column's name. */
function slug(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "levier";
}

function readable(trained: TrainedFile, separator: string | undefined, session: Session): string {
  const { report, source, out, reportFile } = trained;
  const { messages } = session;
  const { count } = figures(session);
  const classes = count(report.evaluation.classes.length);
  return [
    `\n  ${messages.trained(count(report.trainRows), count(report.testRows), classes)}\n${leftOut(source, session)}\n`,
    `${summary(report, session)}\n`,
    `  ${messages.modelIn(out)}\n  ${messages.reportIn(reportFile)}\n\n`,
    `  ${messages.next}\n`,
    nextSteps(trained, separator),
  ].join("");
}

/** Commands to copy: mend labels where some are doubtful, then use the model. */
function nextSteps({ report, source, out }: TrainedFile, separator: string | undefined): string {
  const steps = [`${commandLine(["classify", out, source.file])} > classified.csv`];
  const columns = {
    text: source.textColumns.join(","),
    label: source.labelColumn,
    "labels-separator": separator,
  };
  if (report.suspects.length > 0 && judgesLabels(report))
    steps.unshift(commandLine(["suspects", source.file], columns));
  return steps.map((step) => `    ${step}\n`).join("");
}
