import { randomUUID } from "node:crypto";
import type { TestPerson } from "../../../testing/factories.ts";
import type { TestServer } from "../../../testing/test-server.ts";
import { type LabClient, labClient, themes } from "./lab.ts";

/** Bodies that pass the schemas of the lab's routes. */
export const labBodies: Readonly<Record<string, object>> = {
  "POST /datasets": { name: "X", file: randomUUID() },
  "PATCH /datasets/:dataset": { name: "X" },
  "POST /datasets/:dataset/maskings": {},
  "POST /datasets/:dataset/erasures": { positions: [0] },
  "POST /experiments": {
    name: "X",
    dataset: randomUUID(),
    version: 1,
    text_columns: ["texte"],
    label_column: "theme",
  },
  "POST /experiments/:experiment/comparisons": { other: randomUUID() },
  "POST /experiments/:experiment/answers": { text: "X" },
  "POST /experiments/:experiment/file-runs": { file: randomUUID() },
  "PUT /questions/:question/answer": { labels: null },
  "POST /labellings": {
    dataset: randomUUID(),
    name: "X",
    text_columns: ["texte"],
    classes: ["a", "b"],
  },
  "POST /labellings/:labelling/claims": {},
  "POST /labellings/:labelling/answers": { answers: [{ position: 0, labels: null }] },
  "POST /labellings/:labelling/decisions": { position: 0, labels: ["a"] },
  "POST /labellings/:labelling/versions": { column: "x" },
};

/** One of each thing of the lab, with its id under the name that it has in addresses. */
export async function makeLabThings(
  server: TestServer,
  person: TestPerson,
): Promise<Readonly<Record<string, string>>> {
  const lab = labClient(server, person);
  const dataset = await lab.dataset(themes(40));
  const labelling = await lab.post("/labellings", {
    dataset,
    name: "X",
    text_columns: ["texte"],
    classes: ["eau", "école"],
  });
  const experiment = await makeExperiment(lab, dataset);
  return { ":dataset": dataset, ":labelling": labelling.body.id, ...experiment };
}

/** A trained model with a classified file and a question to a human. */
async function makeExperiment(lab: LabClient, dataset: string): Promise<Readonly<Record<string, string>>> {
  const columns = { text_columns: ["texte"], label_column: "theme" };
  const { body } = await lab.post("/experiments", { name: "X", dataset, version: 1, ...columns });
  await lab.work();
  const at = `/experiments/${body.experiment}`;
  await lab.post(`${at}/answers`, { text: "zzz qqq", ask_human: true });
  const asked = await lab.get(`${at}/questions`);
  const file = await lab.upload("texte\npuits\n");
  const run = await lab.post(`${at}/file-runs`, { file });
  return {
    ":experiment": body.experiment,
    ":other": body.experiment,
    ":run": run.body.run,
    ":question": asked.body.items[0].id,
  };
}
