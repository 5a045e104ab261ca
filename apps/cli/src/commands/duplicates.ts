import type { LabelledRow } from "@levier/recipes";
import { nearDuplicates } from "@levier/text";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openFile, readTable, requireColumns } from "../input/table.ts";
import { tellFaults } from "../output/faults.ts";
import { figures } from "../output/figures.ts";
import { document } from "../output/json.ts";
import { columns, oneLine } from "../output/layout.ts";
import { progressLine } from "../output/progress.ts";
import { type Session, write } from "../terminal.ts";

/** `levier duplicates FILE --text COL [--label COL]`. */
export const duplicates: Command = {
  options: { values: ["text", "label", "labels-separator", "count"] },
  mostPositionals: 1,
  run: runDuplicates,
};

interface Copies {
  readonly lines: readonly number[];
  readonly text: string;
  readonly similarity: number;
  readonly labelsDisagree: boolean;
}

async function runDuplicates(args: Arguments, session: Session): Promise<void> {
  const most = args.integer("count", 20, 1);
  const reader = await openFile(args);
  requireColumns(reader, args, ["text"]);
  const line = progressLine(session);
  const names = { text: args.list("text"), label: args.text("label"), groups: [] };
  const { rows } = await readTable(
    reader,
    { ...names, separator: args.text("labels-separator"), unlabelled: true },
    (share) => line.show(session.messages.stages.reading, share),
  );
  line.show(session.messages.stages.duplicates, 0);
  const found = copiesOf(rows);
  line.clear();
  const output = session.json
    ? `${JSON.stringify(document({ rows: rows.length, duplicateGroups: found.length, duplicates: found }))}\n`
    : table(found, most, session);
  await write(session.stdout, output);
  await tellFaults(reader, session);
}

/** The copies found are verified exactly, so that the seed of the search is no choice of the user. */
function copiesOf(rows: readonly LabelledRow[]): Copies[] {
  return nearDuplicates({ texts: rows.map((row) => row.text), seed: 1 }).map((group) => ({
    lines: group.rows.map((row) => rows[row].line),
    text: rows[group.rows[0]].text,
    similarity: group.similarity,
    labelsDisagree: new Set(group.rows.map((row) => [...rows[row].labels].sort().join("\n"))).size > 1,
  }));
}

function table(found: readonly Copies[], most: number, session: Session): string {
  const { messages } = session;
  const { count, percent } = figures(session);
  if (found.length === 0) return `${messages.duplicatesNone}\n`;
  const extra = found.reduce((sum, copies) => sum + copies.lines.length - 1, 0);
  const body = found
    .slice(0, most)
    .map((copies) => [
      oneLine(copies.lines.map(count).join(", "), 24),
      percent(copies.similarity),
      copies.labelsDisagree ? messages.labelsDisagree : "",
      oneLine(copies.text, 60),
    ]);
  const more = found.length > most ? `\n  ${messages.shownOf(count(most), count(found.length))}\n` : "";
  const head = [messages.line, messages.similarity, "", messages.text];
  return `\n  ${messages.duplicatesTitle(count(found.length), count(extra))}\n\n${columns([head, ...body], [1])}${more}`;
}
