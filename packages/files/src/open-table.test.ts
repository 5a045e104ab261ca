import { explain, LevierError } from "@levier/errors";
import { describe, expect, it } from "vitest";
import { alignmentDistance, columnIndexes } from "./columns.ts";
import { openTable } from "./open-table.ts";
import { codeOf, put, readAll, readText, testFolder } from "./testing.ts";
import type { Row } from "./types.ts";

const folder = testFolder();

describe("what is no table", () => {
  it.each([
    ["report.csv", "%PDF-1.7\n…"],
    ["old.xls", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)])],
    ["page.xls", "<html><table><tr><td>a</td></tr></table></html>"],
    ["whole.json", '[{"text": "a"}]'],
    ["photo.csv", Buffer.from("ffd8ffe000104a46", "hex")],
    ["bytes.csv", Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 251))],
  ])("refuses %s", async (name, content) => {
    const path = put(folder, name, content);
    expect(await codeOf(() => readAll(path))).toBe("files/not-a-table");
  });

  it("says that a path is a folder, or leads nowhere", async () => {
    const file = put(folder, "a.csv", "a\n1\n");
    expect(await codeOf(() => readAll(folder))).toBe("files/is-folder");
    expect(await codeOf(() => readAll(`${folder}/none.csv`))).toBe("files/not-found");
    expect(await codeOf(() => readAll(`${file}/b.csv`))).toBe("files/unreadable");
  });
});

describe("JSON Lines", () => {
  it("reads objects, tells broken lines and late keys", async () => {
    const text = '{"text":"a","n":1}\n\n{"text":\n[1]\n{"labels":["x","y"],"text":"é","n":null}\n';
    const { table, rows, lines } = await readText(text);
    expect(table.format).toBe("jsonl");
    expect(table.columns).toEqual(["text", "n", "labels"]);
    expect(rows).toEqual([
      ["a", "1", ""],
      ["é", "", '["x","y"]'],
    ]);
    expect(lines).toEqual([1, 5]);
    expect(table.faults.map(({ code, line, outcome }) => [code, line, outcome])).toEqual([
      ["bad-json", 3, "left out"],
      ["bad-json", 4, "left out"],
    ]);
  });

  it("leaves out lines and cells over the limit", async () => {
    const text = `{"t":"a"}\n{"t":"${"x".repeat(150)}"}\n{"t":"${"x".repeat(300)}"}\n{"t":"b"}\n`;
    const { rows, table } = await readText(text, {
      limits: { cellCharacters: 100, rowCharacters: 200 },
      piece: 64,
    });
    expect(rows).toEqual([["a"], ["b"]]);
    expect(table.faults.map(({ code, line }) => [code, line])).toEqual([
      ["cell-too-long", 2],
      ["row-too-long", 3],
    ]);
  });
});

describe("batches", () => {
  it.each([
    ["csv", `id,text\n1,a\n2,"b\n\nc"\n\n3,d,e\n4\n${"5,f\n".repeat(50_000)}`],
    ["jsonl", `{"text":"a"}\n{"text":\n${'{"text":"b"}\n'.repeat(100)}`],
  ])("of %s hold the rows in order, with the same faults", async (name, text) => {
    const path = put(folder, `batches.${name}`, text);
    const { rows, lines, table } = await readAll(path);
    const other = await openTable(path);
    const found: Row[] = [];
    for await (const batch of other.batches()) found.push(...batch);
    expect(found).toEqual(rows.map((cells, i) => ({ line: lines[i], cells })));
    expect(other.faults).toEqual(table.faults);
    expect(other.faultCount).toBeGreaterThan(0);
  });
});

describe("columnIndexes", () => {
  const reader = { file: "a.csv", columns: ["Thème", "texte_du_message", "Région", "label"] };

  it("gives positions in the order asked", () => {
    expect(columnIndexes(reader, ["label", "Thème"])).toEqual([3, 0]);
  });

  it.each([
    ["theme", "Thème"],
    ["lable", "label"],
    ["REGION", "Région"],
    ["texte", "texte_du_message"],
    ["xyz", undefined],
  ])("for %s suggests %s", (name, nearest) => {
    try {
      columnIndexes(reader, [name]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(LevierError);
      const { details } = error as LevierError<"files/missing-column">;
      expect(details.nearest).toBe(nearest);
      if (nearest) expect(explain(error as LevierError, "fr")).toContain(`« ${nearest} »`);
    }
  });

  // Worked by hand; the third is the usual example of the difference to the unrestricted distance.
  it.each([
    ["label", "lable", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
    ["", "abc", 3],
  ])("the distance of %s and %s is %d", (a, b, distance) => expect(alignmentDistance(a, b)).toBe(distance));
});
