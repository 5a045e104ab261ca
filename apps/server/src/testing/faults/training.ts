import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type Client, jsonOf } from "./client.ts";

/** Experiments that were promised; `doubled` counts keys that made more than one. */
export interface Trained {
  readonly experiments: Set<string>;
  doubled: number;
}

/** Begins trainings, each under a key that is sent again until it is answered, and once more after that. */
export async function train(options: {
  readonly client: Client;
  readonly dataset: string;
  readonly tally: Trained;
  readonly isOver: () => boolean;
}): Promise<void> {
  const { client, dataset, tally, isOver } = options;
  const columns = { text_columns: ["texte"], label_column: "theme", group_columns: ["region"] };
  for (let seed = 1; !isOver(); seed++) {
    const asked = {
      body: { name: `Essai ${seed}`, dataset, version: 1, seed, ...columns },
      headers: { "idempotency-key": randomUUID() },
    };
    const begin = async () =>
      jsonOf<{ experiment: string }>(await client.insist("POST", "/experiments", asked)).experiment;
    const experiment = await begin();
    tally.experiments.add(experiment);
    if ((await begin()) !== experiment) tally.doubled++;
    await pause(1000);
  }
}

/** The downloads of a trained model that are not what they should be. */
export async function brokenDownloads(client: Client, experiments: Iterable<string>): Promise<string[]> {
  const broken: string[] = [];
  for (const experiment of experiments) {
    const zip = await client.ask("GET", `/experiments/${experiment}/model.zip`);
    const report = await client.ask("GET", `/experiments/${experiment}/report.html`);
    const isZip = zip?.status === 200 && zip.bytes.subarray(0, 2).toString() === "PK";
    const isReport = report?.status === 200 && report.bytes.toString().trimEnd().endsWith("</html>");
    if (!isZip || !isReport) broken.push(experiment);
  }
  return broken;
}
