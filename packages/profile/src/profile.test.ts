import { openTable } from "@levier/files";
import { describe, expect, test } from "vitest";
import { languageOf } from "./language.ts";
import { createProfiler, profile } from "./profile.ts";
import { sampleRows } from "./sample.ts";

async function demo(name: string) {
  const table = await openTable(new URL(`../../../demo/data/${name}.csv`, import.meta.url).pathname);
  const rows: string[][] = [];
  for await (const { cells } of table.rows()) rows.push([...cells]);
  return { columns: table.columns, rows, seed: 1 };
}

describe("the demo", () => {
  test("roles of the columns of actions.csv, and what the ground truth says is missing or double", async () => {
    const found = profile(await demo("actions"));
    expect(found.columns.map(({ column, role }) => [column, role])).toEqual([
      ["id", "identifier"],
      ["texte", "text"],
      ["type", "label"],
      ["tranche_age", "group"],
      ["region", "group"],
      ["date", "date"],
    ]);
    expect(found.columns.slice(0, 3).map(({ missing }) => missing)).toEqual([0, 1, 3]);
    expect([found.rows, found.sampledRows]).toEqual([210, 210]);
    expect(found.texts[0]).toMatchObject({ column: "texte", duplicateGroups: 8, spareRows: 8 });
    expect(found.texts[0].languages.slice(0, 2).map(({ language }) => language)).toEqual(["fr", "en"]);
    expect(found.personalData.findings.map(({ kind }) => kind)).toEqual(["email", "phone", "name"]);
  });

  test("ressources.csv: classes with their counts, languages as its column tells them", async () => {
    const table = await demo("ressources");
    const found = profile(table);
    expect(found.columns.map(({ role }) => role)).toEqual([
      "identifier",
      "text",
      "text",
      "label",
      "group",
      "group",
    ]);
    const [themes, regions, languages] = found.balances;
    expect(themes.classes).toHaveLength(8);
    expect(themes.classes.reduce((sum, { rows }) => sum + rows, 0)).toBe(207);
    expect(regions.classes.find(({ value }) => value === "La Réunion")?.rows).toBe(14);
    expect(themes.evenness).toBeGreaterThan(0.9);
    const told = Object.fromEntries(languages.classes.map(({ value, rows }) => [value, rows]));
    const descriptions = found.texts.find(({ column }) => column === "description");
    // 209 descriptions, one of the 210 being missing on purpose.
    const seen = descriptions!.languages.filter(({ language }) => language === "fr" || language === "en");
    for (const { language, rows } of seen) expect(Math.abs(rows - told[language])).toBeLessThanOrEqual(1);
  });

  test("languages of single descriptions and titles: shares told right", async () => {
    const { columns, rows } = await demo("ressources");
    const right = (column: string) => {
      const filled = rows.filter((cells) => cells[columns.indexOf(column)] !== "");
      const known = filled.filter((cells) => languageOf(cells[columns.indexOf(column)]) !== "und");
      const same = known.filter(
        (cells) => languageOf(cells[columns.indexOf(column)]) === cells[columns.indexOf("langue")],
      );
      return same.length / known.length;
    };
    expect(right("description")).toBe(1);
    expect(right("titre")).toBeGreaterThan(0.9);
  });
});

test("lengths, missing cells and balance worked by hand", () => {
  const rows = [
    ["un deux", "x"],
    ["  ", "x"],
    ["trois", "y"],
    ["quatre cinq six", "x"],
    ["", "x"],
    ["a", "y"],
  ];
  const { columns, balances } = profile({ columns: ["note", "type"], rows, seed: 1 });
  expect(columns[0]).toMatchObject({
    filled: 4,
    missing: 2,
    characters: { least: 1, mean: 7, most: 15 },
    words: { least: 1, mean: 7 / 4, most: 3 },
    distinct: { count: 4, atLeast: false },
  });
  expect(balances[0].classes).toEqual([
    { value: "x", rows: 4 },
    { value: "y", rows: 2 },
  ]);
  // −(2/3 ln 2/3 + 1/3 ln 1/3) / ln 2 = 0.9183.
  expect(balances[0].evenness).toBeCloseTo(0.9183, 4);
});

const column = (name: string, cells: string[]) =>
  profile({ columns: [name], rows: cells.map((cell) => [cell]), seed: 1 }).columns[0];
const many = (of: (i: number) => string) => Array.from({ length: 60 }, (_, i) => of(i));

test.each([
  ["id", many((i) => `B${i}`), "identifier", "all filled cells differ"],
  ["montant", many((i) => `${i * 1250},50 €`), "number", "cells are numbers"],
  ["le", many((i) => `${1 + (i % 28)}/03/2024`), "date", "cells are dates"],
  ["sdg", many((i) => `${1 + (i % 17)}`), "label", "few values, named like a label"],
  ["sexe", many((i) => (i % 2 ? "F" : "M")), "group", "few values"],
  ["lot", many((i) => `lot ${i % 4}`), "group", "few values"],
  ["Prénom", many((i) => `Inès ${i}`), "personal data", "field name"],
  ["x", many((i) => `lea${i}@exemple.org`), "personal data", "cells are personal data"],
  ["commentaire", many((i) => `Le puits numéro ${i} est encore à sec cette semaine`), "text", "sentences"],
  ["vide", many(() => ""), "other", "nothing fits"],
] as const)("a column %s is taken for what it holds", (name, cells, role, code) => {
  expect(column(name, [...cells])).toMatchObject({ role, reason: { code } });
});

test("a text that quotes an address now and then stays a text", () => {
  const cells = many(
    (i) => `Merci d'écrire à lea${i}@exemple.org pour le goûter de samedi, on compte sur vous tous`,
  );
  expect(column("message", cells)).toMatchObject({ role: "text" });
});

test("a sample is uniform, seeded and in order", () => {
  const counts = new Int32Array(100);
  for (let seed = 0; seed < 2000; seed++) {
    const sample = sampleRows(10, seed);
    for (let row = 0; row < 100; row++) sample.add([`${row}`]);
    const rows = sample.rows().map(([cell]) => Number(cell));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    for (const row of rows) counts[row]++;
  }
  // 200 expected of each row, 5 standard deviations of 13.4.
  expect(Math.min(...counts)).toBeGreaterThan(133);
  expect(Math.max(...counts)).toBeLessThan(267);
});

test("100,000 rows of six columns take seconds, and values beyond 10,000 are not kept", () => {
  const profiler = createProfiler({ columns: ["id", "texte", "type", "region", "date", "n"], seed: 1 });
  const start = performance.now();
  for (let i = 0; i < 100_000; i++)
    profiler.add([
      `A${i}`,
      `Le chantier ${i} du quartier ${i % 97} a planté ${i % 13} arbres`,
      `t${i % 7}`,
      `r${i % 5}`,
      "2024-01-02",
      `${i}`,
    ]);
  const found = profiler.profile();
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(found).toMatchObject({ rows: 100_000, sampledRows: 5000 });
  expect(found.columns[0].distinct).toEqual({ count: 10_000, atLeast: true });
  expect(found.columns.map(({ role }) => role)).toEqual([
    "identifier",
    "text",
    "label",
    "group",
    "date",
    "number",
  ]);
});

test("no rows, and rows of other lengths", () => {
  expect(profile({ columns: ["a"], rows: [], seed: 1 }).columns[0]).toMatchObject({
    role: "other",
    characters: null,
  });
  expect(profile({ columns: ["a", "b"], rows: [["x"], ["y", "z", "w"]], seed: 1 }).columns[1].missing).toBe(
    1,
  );
});
