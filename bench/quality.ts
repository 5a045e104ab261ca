import { type Answers, fasttextAnswers, LEVIER, levierAnswers, sklearnAnswers } from "./contestants.ts";
import { foldSets, mainSets } from "./datasets.ts";
import { macroF1 } from "./macro-f1.ts";
import type { Peers } from "./peers.ts";
import { limited, type Scale } from "./scale.ts";
import { crcFolds, crcSplit, partsOf, type Task } from "./split.ts";
import { mark, type Table } from "./table.ts";
import { tell } from "./tell.ts";

const contestants = ["LinearSVC", "LinearSVC, balanced", "fastText", "fastText, characters"];

/** Macro-F1 on the part set apart by CRC-32, for Levier and every peer. */
export async function quality(peers: Peers, scale: Scale): Promise<Table> {
  const { sets, missing } = await mainSets();
  const rows: string[][] = [];
  for (const set of sets) rows.push(await compare(crcSplit(limited(set, scale)), peers, contestants));
  return {
    title: "Quality: macro-F1 on the test part (CRC-32 of the text modulo 5 = 0)",
    columns: columnsFor(contestants),
    rows,
    notes: [...missing, ...peers.skipped],
  };
}

/** Mean macro-F1 over five folds, for Levier and scikit-learn's two. */
export async function folds(peers: Peers, scale: Scale): Promise<Table> {
  const { sets, missing } = await foldSets();
  const rows: string[][] = [];
  for (const set of sets)
    rows.push(await compare(crcFolds(limited(set, scale)), peers, contestants.slice(0, 2)));
  return {
    title: "Quality: macro-F1, mean of five folds",
    columns: columnsFor(contestants.slice(0, 2)),
    rows,
    notes: [...missing, ...peers.skipped],
  };
}

const columnsFor = (names: readonly string[]) => [
  "set",
  "train + test",
  "classes",
  LEVIER,
  ...names,
  "Levier ÷ best peer",
  "≥ 1",
];

async function compare(task: Task, peers: Peers, names: readonly string[]): Promise<string[]> {
  tell(`${task.name}: Levier`);
  const own = levierAnswers(task);
  tell(`${task.name}: scikit-learn`);
  const sklearn = await sklearnAnswers(task, peers);
  const fasttext = names.includes("fastText") ? await fasttextAnswers(task, peers) : new Map();
  const all: Answers = new Map([...own, ...sklearn, ...fasttext]);
  const scores = [LEVIER, ...names].map((name) => meanMacroF1(task, all.get(name)));
  const [levier, ...others] = scores;
  const best = Math.max(...others.filter((score) => score !== null));
  const met = others.some((score) => score !== null) && levier !== null;
  return [
    task.name,
    sizes(task),
    String(new Set(task.labels).size),
    ...scores.map((score) => score?.toFixed(4) ?? "–"),
    met ? (levier / best).toFixed(3) : "–",
    met ? mark(levier >= best) : "–",
  ];
}

function sizes(task: Task): string {
  if (task.tested.length > 1) return `${task.texts.length} in ${task.tested.length} folds`;
  const { training, testing } = partsOf(task, task.tested[0]);
  return `${training.texts.length} + ${testing.texts.length}`;
}

function meanMacroF1(task: Task, answers: readonly (readonly string[])[] | undefined): number | null {
  if (!answers) return null;
  const scores = task.tested.map((fold, i) => macroF1(partsOf(task, fold).testing.labels, answers[i]));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
