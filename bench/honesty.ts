import { type Dataset, mainSets } from "./datasets.ts";
import { levierTrain } from "./program.ts";
import { shuffled } from "./random.ts";
import type { Scale } from "./scale.ts";
import { withScratch } from "./scratch.ts";
import { limited } from "./speed.ts";
import { mark, type Table } from "./table.ts";
import { tell } from "./tell.ts";

const FEW = 12;
const LARGE = 10_000;

/** What the program says where there is nothing to learn, or too little to tell. */
export async function honesty(scale: Scale): Promise<Table> {
  const { sets, missing } = await mainSets();
  const rows: string[][] = [];
  for (const whole of sets) {
    const set = limited(whole, scale);
    rows.push(await verdict(set, "crc32:5", `${set.name}, true labels`, ""));
    // On large sets one shuffle has to do: each takes a whole training.
    const seeds = set.texts.length > LARGE ? [1] : [1, 2, 3];
    for (const seed of seeds)
      rows.push(
        await verdict(
          withLabelsShuffled(set, seed),
          "crc32:5",
          `${set.name}, labels shuffled (${seed})`,
          false,
        ),
      );
    rows.push(
      await verdict(limited(set, { ...scale, mostRows: FEW }), "20%", `${set.name}, ${FEW} rows`, "null"),
    );
  }
  return {
    title: "Honesty: does a model pay?",
    columns: ["data", "macro-F1", "`pays`", "wanted", ""],
    rows,
    notes: [
      ...missing,
      "Labels are shuffled over training and test rows together; the number is the shuffle's seed.",
    ],
  };
}

function withLabelsShuffled(set: Dataset, seed: number): Dataset {
  return { ...set, labels: shuffled(set.labels, seed) };
}

async function verdict(
  set: Dataset,
  split: string,
  what: string,
  wanted: "" | "false" | "null",
): Promise<string[]> {
  tell(what);
  return withScratch(async (folder) => {
    const { document, refusal } = await levierTrain(folder, set, split);
    const said = document ? String(document.pays) : `refused: ${refusal.split("\n")[0]}`;
    const macro = document?.macro_f1?.toFixed(3) ?? "–";
    return [what, macro, said, wanted, wanted === "" ? "" : mark(said === wanted)];
  });
}
