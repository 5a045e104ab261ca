import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const truth = JSON.parse(read("./ground-truth.json"));

const files = [
  { name: "ressources", columns: "id,titre,description,theme,region,langue", atLeast: 205 },
  { name: "actions", columns: "id,texte,type,tranche_age,region,date", atLeast: 205 },
  { name: "a-trier", columns: "id,texte,tranche_age", atLeast: 40 },
];

/** No cell of the demo holds a line break, so a row is a line and its id stands before the first comma. */
const ids = (text: string) =>
  text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0]);

describe.each(files)("$name.csv", ({ name, columns, atLeast }) => {
  const text = read(`./data/${name}.csv`);

  it("has its columns, enough rows and unique ids", () => {
    expect(text.split("\n")[0]).toBe(columns);
    expect(ids(text).length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(ids(text)).size).toBe(ids(text).length);
  });

  it("holds only e-mail domains reserved for examples", () => {
    const domains = [...text.matchAll(/@([\w.-]+\w)/g)].map((match) => match[1]);
    expect(domains.filter((domain) => !/^ex[ae]mple\.org$/.test(domain!))).toEqual([]);
  });
});

describe.each(["ressources", "actions"])("ground truth of %s", (name) => {
  it("names ids that exist", () => {
    const known = new Set(ids(read(`./data/${name}.csv`)));
    const { duplicates, wrongLabels, personalData } = truth[name];
    const planted = [...duplicates.flat(), ...Object.keys(wrongLabels), ...personalData];
    expect(planted.length).toBeGreaterThan(10);
    expect(planted.filter((id: string) => !known.has(id))).toEqual([]);
  });
});
