// Prints precision and recall of the search for personal data, and its speed. The texts with marks are
// invented texts of the tests (spans, exact); the demo's ground truth names rows.
import { readFileSync } from "node:fs";
import { openTable } from "../packages/files/src/index.ts";
import { find, kinds } from "../packages/personal-data/src/index.ts";
import { figuresOf } from "../packages/personal-data/src/testing/figures.ts";
import { labelledTexts } from "../packages/personal-data/src/testing/labelled-texts.ts";

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${Math.round((1000 * part) / whole) / 10}%`;

const figures = figuresOf(labelledTexts);
console.log(`${labelledTexts.length} invented texts, spans exact`);
for (const kind of kinds) {
  const { right, wrong, missed } = figures[kind];
  tell(kind, right, wrong.length, missed.length);
  for (const value of wrong) console.log(`    in excess: ${value}`);
  for (const value of missed) console.log(`    missed: ${value}`);
}
const all = Object.values(figures);
const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0);
tell(
  "all",
  sum(({ right }) => right),
  sum(({ wrong }) => wrong.length),
  sum(({ missed }) => missed.length),
);

const truth = JSON.parse(readFileSync("demo/ground-truth.json", "utf8"));
const texts: string[] = [];
for (const name of ["ressources", "actions", "aTrier"]) {
  const planted = new Set<string>(truth[name].personalData ?? []);
  const table = await openTable(`demo/data/${name === "aTrier" ? "a-trier" : name}.csv`);
  const found: string[] = [];
  for await (const { cells } of table.rows()) {
    texts.push(...cells);
    if (cells.some((cell) => find(cell).length > 0)) found.push(cells[0]);
  }
  const right = found.filter((id) => planted.has(id)).length;
  tell(`demo, rows of ${name}`, right, found.length - right, planted.size - right);
}

const short = labelledTexts.map(({ text }) => text).concat(texts.filter((text) => text.length > 40));
const characters = short.reduce((total, text) => total + text.length, 0);
let done = 0;
const start = performance.now();
while (performance.now() - start < 2000) for (const text of short) done += find(text).length >= 0 ? 1 : 0;
const seconds = (performance.now() - start) / 1000;
console.log(
  `${Math.round(done / seconds)} texts a second of ${Math.round(characters / short.length)} characters`,
);

function tell(what: string, right: number, wrong: number, missed: number): void {
  const precision = percent(right, right + wrong);
  console.log(
    `${what}: precision ${precision}, recall ${percent(right, right + missed)} (${right} right, ${wrong} in excess, ${missed} missed)`,
  );
}
