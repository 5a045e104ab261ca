import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createClassifier, groupIds, nearDuplicates, train } from "@levier/text";
import { fasttextLine, fasttextTrain } from "./fasttext.ts";
import { type Peers, runPython } from "./peers.ts";
import { run } from "./processes.ts";
import { withScratch } from "./scratch.ts";
import { partsOf, rowsOf, type Task } from "./split.ts";

/** Answers per contestant: for every tested fold, in order, a label for each of its rows. */
export type Answers = ReadonlyMap<string, readonly (readonly string[])[]>;

export const LEVIER = "Levier";

/** Learns as `levier train` does: near copies are kept in one fold of the inner cross-validation. */
export function levierAnswers(task: Task): Answers {
  const copies = groupIds(task.texts.length, nearDuplicates({ texts: task.texts, seed: 1 }));
  const answers = task.tested.map((fold) => {
    const { training, testing } = partsOf(task, fold);
    const { model } = train({
      texts: training.texts,
      labels: training.labels.map((label) => [label]),
      groupOf: Int32Array.from(rowsOf(task, fold).seen, (row) => copies[row]),
      seed: 1,
    });
    const classify = createClassifier(model);
    return testing.texts.map((text) => model.classes[classify(text).labels[0]]);
  });
  return new Map([[LEVIER, answers]]);
}

/** TF-IDF of words and characters with LinearSVC, plain and with balanced class weights. */
export async function sklearnAnswers(task: Task, { python }: Peers): Promise<Answers> {
  if (!python) return new Map();
  return withScratch(async (folder) => {
    const file = join(folder, "task.json");
    await writeFile(file, JSON.stringify(task));
    const answers = await runPython<Record<string, string[][]>>(python.command, "classify.py", [file]);
    return new Map(Object.entries(answers));
  });
}

const fasttextKinds = {
  fastText: [],
  "fastText, characters": ["-minn", "2", "-maxn", "5"],
};

export async function fasttextAnswers(task: Task, { fasttext }: Peers): Promise<Answers> {
  const answers = new Map<string, string[][]>();
  if (!fasttext) return answers;
  for (const [name, options] of Object.entries(fasttextKinds)) {
    const folds: string[][] = [];
    for (const fold of task.tested) folds.push(await fasttextFold(fasttext, task, fold, options));
    answers.set(name, folds);
  }
  return answers;
}

function fasttextFold(
  command: string,
  task: Task,
  fold: number,
  options: readonly string[],
): Promise<string[]> {
  const { training, testing } = partsOf(task, fold);
  return withScratch(async (folder) => {
    const { model, labels } = await fasttextTrain(command, folder, training, options);
    const file = join(folder, "test.txt");
    await writeFile(file, testing.texts.map((text) => `${fasttextLine(text)}\n`).join(""));
    const { stdout } = await run(command, ["predict", model, file]);
    const answers = stdout.trimEnd().split("\n");
    if (answers.length !== testing.texts.length)
      throw new Error(`fastText answered ${answers.length} of ${testing.texts.length} texts`);
    return answers.map((answer) => labels[Number(answer.replace("__label__", ""))] ?? "");
  });
}
