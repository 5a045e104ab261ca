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
};

/** One of each thing of the lab, with its id under the name that it has in addresses. */
export async function makeLabThings(
  server: TestServer,
  person: TestPerson,
): Promise<Readonly<Record<string, string>>> {
  const lab = labClient(server, person);
  const dataset = await lab.dataset(themes(40));
  return { ":dataset": dataset };
}
