import { randomUUID } from "node:crypto";
import type { TestPerson } from "../../../testing/factories.ts";
import type { TestServer } from "../../../testing/test-server.ts";
import { labClient, themes } from "./lab.ts";

/** Bodies that pass the schemas of the lab's routes. */
export const labBodies: Readonly<Record<string, object>> = {
  "POST /datasets": { name: "X", file: randomUUID() },
  "PATCH /datasets/:dataset": { name: "X" },
  "POST /datasets/:dataset/maskings": {},
  "POST /datasets/:dataset/erasures": { positions: [0] },
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
  return { ":dataset": dataset, ":labelling": labelling.body.id };
}
