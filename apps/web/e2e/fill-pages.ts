import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Person } from "./demo.ts";

/** A file of the demo. */
export const demoFile = (name: string) => join(import.meta.dirname, "../../../demo/data", name);

/** What stands in addresses, by the name it has there. */
export type Things = Readonly<Record<string, string>>;

interface Named {
  readonly id: string;
}
interface Page<T> {
  readonly items: readonly T[];
}

/** Gives an NGO of the demo what its pages show besides: runs, questions, disagreement, an initiative. */
export async function fillPages(lead: Person, data: Person): Promise<Things> {
  const { items: datasets } = await data.get<Page<Named & { name: string; latest: number }>>("/datasets");
  const { id: dataset, latest } = datasets.find(({ name }) => name === "Actions citoyennes")!;
  const { items: experiments } = await data.get<Page<Named>>("/experiments");
  const experiment = experiments[0].id;
  const { experiment: second } = await data.post<{ experiment: string }>("/experiments", {
    name: "Type des actions, autre tirage",
    dataset,
    version: latest,
    text_columns: ["texte"],
    label_column: "type",
    seed: 2,
  });
  const [labelling, disputed] = [
    await data.get<Named[]>("/labellings"),
    await dispute({ lead, data, dataset }),
  ];
  await use(data, experiment);
  const { initiative, feedback } = await begin(lead);
  await jobsEnd(data);
  await data.post(`/experiments/${experiment}/comparisons`, { other: second });
  await jobsEnd(data);
  return {
    organisation: data.organisation,
    dataset,
    experiment,
    second,
    labelling: labelling[0].id,
    disputed,
    initiative,
    feedback,
  };
}

/** Waits until no job of the organisation waits or runs. */
async function jobsEnd(person: Person): Promise<void> {
  for (;;) {
    const { items } = await person.get<Page<{ state: string }>>("/jobs");
    if (items.every(({ state }) => state !== "waiting" && state !== "running")) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Two people label the same rows, and do not agree. */
async function dispute(options: { lead: Person; data: Person; dataset: string }): Promise<string> {
  const { lead, data, dataset } = options;
  const classes = ["à l’intérieur", "dehors"];
  const task = { dataset, name: "Lieu des actions", text_columns: ["texte"], classes, overlap: 2 };
  const { id } = await data.post<Named>("/labellings", task);
  for (const [person, shift] of [
    [lead, 0],
    [data, 1],
  ] as const) {
    const rows = await person.post<{ position: number }[]>(`/labellings/${id}/claims`, { count: 10 });
    const answers = rows.map(({ position }) => ({
      position,
      labels: [classes[(position % 3 === 0 ? position + shift : position) % 2]],
    }));
    await person.post(`/labellings/${id}/answers`, { answers });
  }
  await data.post(`/labellings/${id}/refreshes`);
  return id;
}

/** A text that the model leaves to a human, and a classified file. */
async function use(person: Person, experiment: string): Promise<void> {
  await person.post(`/experiments/${experiment}/answers`, { text: "Zzz", ask_human: true });
  const file = await upload(person, "a-trier.csv");
  await person.post(`/experiments/${experiment}/file-runs`, { file });
}

async function upload(person: Person, name: string): Promise<string> {
  const { url, cookie, organisation } = person;
  const bytes = new Uint8Array(readFileSync(demoFile(name)));
  const tus = { "tus-resumable": "1.0.0", cookie };
  const begun = await fetch(`${url}/api/organisations/${organisation}/uploads`, {
    method: "POST",
    headers: {
      ...tus,
      "upload-length": String(bytes.length),
      "upload-metadata": `filename ${btoa(name)},filetype ${btoa("text/csv")}`,
    },
  });
  const place = new URL(begun.headers.get("location")!, url);
  const headers = { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": "0" };
  await fetch(place, { method: "PATCH", headers, body: bytes });
  return basename(place.pathname);
}

/** An initiative on its way to a decision, and one that is still an idea. */
async function begin(lead: Person): Promise<{ readonly initiative: string; readonly feedback: string }> {
  await lead.post("/initiatives", { title: "Une idée à écrire" });
  const { id } = await lead.post<Named>("/initiatives", {
    title: "Trier les récits le jour même",
    problem: "Trois semaines d’attente",
    people: "Les jeunes et leurs mentors",
    hypothesis: "Un tri automatique ramène l’attente à un jour",
    success: "Neuf récits sur dix lus le jour même",
  });
  const at = `/initiatives/${id}`;
  await lead.post(`${at}/cycles`);
  for (const step of ["build", "field_test", "feedback", "decision"])
    await lead.post(`${at}/steps`, { cycle: 1, step, note: "" });
  const { link } = await lead.post<{ link: string }>(`${at}/forms`, {
    cycle: 1,
    title: "Votre avis",
    language: "fr",
    questions: [
      { kind: "scale", text: "La réponse vous a-t-elle aidé ?" },
      { kind: "yes_no", text: "La recommanderiez-vous ?" },
      { kind: "text", text: "Que manque-t-il ?" },
    ],
  });
  const token = new URL(link).hash.slice(1);
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ token, id: crypto.randomUUID(), answers: [4, true, "Plus vite"] });
  await fetch(`${lead.url}/api/feedback/answers`, { method: "POST", headers, body });
  return { initiative: id, feedback: token };
}
