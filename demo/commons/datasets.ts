import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { member, type OrganisationKey } from "./cast.ts";
import { at, type Context, emailOf, type Made, made, type Step } from "./step.ts";

/** A file of the demo, whose it is, and what its people say of it. */
interface Brought {
  readonly file: string;
  readonly key: OrganisationKey;
  readonly name: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly sheet: Readonly<Record<string, string>>;
  readonly mask: boolean;
}

const brought: readonly Brought[] = [
  {
    file: "ressources.csv",
    key: "classe-ouverte",
    name: "Ressources pédagogiques",
    roles: {
      id: "identifier",
      titre: "text",
      description: "text",
      theme: "label",
      region: "group",
      langue: "group",
    },
    sheet: {
      origin: "Catalogue de l’association, écrit par ses équipes. Textes inventés pour la démonstration.",
      legal_basis: "legitimate-interests",
      people_described: "Personne en particulier ; quelques fiches nomment un contact.",
    },
    mask: false,
  },
  {
    file: "actions.csv",
    key: "gestes-citoyens",
    name: "Actions citoyennes",
    roles: {
      id: "identifier",
      texte: "text",
      type: "label",
      tranche_age: "group",
      region: "group",
      date: "date",
    },
    sheet: {
      origin: "Récits envoyés par des jeunes et leurs mentors. Textes inventés pour la démonstration.",
      legal_basis: "consent",
      people_described: "Jeunes de 11 à 25 ans et leurs mentors.",
    },
    mask: true,
  },
  {
    file: "a-trier.csv",
    key: "gestes-citoyens",
    name: "Actions à trier",
    roles: { id: "identifier", texte: "text", tranche_age: "group" },
    sheet: {
      origin: "Récits reçus et pas encore classés. Textes inventés pour la démonstration.",
      legal_basis: "consent",
      people_described: "Jeunes de 11 à 25 ans et leurs mentors.",
    },
    mask: false,
  },
];

/** Each file is uploaded, read and searched for personal data; where there is much of it, it is masked. */
export function datasetSteps(): Step[] {
  return brought.flatMap((one) => {
    const of = member(one.key);
    const { file } = one;
    const steps: Step[] = [
      { name: `dataset ${file}`, kind: "upload", of, run: (context) => upload(context, one) },
      { name: `reading ${file}`, kind: "reading", of, run: (context) => read(context, one) },
    ];
    if (one.mask)
      steps.push({ name: `masking ${file}`, kind: "masking", of, run: (context) => mask(context, one) });
    return steps;
  });
}

const base64 = (text: string) => Buffer.from(text).toString("base64");

async function upload(context: Context, { file, key, name, sheet }: Brought): Promise<Made> {
  const { client, data } = context;
  const as = emailOf(context, "data", key);
  const path = at(context, key, "/datasets");
  const known = await client.json<{ items: { id: string; name: string }[] }>({ path, as });
  const found = known.items.find((one) => one.name === name);
  if (found) return { dataset: found.id };
  const bytes = readFileSync(join(data, file));
  const begun = await client.response({
    method: "POST",
    path: at(context, key, "/uploads"),
    as,
    headers: {
      "tus-resumable": "1.0.0",
      "upload-length": String(bytes.length),
      "upload-metadata": `filename ${base64(file)},filetype ${base64("text/csv")}`,
    },
  });
  const place = new URL(begun.headers.get("location")!).pathname;
  await client.response({
    method: "PATCH",
    path: place,
    as,
    body: bytes,
    headers: {
      "tus-resumable": "1.0.0",
      "content-type": "application/offset+octet-stream",
      "upload-offset": "0",
    },
  });
  const body = { name, file: basename(place), ...sheet };
  const { dataset } = await client.json<{ dataset: { id: string } }>({ method: "POST", path, as, body });
  return { dataset: dataset.id };
}

async function read(context: Context, { file, key, roles }: Brought): Promise<Made> {
  const { dataset } = made(context, `dataset ${file}`);
  await allDone(context, key, dataset);
  const path = at(context, key, `/datasets/${dataset}`);
  await context.client.json({ method: "PATCH", path, as: emailOf(context, "data", key), body: { roles } });
  return {};
}

async function mask(context: Context, { file, key }: Brought): Promise<Made> {
  const { dataset } = made(context, `dataset ${file}`);
  await context.client.json({
    method: "POST",
    path: at(context, key, `/datasets/${dataset}/maskings`),
    as: emailOf(context, "data", key),
    body: {},
    once: `mask ${file}`,
  });
  await allDone(context, key, dataset);
  return {};
}

interface Job {
  readonly kind: string;
  readonly state: string;
}

/** Waits until no job works on a subject any more. */
export async function allDone(context: Context, key: OrganisationKey, subject: string): Promise<void> {
  const path = at(context, key, `/jobs?subject=${subject}`);
  const as = emailOf(context, "data", key);
  await context.client.until(async () => {
    const { items } = await context.client.json<{ items: Job[] }>({ path, as });
    const failed = items.find(({ state }) => state === "failed" || state === "cancelled");
    if (failed) throw new Error(`the job ${failed.kind} ended as ${failed.state}`);
    return items.every(({ state }) => state === "done") || undefined;
  });
}
