import type { TableReader } from "@levier/files";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { keywordsOf } from "../input/keywords.ts";
import { openFile, readTable, requireColumns } from "../input/table.ts";
import { Answers } from "../label/answers.ts";
import { answersByLine, exportLabels } from "../label/export.ts";
import { answerInput } from "../label/input.ts";
import { journalOf, openJournal, readJournal } from "../label/journal.ts";
import { labelKeys } from "../label/keys.ts";
import { Queue } from "../label/queue.ts";
import { labelTexts } from "../label/session.ts";
import { figures } from "../output/figures.ts";
import { commandLine } from "../output/shell.ts";
import { type Session, write } from "../terminal.ts";

/** `levier label FILE --text COL --label COL`. */
export const label: Command = {
  options: { values: ["text", "label", "labels", "labels-separator", "keywords", "seed", "export"] },
  mostPositionals: 1,
  run: runLabel,
};

async function runLabel(args: Arguments, session: Session): Promise<void> {
  const seed = args.integer("seed", 1);
  const keywords = keywordsOf(args);
  const reader = await openFile(args);
  requireColumns(reader, args, ["text", "label"]);
  const names = columnsOf(args, reader);
  const { rows } = await readTable(reader, { ...names, unlabelled: true });
  const file = args.positionals[0];
  if (args.has("export")) return exportAnswers(args, rows, session);
  const journal = openJournal(journalOf(file));
  const answers = new Answers(rows, journal.answers);
  const { label: say } = session.messages;
  const { count } = figures(session);
  if (journal.answers.length > 0)
    await write(session.stderr, `${say.resumed(count(journal.answers.length), journalOf(file))}\n`);
  const multiLabel = names.separator !== undefined;
  const onLearning = () => void session.stderr.write(`${say.learning}\n`);
  const queue = new Queue({ rows, answers, multiLabel, keywords, seed, onLearning });
  const input = answerInput(session, multiLabel);
  const labels = labelsToOffer(args, answers);
  try {
    const given = await labelTexts({ rows, answers, journal, queue, input, labels, multiLabel, session });
    await tellEnd(file, given, args, session);
  } finally {
    input.close();
    journal.close();
  }
}

/** The label column may be one that the file does not have yet. */
function columnsOf(args: Arguments, reader: TableReader) {
  const name = args.text("label")!;
  const separator = args.text("labels-separator");
  return {
    text: args.list("text"),
    label: reader.columns.includes(name) ? name : undefined,
    groups: [],
    separator,
  };
}

/** Those asked for, then those met so far, commonest first. */
function labelsToOffer(args: Arguments, answers: Answers): string[] {
  const counts = new Map<string, number>();
  for (const name of answers.labels.flatMap((labels) => labels ?? []))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const met = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const offered = [...new Set([...args.list("labels"), ...Object.keys(keywordsOf(args)), ...met])];
  return offered.slice(0, labelKeys.length);
}

async function exportAnswers(
  args: Arguments,
  rows: Awaited<ReturnType<typeof readTable>>["rows"],
  session: Session,
): Promise<void> {
  const file = args.positionals[0];
  const answers = new Answers(rows, readJournal(journalOf(file)));
  const out = args.text("export")!;
  const names = {
    text: [],
    label: args.text("label")!,
    groups: [],
    separator: args.text("labels-separator"),
  };
  await exportLabels(file, out, answersByLine(rows, answers), names);
  const done = session.json
    ? `${JSON.stringify({ out, rows: rows.length, labelled: answers.count })}\n`
    : `${session.messages.label.exported(out)}\n`;
  await write(session.stdout, done);
}

async function tellEnd(file: string, given: number, args: Arguments, session: Session): Promise<void> {
  const { label: say } = session.messages;
  const journal = journalOf(file);
  if (session.json) return write(session.stdout, `${JSON.stringify({ answers: given, journal })}\n`);
  const command = commandLine(["label", file], {
    text: args.list("text").join(","),
    label: args.text("label"),
    "labels-separator": args.text("labels-separator"),
    export: `${file.replace(/\.[^./\\]+$/, "")}-labels.csv`,
  });
  await write(
    session.stdout,
    `\n${say.saved(figures(session).count(given), journal)}\n${say.resume}\n  ${command}\n`,
  );
}
