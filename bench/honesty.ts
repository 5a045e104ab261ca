import { type Dataset, mainSets } from "./datasets.ts";
import { levierTrain } from "./program.ts";
import { shuffled } from "./random.ts";
import { limited, type Scale } from "./scale.ts";
import { withScratch } from "./scratch.ts";
import { mark, type Table } from "./table.ts";
import { tell } from "./tell.ts";

const FEW = 12;
const LARGE = 10_000;

interface Case {
  readonly what: string;
  readonly set: Dataset;
  readonly split: string;
  /** What `pays` has to be; "" where the data decide. */
  readonly wanted: "" | "false" | "null";
}

/** What the program says where there is nothing to learn, or too little to tell. */
export async function honesty(scale: Scale): Promise<Table> {
  const { sets, missing } = await mainSets();
  const rows: string[][] = [];
  for (const set of sets) for (const one of casesOf(limited(set, scale))) rows.push(await verdict(one));
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

function casesOf(set: Dataset): Case[] {
  // On large sets one shuffle has to do: each takes a whole training.
  const seeds = set.texts.length > LARGE ? [1] : [1, 2, 3];
  const few = limited(set, { mostRows: FEW });
  const shuffles = seeds.map((seed): Case => {
    const labels = shuffled(set.labels, seed);
    return {
      what: `${set.name}, labels shuffled (${seed})`,
      set: { ...set, labels },
      split: "crc32:5",
      wanted: "false",
    };
  });
  return [
    { what: `${set.name}, true labels`, set, split: "crc32:5", wanted: "" },
    ...shuffles,
    { what: `${set.name}, ${FEW} rows`, set: few, split: "20%", wanted: "null" },
  ];
}

async function verdict({ what, set, split, wanted }: Case): Promise<string[]> {
  tell(what);
  return withScratch(async (folder) => {
    const { document, refusal } = await levierTrain(folder, set, split);
    const said = document ? String(document.pays) : `refused: ${refusal.split("\n")[0]}`;
    const macro = document?.macro_f1?.toFixed(3) ?? "–";
    return [what, macro, said, wanted, wanted === "" ? "" : mark(said === wanted)];
  });
}
