import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { columnIndexes, openTable } from "@levier/files";
import { shuffled } from "./random.ts";

/** Texts with one label each. */
export interface Dataset {
  readonly name: string;
  readonly texts: readonly string[];
  readonly labels: readonly string[];
}

interface Source {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
  /** Text and label of a row; an empty one leaves the row out. */
  readonly read: (...cells: string[]) => readonly [text: string, label: string];
  /** Labels with fewer rows are left out. */
  readonly leastRows?: number;
  /** Rows drawn, always the same, before rare labels are left out. */
  readonly sample?: number;
}

const folder = fileURLToPath(new URL("../../shared/data/", import.meta.url));
const grants = "reserve-parlementaire/associations.csv";

/** Labels joined by `|` here: `disaster` turns them into one. */
const disaster: Source = {
  name: "disaster messages",
  file: "disaster-messages/messages.csv",
  columns: ["message", "labels"],
  read: (message, labels) => [message, labels || "not_related"],
};

/** The four sets on which quality is held against peers. */
const main: readonly Source[] = [
  disaster,
  {
    name: "réserve parlementaire",
    file: grants,
    columns: ["beneficiary", "purpose", "programme_name"],
    read: (beneficiary, purpose, programme) => [`${beneficiary} ${purpose}`, programme],
    leastRows: 30,
  },
  {
    name: "réserve, purpose only",
    file: grants,
    columns: ["purpose", "programme_name"],
    read: (purpose, programme) => [purpose, programme],
    leastRows: 30,
  },
  {
    name: "SDG",
    file: "sdg/sdg.csv",
    columns: ["text", "sdg", "label"],
    read: (text, sdg, label) => [text, label === "True" ? sdg : ""],
  },
  {
    name: "Paris",
    file: "paris-budget-participatif/projects.csv",
    columns: ["titre_projet_gagnant", "thematique"],
    read: (title, theme) => [title, theme],
  },
];

/** Two more for the folds, to which nothing was tuned. */
const more: readonly Source[] = [
  {
    name: "African Storybook",
    file: "african-storybook/stories.csv",
    columns: ["title", "lang"],
    read: (title, language) => [title, language],
    leastRows: 10,
  },
  {
    name: "PLF 2012",
    file: "subventions/plf-2012-jaune-associations-subventionne-es-en-2010.csv",
    columns: ["ASSOCIATION", "IMPUTATION"],
    read: (association, budget) => [association, budget.slice(budget.indexOf(":") + 1).trim()],
    leastRows: 10,
    sample: 4000,
  },
];

/** Data sets that were found, and a sentence on each that was not. */
export interface Found {
  readonly sets: readonly Dataset[];
  readonly missing: readonly string[];
}

export const mainSets = (): Promise<Found> => openAll(main);

/** The disaster messages are sampled here, since five fits on all of them take minutes for every peer. */
export const foldSets = (): Promise<Found> =>
  openAll([{ ...disaster, sample: 5000 }, ...main.slice(1), ...more]);

async function openAll(sources: readonly Source[]): Promise<Found> {
  const sets: Dataset[] = [];
  const missing: string[] = [];
  for (const source of sources) {
    if (existsSync(folder + source.file)) sets.push(await openSource(source));
    else missing.push(`${source.name}: ../shared/data/${source.file} was not found; skipped.`);
  }
  return { sets, missing };
}

async function openSource(source: Source): Promise<Dataset> {
  const reader = await openTable(folder + source.file);
  const at = columnIndexes(reader, source.columns);
  let rows: (readonly [string, string])[] = [];
  for await (const { cells } of reader.rows()) rows.push(source.read(...at.map((i) => cells[i])));
  rows = rows.filter(([text, label]) => text.trim() !== "" && label !== "");
  if (source.columns.includes("labels")) rows = withRarestLabel(rows);
  if (source.sample) rows = shuffled(rows, 1).slice(0, source.sample);
  const counts = countLabels(rows.map(([, label]) => label));
  const kept = rows.filter(([, label]) => (counts.get(label) ?? 0) >= (source.leastRows ?? 1));
  return { name: source.name, texts: kept.map(([text]) => text), labels: kept.map(([, label]) => label) };
}

/** One label a text: the rarest over the whole file; `related` says so little that any other goes before it. */
function withRarestLabel(rows: readonly (readonly [string, string])[]): [string, string][] {
  const counts = countLabels(rows.flatMap(([, labels]) => labels.split("|")));
  const rank = (label: string) => (label === "related" ? Infinity : (counts.get(label) ?? 0));
  return rows.map(([text, labels]) => {
    const sorted = labels.split("|").sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return [text, sorted[0]];
  });
}

function countLabels(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
