import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvLine } from "@levier/files";
import { createClassifier, load } from "@levier/text";
import { type Dataset, mainSets } from "./datasets.ts";
import { fasttextLine, fasttextTrain } from "./fasttext.ts";
import { type Peers, runPython } from "./peers.ts";
import { run } from "./processes.ts";
import { levier, levierModel, modelFiles, writeCopies } from "./program.ts";
import { limited, type Scale } from "./scale.ts";
import { withScratch } from "./scratch.ts";
import { crcSplit, partsOf } from "./split.ts";
import { figure, mark, median, ratio, type Table } from "./table.ts";
import { tell } from "./tell.ts";

/** Texts a second: without the start-up of a process, and with it. */
interface Rate {
  readonly net: number;
  readonly raw: number;
}

/** Wall seconds of one run over the texts, repeated `copies` times. */
type Timed = (copies: number) => Promise<number>;

/** Classification by one thread, one contestant after the other. */
export async function speed(peers: Peers, scale: Scale): Promise<Table> {
  const { sets, missing } = await mainSets();
  const rows: string[][] = [];
  for (const set of sets.filter(({ name }) => ["disaster messages", "réserve parlementaire"].includes(name)))
    rows.push(...(await withScratch((folder) => compare(limited(set, scale), peers, scale, folder))));
  return {
    title: "Speed: texts classified a second, one thread",
    columns: [
      "set",
      "contestant",
      "texts/s",
      "with start-up",
      "Levier in process ÷ it",
      "`levier classify` ÷ it",
      "wanted",
      "",
    ],
    rows,
    notes: [
      ...missing,
      ...peers.skipped,
      `Each file repeats all texts of its set; median of ${scale.runs} runs of about ${scale.seconds} s or more.`,
      "`texts/s` of a process leaves out its start-up, measured on one row, and the mark is set by it; Levier reads and writes CSV with probabilities, fastText bare lines prepared before the clock starts.",
    ],
  };
}

async function compare(set: Dataset, peers: Peers, scale: Scale, folder: string): Promise<string[][]> {
  tell(`${set.name}: training for the speed of classifying`);
  const modelFolder = await levierModel(folder, set);
  tell(`${set.name}: speed of Levier`);
  const model = load(await modelFiles(modelFolder));
  const first = oncePerText(createClassifier(model), set.texts);
  const inProcess = await rateInProcess(createClassifier(model), set.texts, scale);
  const program = await rateOfProgram(modelFolder, set.texts, scale, folder);
  const own = { inProcess, program: program.net };
  const rows = [
    [set.name, "Levier, in process, first pass", figure(first), "–", "–", "–", "", ""],
    [set.name, "Levier, in process", figure(inProcess), "–", "1", "–", "", ""],
    [set.name, "`levier classify`, CSV to CSV", figure(program.net), figure(program.raw), "–", "1", "", ""],
  ];
  if (peers.fasttext) {
    tell(`${set.name}: speed of fastText`);
    const rate = await rateOfFasttext(peers.fasttext, set, scale, folder);
    rows.push(peerRow(set.name, "`fasttext predict`, word pairs", rate, own, 1));
  }
  if (peers.python) {
    tell(`${set.name}: speed of scikit-learn`);
    const rate = await rateOfSklearn(peers.python.command, set, scale, folder);
    rows.push(peerRow(set.name, "scikit-learn, in process", { net: rate, raw: rate }, own, 5));
  }
  return rows;
}

/** Holds both of Levier's rates against a peer's; the program's, which reads and writes CSV too, decides. */
function peerRow(
  set: string,
  name: string,
  rate: Rate,
  own: { readonly inProcess: number; readonly program: number },
  wanted: number,
): string[] {
  const raw = rate.raw === rate.net ? "–" : figure(rate.raw);
  const ratios = [ratio(own.inProcess / rate.net), ratio(own.program / rate.net)];
  return [
    set,
    name,
    figure(rate.net),
    raw,
    ...ratios,
    `≥ ${wanted}×`,
    mark(own.program / rate.net >= wanted),
  ];
}

/** Every text once by a classifier that has seen no word yet. */
function oncePerText(classify: (text: string) => unknown, texts: readonly string[]): number {
  const start = performance.now();
  for (const text of texts) classify(text);
  return (texts.length * 1000) / (performance.now() - start);
}

async function rateInProcess(
  classify: (text: string) => unknown,
  texts: readonly string[],
  scale: Scale,
): Promise<number> {
  const timed = async (copies: number) => {
    const start = performance.now();
    for (let copy = 0; copy < copies; copy++) for (const text of texts) classify(text);
    return (performance.now() - start) / 1000;
  };
  return (await rateOf(timed, texts.length, 0, scale)).net;
}

async function rateOfProgram(
  model: string,
  texts: readonly string[],
  scale: Scale,
  scratch: string,
): Promise<Rate> {
  const file = join(scratch, "texts.csv");
  const lines = texts.map((text) => csvLine([text]));
  const timed = async () => (await levier(["classify", model, file], { discard: true })).seconds;
  return rateOfProcess(timed, (copies) => writeCopies(file, lines, copies, csvLine(["text"])), {
    one: () => writeFile(file, csvLine(["text"]) + lines[0]),
    texts: texts.length,
    scale,
  });
}

async function rateOfFasttext(command: string, set: Dataset, scale: Scale, scratch: string): Promise<Rate> {
  const { training } = partsOf(crcSplit(set), 0);
  const { model } = await fasttextTrain(command, scratch, training);
  const file = join(scratch, "texts.txt");
  const lines = set.texts.map((text) => `${fasttextLine(text)}\n`);
  const timed = async () => (await run(command, ["predict", model, file], { discard: true })).seconds;
  return rateOfProcess(timed, (copies) => writeCopies(file, lines, copies), {
    one: () => writeFile(file, lines[0]),
    texts: set.texts.length,
    scale,
  });
}

async function rateOfProcess(
  timed: () => Promise<number>,
  write: (copies: number) => Promise<void>,
  { one, texts, scale }: { one: () => Promise<void>; texts: number; scale: Scale },
): Promise<Rate> {
  await one();
  const starts: number[] = [];
  for (let i = 0; i < 3; i++) starts.push(await timed());
  let written = 0;
  const copied = async (copies: number) => {
    if (copies !== written) await write(copies);
    written = copies;
    return timed();
  };
  return rateOf(copied, texts, median(starts), scale);
}

/** Finds how many copies of the texts take long enough, then takes the median of the runs. */
async function rateOf(timed: Timed, texts: number, startUp: number, scale: Scale): Promise<Rate> {
  let copies = Math.ceil(50_000 / texts);
  const trial = Math.max((await timed(copies)) - startUp, 0.05);
  copies = Math.ceil((copies * 1.2 * scale.seconds) / trial);
  const runs: number[] = [];
  for (let i = 0; i < scale.runs; i++) runs.push(await timed(copies));
  const seconds = median(runs);
  return { net: (copies * texts) / (seconds - startUp), raw: (copies * texts) / seconds };
}

async function rateOfSklearn(python: string, set: Dataset, scale: Scale, scratch: string): Promise<number> {
  const file = join(scratch, "speed.json");
  const { training } = partsOf(crcSplit(set), 0);
  await writeFile(file, JSON.stringify({ training, texts: set.texts, ...scale, mostRows: 0 }));
  return median(await runPython<number[]>(python, "speed.py", [file]));
}
