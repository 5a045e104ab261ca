import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csvLine } from "@levier/files";
import { type Dataset, mainSets } from "./datasets.ts";
import { fasttextLine, fasttextTrain } from "./fasttext.ts";
import type { Peers } from "./peers.ts";
import { type Finished, run } from "./processes.ts";
import { levier, levierModel } from "./program.ts";
import { limited, type Scale } from "./scale.ts";
import { withScratch } from "./scratch.ts";
import { crcSplit, partsOf } from "./split.ts";
import { figure, mark, median, ratio, type Table } from "./table.ts";
import { tell } from "./tell.ts";

const MEMORY_LIMIT = 250e6;
const SIZE_LIMIT = 5e6;
const LOAD_LIMIT = 50;
const LOADS = 7;
const loader = fileURLToPath(new URL("load-once.ts", import.meta.url));

/** Memory of `levier classify` on a long file; size and loading time of a model of every set. */
export async function memory(peers: Peers, scale: Scale): Promise<Table> {
  const { sets, missing } = await mainSets();
  const rows: string[][] = [];
  for (const set of sets.filter(({ name }) => !name.includes("purpose")))
    await withScratch(async (folder) => {
      const small = limited(set, scale);
      tell(`${set.name}: training for size, loading time and memory`);
      const model = await levierModel(folder, small);
      const long = set.name === "disaster messages";
      const peer =
        long && peers.fasttext ? await fasttextFigures(peers.fasttext, small, scale, folder) : null;
      if (long) rows.push(await peakOfProgram(model, small, scale, folder, peer?.peak ?? null));
      rows.push(await modelSize(set.name, model, peer?.size ?? null), await loadTime(set.name, model));
    });
  return {
    title: "Memory, size and loading time",
    columns: ["what", "Levier", "wanted", "", "fastText", "Levier ÷ fastText"],
    rows,
    notes: [
      ...missing,
      ...peers.skipped,
      "Peak memory is the highest resident set size that the kernel saw (VmHWM). MB are millions of bytes.",
      `Loading: median of ${LOADS} fresh processes, from bytes read to a classifier that has answered its first text.`,
    ],
  };
}

interface FasttextFigures {
  readonly size: number;
  readonly peak: number | null;
}

async function fasttextFigures(
  command: string,
  set: Dataset,
  scale: Scale,
  folder: string,
): Promise<FasttextFigures> {
  tell(`${set.name}: memory of fastText`);
  const { model } = await fasttextTrain(command, folder, partsOf(crcSplit(set), 0).training);
  const file = join(folder, "long.txt");
  const lines = set.texts.map((text) => `${fasttextLine(text)}\n`);
  await writeRows(file, lines, scale.memoryRows);
  const { peakBytes } = await run(command, ["predict", model, file], { discard: true });
  return { size: (await stat(model)).size, peak: peakBytes };
}

async function peakOfProgram(
  model: string,
  set: Dataset,
  scale: Scale,
  folder: string,
  peer: number | null,
): Promise<string[]> {
  tell(`${set.name}: memory of levier classify`);
  const file = join(folder, "long.csv");
  const lines = set.texts.map((text) => csvLine([text]));
  await writeRows(file, lines, scale.memoryRows, csvLine(["text"]));
  const done: Finished = await levier(["classify", model, file], { discard: true });
  const what = `peak memory of \`levier classify\`, ${scale.memoryRows.toLocaleString("en-GB")} rows (MB)`;
  return line(what, done.peakBytes, MEMORY_LIMIT, peer, 1e6);
}

/** Cycles through the lines until there are as many rows as wanted. */
async function writeRows(file: string, lines: readonly string[], rows: number, header = ""): Promise<void> {
  const stream = createWriteStream(file);
  stream.write(header);
  for (let row = 0; row < rows; row++) {
    if (!stream.write(lines[row % lines.length])) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
}

async function modelSize(name: string, folder: string, peer: number | null): Promise<string[]> {
  const files = ["model.safetensors", "model.json"].map((file) => stat(join(folder, file)));
  const bytes = (await Promise.all(files)).reduce((sum, { size }) => sum + size, 0);
  return line(`model of ${name} (MB)`, bytes, SIZE_LIMIT, peer, 1e6);
}

async function loadTime(name: string, folder: string): Promise<string[]> {
  const times: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    const { stdout } = await run(process.execPath, ["--import", "tsx", loader, folder]);
    times.push(Number(stdout));
  }
  return line(`loading the model of ${name} (ms)`, median(times), LOAD_LIMIT, null, 1);
}

function line(what: string, own: number | null, limit: number, peer: number | null, unit: number): string[] {
  const wanted = `< ${figure(limit / unit)}`;
  if (own === null) return [what, "not measured: no /proc here", wanted, "–", "–", "–"];
  const against = peer === null ? ["–", "–"] : [figure(peer / unit), ratio(own / peer)];
  return [what, figure(own / unit), wanted, mark(own < limit), ...against];
}
