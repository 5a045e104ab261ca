import { LevierError } from "@levier/errors";
import { columnIndexes, openTable, type TableReader } from "@levier/files";
import { createLabeller } from "@levier/text";
import type { OutputFormat } from "../answer-encoder.ts";
import type { Arguments } from "../arguments.ts";
import { type Classification, classifyTable } from "../classify-table.ts";
import type { Command } from "../command.ts";
import { openModel } from "../model-folder.ts";
import { tellFaults } from "../output/faults.ts";
import { figures } from "../output/figures.ts";
import { progressLine } from "../output/progress.ts";
import { type Session, write } from "../terminal.ts";

/** `levier classify MODEL [FILE]`. */
export const classify: Command = {
  options: { values: ["text", "format"] },
  mostPositionals: 2,
  run: runClassify,
};

async function runClassify(args: Arguments, session: Session): Promise<void> {
  const [folder, file = "-"] = args.positionals;
  if (folder === undefined)
    throw new LevierError("usage/missing-argument", { command: args.command, argument: "MODEL" });
  if (file === "-" && session.stdin.isTTY)
    throw new LevierError("usage/missing-argument", { command: args.command, argument: "FILE" });
  const asked = formatAsked(args);
  const { model, recipe } = await openModel(folder);
  const reader = await openTable(file === "-" ? session.stdin : file);
  const textColumns = args.list("text").length > 0 ? args.list("text") : recipe.textColumns;
  const line = progressLine(session);
  const done = await classifyTable({
    reader,
    text: columnIndexes(reader, textColumns),
    classify: createLabeller(model),
    classes: model.classes,
    separator: recipe.labelsSeparator ?? "|",
    format: session.json ? "json" : (asked ?? (reader.format === "jsonl" ? "jsonl" : "csv")),
    write: (text) => write(session.stdout, text),
    onProgress: (share) => line.show(session.messages.stages.classifying, share ?? 0),
  });
  line.clear();
  await tellEnd(reader, done, session);
}

function formatAsked(args: Arguments): OutputFormat | undefined {
  const format = args.text("format");
  if (format === undefined || format === "csv" || format === "jsonl") return format;
  throw new LevierError("usage/bad-value", {
    command: args.command,
    option: "--format",
    value: format,
    wanted: "format",
  });
}

async function tellEnd(reader: TableReader, done: Classification, session: Session): Promise<void> {
  const { count } = figures(session);
  const lines = [session.messages.classified(count(done.rows), count(done.abstained))];
  if (done.added.join() !== "label,probability,abstained")
    lines.push(session.messages.renamedColumns(done.added));
  await write(session.stderr, lines.map((text) => `${text}\n`).join(""));
  await tellFaults(reader, session);
}
