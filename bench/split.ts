import { crc32 } from "node:zlib";
import type { Dataset } from "./datasets.ts";

/** A data set cut into folds, of which some are tested, each with the rest for training. */
export interface Task extends Dataset {
  readonly foldOf: readonly number[];
  readonly tested: readonly number[];
}

const FOLDS = 5;

/** Test part: rows whose CRC-32 of the UTF-8 text is divisible by five; the same in any program. */
export function crcSplit(set: Dataset): Task {
  return { ...set, foldOf: set.texts.map((text) => crc32(text) % FOLDS), tested: [0] };
}

/** Five folds by another CRC-32 than that of the split; equal texts stay together. */
export function crcFolds(set: Dataset): Task {
  const foldOf = set.texts.map((text) => crc32(`fold:${text}`) % FOLDS);
  return { ...set, foldOf, tested: [...new Array(FOLDS).keys()] };
}

/** Row numbers outside and inside a fold. */
export function rowsOf(task: Task, fold: number): { seen: number[]; unseen: number[] } {
  const rows = [...task.texts.keys()];
  return {
    seen: rows.filter((row) => task.foldOf[row] !== fold),
    unseen: rows.filter((row) => task.foldOf[row] === fold),
  };
}

/** Rows outside and inside a fold, as sets of their own. */
export function partsOf(task: Task, fold: number): { training: Dataset; testing: Dataset } {
  const { seen, unseen } = rowsOf(task, fold);
  return { training: pickRows(task, seen), testing: pickRows(task, unseen) };
}

export function pickRows({ name, texts, labels }: Dataset, rows: readonly number[]): Dataset {
  return { name, texts: rows.map((row) => texts[row]), labels: rows.map((row) => labels[row]) };
}
