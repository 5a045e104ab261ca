import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "./datasets.ts";
import { run } from "./processes.ts";

/**
 * A text as fastText wants it: on one line, in small letters, punctuation apart (the preparation of its own
 * tutorial on classification). Its time is not counted.
 */
export function fasttextLine(text: string): string {
  const line = text.toLowerCase().replace(/([.!?,'/()])/gu, " $1 ");
  // A line without a word would get no answer and shift all the later ones.
  return line.replaceAll("__label__", "label").replace(/\s+/gu, " ").trim() || "</s>";
}

/** Trains with word pairs as the issue of peers' settings goes: 25 epochs, learning rate 0.5, one thread. */
export async function fasttextTrain(
  command: string,
  folder: string,
  { texts, labels }: Dataset,
  options: readonly string[] = [],
): Promise<{ model: string; labels: readonly string[]; seconds: number }> {
  const names = [...new Set(labels)].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const input = join(folder, "train.txt");
  const lines = texts.map((text, row) => `__label__${numbers.get(labels[row])} ${fasttextLine(text)}\n`);
  await writeFile(input, lines.join(""));
  const output = join(folder, "fasttext");
  const settings = ["-wordNgrams", "2", "-epoch", "25", "-lr", "0.5", "-thread", "1", ...options];
  const { seconds } = await run(command, ["supervised", "-input", input, "-output", output, ...settings]);
  return { model: `${output}.bin`, labels: names, seconds };
}
