import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csvLine } from "@levier/files";
import type { Dataset } from "./datasets.ts";
import { type Finished, run } from "./processes.ts";

const program = fileURLToPath(new URL("../apps/cli/bin/levier.js", import.meta.url));

/** Runs the built program `levier` as a process of its own. */
export function levier(
  args: readonly string[],
  options?: { readonly discard?: boolean; readonly mayFail?: boolean },
): Promise<Finished> {
  return run(process.execPath, [program, ...args], options);
}

/** What the benchmarks read of the document that `levier train --json` prints. */
interface TrainDocument {
  readonly macro_f1: number;
  readonly pays: boolean | null;
  readonly pays_reason: string;
}

interface Trained {
  /** The model's folder. */
  readonly folder: string;
  /** Null where the program refused the file; then its message stands in `refusal`. */
  readonly document: TrainDocument | null;
  readonly refusal: string;
}

/** `levier train` on a labelled set, in a scratch folder. */
export async function levierTrain(scratch: string, set: Dataset, split = "crc32:5"): Promise<Trained> {
  const file = join(scratch, "labelled.csv");
  const lines = set.texts.map((text, row) => csvLine([text, set.labels[row]]));
  await writeFile(file, csvLine(["text", "label"]) + lines.join(""));
  const folder = join(scratch, "model");
  const columns = ["--text", "text", "--label", "label"];
  const done = await levier(
    ["train", file, ...columns, "--split", split, "--seed", "1", "--out", folder, "--json"],
    { mayFail: true },
  );
  const document = done.code === 0 ? (JSON.parse(done.stdout) as TrainDocument) : null;
  return { folder, document, refusal: done.stderr.trim() };
}

/** The folder of a model that `levier train` made of a set that it has to accept. */
export async function levierModel(scratch: string, set: Dataset): Promise<string> {
  const { folder, document, refusal } = await levierTrain(scratch, set);
  if (!document) throw new Error(`levier train refused ${set.name}: ${refusal}`);
  return folder;
}

/** The two files that hold a model, as `load` takes them. */
export async function modelFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of ["model.safetensors", "model.json"]) files.set(name, await readFile(join(folder, name)));
  return files;
}

/** Writes lines `copies` times over, after an optional header. */
export async function writeCopies(
  file: string,
  lines: readonly string[],
  copies: number,
  header = "",
): Promise<void> {
  const block = lines.join("");
  await writeFile(file, header);
  for (let copy = 0; copy < copies; copy++) await appendFile(file, block);
}
