import type { LabelledRow } from "@levier/recipes";
import { suspects as findSuspects, groupIds, nearDuplicates, type Suspect, train } from "@levier/text";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openFile, readTable, requireColumns } from "../input/table.ts";
import { tellFaults } from "../output/faults.ts";
import { figures } from "../output/figures.ts";
import { document } from "../output/json.ts";
import { columns, oneLine } from "../output/layout.ts";
import { type ProgressLine, progressLine } from "../output/progress.ts";
import { type Session, write } from "../terminal.ts";

/** `levier suspects FILE --text COL --label COL`. */
export const suspects: Command = {
  options: { values: ["text", "label", "labels-separator", "count", "seed"] },
  mostPositionals: 1,
  run: runSuspects,
};

async function runSuspects(args: Arguments, session: Session): Promise<void> {
  const most = args.integer("count", 20, 1);
  const seed = args.integer("seed", 1);
  const reader = await openFile(args);
  requireColumns(reader, args, ["text", "label"]);
  const separator = args.text("labels-separator");
  const line = progressLine(session);
  const { rows } = await readTable(
    reader,
    { text: args.list("text"), label: args.text("label"), groups: [], separator },
    (share) => line.show(session.messages.stages.reading, share),
  );
  const found = suspectsOf(rows, separator !== undefined, seed, line, session);
  line.clear();
  const output = session.json
    ? `${JSON.stringify(document({ rows: rows.length, suspectCount: found.length, seed, suspects: found.map((one) => located(one, rows)) }))}\n`
    : table(found.slice(0, most), found.length, rows, session);
  await write(session.stdout, output);
  await tellFaults(reader, session);
}

/** Trains on every row; each is judged by the models of the folds that it was not in. */
function suspectsOf(
  rows: readonly LabelledRow[],
  multiLabel: boolean,
  seed: number,
  line: ProgressLine,
  { messages }: Session,
): Suspect[] {
  const texts = rows.map((row) => row.text);
  line.show(messages.stages.duplicates, 0);
  const groupOf = groupIds(texts.length, nearDuplicates({ texts, seed }));
  const labels = rows.map((row) => row.labels);
  const { model, outOfFold } = train({
    texts,
    labels,
    multiLabel,
    seed,
    groupOf,
    onProgress: (share, stage) => line.show(messages.stages[stage], share),
  });
  const indexOf = new Map(model.classes.map((name, i) => [name, i]));
  const truth = labels.map((given) => given.map((label) => indexOf.get(label)!));
  const { probabilities } = outOfFold;
  return findSuspects({ probabilities, truth, classes: model.classes, multiLabel, groupOf });
}

function located({ row, ...suspect }: Suspect, rows: readonly LabelledRow[]) {
  return { line: rows[row].line, ...suspect, text: rows[row].text };
}

function table(
  shown: readonly Suspect[],
  all: number,
  rows: readonly LabelledRow[],
  session: Session,
): string {
  const { messages } = session;
  const { count, percent } = figures(session);
  const title = `\n  ${messages.suspectsTitle(count(all), count(rows.length))}\n`;
  if (all === 0) return title;
  const head = [messages.line, messages.given, "", messages.suggested, "", messages.text];
  const body = shown.map((one) => [
    count(rows[one.row].line),
    one.given === "" ? messages.suspectAdd : oneLine(one.given, 26),
    percent(one.givenProbability),
    one.suggested === "" ? messages.suspectRemove : oneLine(one.suggested, 26),
    percent(one.suggestedProbability),
    oneLine(rows[one.row].text, 60),
  ]);
  const more = all > shown.length ? `\n  ${messages.shownOf(count(shown.length), count(all))}\n` : "";
  return `${title}\n${columns([head, ...body], [0, 2, 4])}${more}`;
}
