import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "./commons.ts";

/** What a person of an organisation asks the API for. */
export interface LabAccess {
  readonly url: string;
  readonly cookie: string;
  readonly organisation: string;
}

const demo = new URL("../../../demo/data/actions.csv", import.meta.url);

/** Uploads the demo's file of civic actions and makes a dataset of it; its jobs have ended. */
export async function makeDataset(access: LabAccess, name = "Actions citoyennes"): Promise<string> {
  const file = await upload(access, "actions.csv", readFileSync(demo));
  const made = await post<{ dataset: { id: string } }>(access, "/datasets", { name, file });
  await jobsEnd(access);
  return made.dataset.id;
}

/** Trains a model on it and waits for its report. */
export async function makeExperiment(access: LabAccess, dataset: string, choices: object): Promise<string> {
  const columns = { text_columns: ["texte"], label_column: "type" };
  const made = await post<{ experiment: string }>(access, "/experiments", {
    name: "Actions par thème",
    dataset,
    version: 1,
    ...columns,
    ...choices,
  });
  await jobsEnd(access);
  return made.experiment;
}

async function post<T>({ url, cookie, organisation }: LabAccess, path: string, body: object): Promise<T> {
  const answer = await ask(url, `/api/organisations/${organisation}${path}`, body, cookie);
  return (await answer.json()) as T;
}

async function upload(
  { url, cookie, organisation }: LabAccess,
  name: string,
  bytes: Buffer,
): Promise<string> {
  const tus = { "tus-resumable": "1.0.0", cookie };
  const metadata = `filename ${btoa(name)},filetype ${btoa("text/csv")}`;
  const begun = await fetch(`${url}/api/organisations/${organisation}/uploads`, {
    method: "POST",
    headers: { ...tus, "upload-length": String(bytes.length), "upload-metadata": metadata },
  });
  const place = new URL(begun.headers.get("location")!, url);
  const headers = { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": "0" };
  await fetch(place, { method: "PATCH", headers, body: new Uint8Array(bytes) });
  return place.pathname.split("/").at(-1)!;
}

/** Waits until no job waits or runs. */
export async function jobsEnd({ url, cookie, organisation }: LabAccess): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/api/organisations/${organisation}/jobs`, { headers: { cookie } });
    const { items } = (await answer.json()) as { items: { state: string }[] };
    if (items.every(({ state }) => state !== "waiting" && state !== "running")) return;
    await pause(300);
  }
}
