import type { Arguments } from "../arguments.ts";
import { chooseRows } from "../choose-rows.ts";
import type { Command } from "../command.ts";
import { keywordsOf } from "../input/keywords.ts";
import { openFile, readTable, requireColumns } from "../input/table.ts";
import { tellFaults } from "../output/faults.ts";
import { figures } from "../output/figures.ts";
import { columns, oneLine } from "../output/layout.ts";
import { progressLine } from "../output/progress.ts";
import { type Session, write } from "../terminal.ts";

/** `levier suggest FILE --text COL`. */
export const suggest: Command = {
  options: { values: ["text", "label", "labels-separator", "count", "keywords", "seed"] },
  mostPositionals: 1,
  run: runSuggest,
};

interface Shown {
  readonly line: number;
  readonly reason: "keyword" | "diverse" | "uncertain";
  readonly text: string;
}

async function runSuggest(args: Arguments, session: Session): Promise<void> {
  const keywords = keywordsOf(args);
  const numbers = { count: args.integer("count", 10, 1), seed: args.integer("seed", 1) };
  const reader = await openFile(args);
  requireColumns(reader, args, ["text"]);
  const separator = args.text("labels-separator");
  const names = { text: args.list("text"), label: args.text("label"), groups: [], separator };
  const line = progressLine(session);
  const { rows } = await readTable(reader, { ...names, unlabelled: true }, (share) =>
    line.show(session.messages.stages.reading, share),
  );
  const chosen = chooseRows({
    texts: rows.map((row) => row.text),
    labels: rows.map((row) => row.labels),
    multiLabel: separator !== undefined,
    keywords,
    ...numbers,
    onProgress: (stage, share) => line.show(session.messages.stages[stage], share),
  });
  line.clear();
  const shown = chosen.suggestions.map(({ row, reason }) => ({
    line: rows[row].line,
    reason,
    text: rows[row].text,
  }));
  const learnt = chosen.model !== null;
  const output = session.json
    ? `${JSON.stringify({ rows: rows.length, learnt, seed: numbers.seed, suggestions: shown })}\n`
    : table(shown, learnt, names.label !== undefined, session);
  await write(session.stdout, output);
  await tellFaults(reader, session);
}

function table(shown: readonly Shown[], learnt: boolean, labels: boolean, session: Session): string {
  const { messages } = session;
  if (shown.length === 0) return `${messages.suggestNone}\n`;
  const { count } = figures(session);
  const rows = shown.map((one) => [
    count(one.line),
    messages.suggestReasons[one.reason],
    oneLine(one.text, 80),
  ]);
  const note = labels && !learnt ? `  ${messages.suggestNoModel}\n` : "";
  return `\n  ${messages.suggestTitle(count(shown.length))}\n${note}\n${columns([[messages.line, messages.reason, messages.text], ...rows], [0])}`;
}
