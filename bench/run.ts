import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { honesty } from "./honesty.ts";
import { keep } from "./keep.ts";
import { memory } from "./memory.ts";
import { findPeers, type Peers } from "./peers.ts";
import { folds, quality } from "./quality.ts";
import { full, quick, type Scale } from "./scale.ts";
import { speed } from "./speed.ts";
import { markdown, type Table } from "./table.ts";
import { training } from "./training.ts";

type Part = (peers: Peers, scale: Scale) => Promise<Table>;
const parts: Readonly<Record<string, Part>> = {
  quality,
  speed,
  training,
  memory,
  honesty: (_, scale) => honesty(scale),
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: "boolean" }, write: { type: "boolean" }, quick: { type: "boolean" } },
});
await main();

async function main(): Promise<void> {
  const unknown = positionals.find((part) => !(part in parts));
  if (unknown !== undefined) {
    console.error(`bench: no part "${unknown}"; parts: ${Object.keys(parts).join(", ")}`);
    process.exit(2);
  }
  const peers = await findPeers();
  const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
  const scale = values.quick ? quick : full;
  for (const part of wanted) await show(part, () => parts[part](peers, scale));
  if (values.folds) await show("folds", () => folds(peers, scale));
}

async function show(part: string, measure: () => Promise<Table>): Promise<void> {
  const text = markdown(await measure());
  console.log(`${text}\n`);
  if (values.write) await keep(part, text, machine());
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${memory} GB, Node ${process.versions.node}`;
}
