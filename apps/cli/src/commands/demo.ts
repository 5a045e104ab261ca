import { join } from "node:path";
import { byteOrderMark, columnIndexes, openTable, writeWhole } from "@levier/files";
import { createLabeller } from "@levier/text";
import type { Arguments } from "../arguments.ts";
import { type Classification, classifyTable } from "../classify-table.ts";
import type { Command } from "../command.ts";
import { demoFolder } from "../demo-folder.ts";
import { openModel } from "../model-folder.ts";
import { figures } from "../output/figures.ts";
import { reportDocument } from "../output/report-document.ts";
import { leftOut, summary } from "../output/summary.ts";
import { type Session, write } from "../terminal.ts";
import { openNamed, type TrainedFile, trainFile } from "../train-file.ts";
import { undisturbed } from "../undisturbed.ts";

/** `levier demo [--out DIR]`. */
export const demo: Command = { options: { values: ["out"] }, mostPositionals: 0, run: runDemo };

const files = {
  resources: { file: "ressources.csv", text: ["titre", "description"], label: "theme", groups: ["region"] },
  actions: { file: "actions.csv", text: ["texte"], label: "type", groups: ["tranche_age"] },
} as const;

async function runDemo(args: Arguments, session: Session): Promise<void> {
  const out = args.text("out") ?? "levier-demo";
  const data = demoFolder();
  const say = session.messages.demo;
  const tell = (text: string) => (session.json ? Promise.resolve() : write(session.stdout, text));
  await tell(`\n${say.title}\n`);
  const trained: Record<string, TrainedFile> = {};
  for (const part of ["resources", "actions"] as const) {
    await tell(`\n${say[part]}\n`);
    trained[part] = await trainPart(
      files[part],
      data,
      join(out, part === "resources" ? "ressources" : "actions"),
      session,
    );
    await tell(described(trained[part], session));
  }
  await tell(`\n${say.sort}\n`);
  const sortedFile = join(out, "a-trier-classe.csv");
  const sorted = await sort(join(data, "a-trier.csv"), trained.actions.out, sortedFile);
  if (session.json)
    return write(session.stdout, `${JSON.stringify(documentOf(trained, sorted, sortedFile))}\n`);
  const { count } = figures(session);
  await tell(
    `  ${session.messages.classified(count(sorted.rows), count(sorted.abstained))}\n  ${say.sorted(sortedFile)}\n`,
  );
  const reports = Object.values(trained).map((one) => `  ${one.reportFile}\n`);
  const own =
    "  levier train FILE --text COL --label COL --out MODEL\n  levier label FILE --text COL --label COL\n";
  await tell(`\n${say.reports}\n${reports.join("")}\n${say.own}\n${own}`);
}

async function trainPart(
  { file, ...columns }: (typeof files)[keyof typeof files],
  data: string,
  out: string,
  session: Session,
): Promise<TrainedFile> {
  const names = { text: columns.text, label: columns.label, groups: columns.groups };
  const reader = await openNamed(join(data, file), names);
  return trainFile(
    { reader, names, split: { kind: "share", share: 0.2 }, seed: 1, limits: {}, out },
    session,
  );
}

function described({ report, source }: TrainedFile, session: Session): string {
  const { count } = figures(session);
  const head = session.messages.trained(
    count(report.trainRows),
    count(report.testRows),
    count(report.evaluation.classes.length),
  );
  return `  ${head}\n${leftOut(source, session)}\n${summary(report, session)}`;
}

async function sort(file: string, folder: string, out: string): Promise<Classification> {
  const { model, recipe } = await openModel(folder);
  const reader = await openTable(file);
  const lines: string[] = [byteOrderMark];
  const done = await classifyTable({
    reader,
    text: columnIndexes(reader, recipe.textColumns),
    classify: createLabeller(model),
    classes: model.classes,
    separator: "|",
    format: "csv",
    write: async (text) => void lines.push(text),
  });
  await undisturbed(() => writeWhole(out, lines));
  return done;
}

function documentOf(trained: Readonly<Record<string, TrainedFile>>, sorted: Classification, file: string) {
  const runs = Object.entries(trained).map(([name, one]) => [
    name,
    reportDocument(one.report, one.source, { model: one.out, report: one.reportFile }),
  ]);
  return { ...Object.fromEntries(runs), sorted: { file, rows: sorted.rows, abstained: sorted.abstained } };
}
