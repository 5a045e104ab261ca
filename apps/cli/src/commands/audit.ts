import { LevierError } from "@levier/errors";
import { type Audit, audit as auditGroups, type ColumnAudit } from "@levier/evaluation";
import { columnIndexes, type TableReader } from "@levier/files";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { limitsOf } from "../input/limits.ts";
import { labelsOf, openFile, requireColumns } from "../input/table.ts";
import { tellFaults } from "../output/faults.ts";
import { figures } from "../output/figures.ts";
import { document, verdictDocuments } from "../output/json.ts";
import { columns, oneLine } from "../output/layout.ts";
import { progressLine } from "../output/progress.ts";
import { groupName, verdictLines } from "../output/verdicts.ts";
import { type Session, write } from "../terminal.ts";

/** `levier audit FILE --prediction COL --truth COL --group COL[,COL]`. */
export const audit: Command = {
  options: { values: ["prediction", "truth", "group", "labels-separator", "limit"] },
  mostPositionals: 1,
  run: runAudit,
};

async function runAudit(args: Arguments, session: Session): Promise<void> {
  const limits = limitsOf(args);
  const reader = await openFile(args);
  requireColumns(reader, args, ["prediction", "truth", "group"]);
  const line = progressLine(session);
  const table = await readDecisions(reader, args, (share) =>
    line.show(session.messages.stages.reading, share),
  );
  line.show(session.messages.stages.audit, 0);
  const found = auditGroups({ ...table.decisions, limits });
  line.clear();
  const counts = { rows: table.decisions.truth.length, withoutTruth: table.withoutTruth };
  const output = session.json
    ? `${JSON.stringify(document({ ...counts, classes: table.decisions.classes, verdicts: verdictDocuments(found.verdicts), groups: found.audits }))}\n`
    : readable(found, reader.file, counts.rows, session);
  await write(session.stdout, output);
  await tellFaults(reader, session);
}

/** Rows without a truth cannot be judged and are counted; a row without a prediction selects no class. */
async function readDecisions(reader: TableReader, args: Arguments, onProgress: (share: number) => void) {
  const separator = args.text("labels-separator");
  const groupNames = args.list("group");
  const [prediction, truthColumn, ...groupColumns] = columnIndexes(reader, [
    args.text("prediction")!,
    args.text("truth")!,
    ...groupNames,
  ]);
  const truth: string[][] = [];
  const predicted: string[][] = [];
  const groups: string[][] = groupNames.map(() => []);
  let withoutTruth = 0;
  for await (const { cells } of reader.rows()) {
    const labels = labelsOf(cells[truthColumn], separator);
    if ((truth.length & 1023) === 0) onProgress(reader.progress() ?? 0);
    if (labels.length === 0 && separator === undefined) {
      withoutTruth++;
      continue;
    }
    truth.push(labels);
    predicted.push(labelsOf(cells[prediction], separator));
    groupColumns.forEach((column, i) => {
      groups[i].push(cells[column].trim());
    });
  }
  if (truth.length === 0) throw new LevierError("input/no-rows", { file: reader.file, read: withoutTruth });
  alike(truth, predicted);
  checkShared(truth, predicted, args, reader.file);
  const classes = [...new Set([...truth.flat(), ...predicted.flat()])].sort();
  const indexOf = new Map(classes.map((name, i) => [name, i]));
  const indexes = (rows: string[][]) => rows.map((labels) => labels.map((label) => indexOf.get(label)!));
  const decisions = {
    classes,
    truth: indexes(truth),
    predicted: indexes(predicted),
    multiLabel: separator !== undefined,
    groups: Object.fromEntries(groupNames.map((name, i) => [name, groups[i]])),
  };
  return { decisions, withoutTruth };
}

const numeral = /^[+-]?\d+(?:\.\d*)?$/;

/** Where every label of both columns is a numeral, "1.0" and "1" are the same label. */
function alike(...columns: string[][][]): void {
  if (!columns.every((rows) => rows.every((labels) => labels.every((label) => numeral.test(label))))) return;
  for (const rows of columns)
    rows.forEach((labels, i) => {
      rows[i] = labels.map((label) => String(Number(label)));
    });
}

/** Predictions that are never a truth are of another column, or scores: every figure would be zero. */
function checkShared(truth: string[][], predicted: string[][], args: Arguments, file: string): void {
  const [known, given] = [new Set(truth.flat()), new Set(predicted.flat())];
  if (given.size === 0 || [...given].some((label) => known.has(label))) return;
  throw new LevierError("input/nothing-in-common", {
    file,
    prediction: args.text("prediction")!,
    truth: args.text("truth")!,
    predicted: [...given].slice(0, 5),
    true: [...known].slice(0, 5),
  });
}

function readable({ audits, verdicts }: Audit, file: string, rows: number, session: Session): string {
  const { messages } = session;
  const { count } = figures(session);
  const tally = (answer: string) => count(verdicts.filter((verdict) => verdict.answer === answer).length);
  const counts = messages.verdictCounts(tally("holds"), tally("breaks"), tally("not enough data"));
  const head = `\n  ${messages.auditTitle(count(rows), file)}\n  ${counts}\n\n`;
  const tables = audits.map((column) => groupTable(column, session));
  return `${head}${verdictLines(verdicts, audits, session)}\n${tables.join("\n")}`;
}

function groupTable({ column, groups }: ColumnAudit, session: Session): string {
  const { messages } = session;
  const { count, percent, score } = figures(session);
  const classes = groups[0]?.perClass.map((one) => one.class) ?? [];
  const head = [
    messages.group,
    messages.count,
    messages.selectionRate,
    messages.tpr,
    messages.fpr,
    messages.precision,
    messages.f1,
    "",
  ];
  const tables = classes.map((name, c) => {
    const rows = groups.map((group) => {
      const one = group.perClass[c];
      return [
        groupName(group.group, messages.missing, 40),
        count(group.count),
        percent(one.selectionRate.value),
        percent(one.tpr.value),
        percent(one.fpr.value),
        percent(one.precision.value),
        score(one.f1.value),
        group.small || one.fewPositives ? messages.small : "",
      ];
    });
    return `  ${oneLine(column, 60)} · ${messages.className(messages.quote(oneLine(name, 40)))}\n${columns([head, ...rows], [1, 2, 3, 4, 5, 6], "    ")}`;
  });
  return tables.join("\n");
}
