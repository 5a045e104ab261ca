import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openTable } from "../open-table.ts";
import { readText } from "../testing.ts";

const MEBIBYTE = 2 ** 20;

/** Reads rows from a stream that is made as it is read, and how far the process grew meanwhile. */
async function readStream(head: string, piece: string, times: number) {
  const bytes = Buffer.from(piece.repeat(MEBIBYTE / piece.length));
  const before = process.memoryUsage().rss;
  let grown = 0;
  async function* stream() {
    yield Buffer.from(head);
    for (let i = 0; i < times; i++) {
      if (i % 16 === 0) grown = Math.max(grown, process.memoryUsage().rss - before);
      yield bytes;
    }
    yield Buffer.from("\n3,after\n");
  }
  const table = await openTable(Readable.from(stream()));
  const rows: (readonly string[])[] = [];
  for await (const { cells } of table.rows()) rows.push(cells);
  return { rows, table, grown };
}

describe("a cell of 1 GB", () => {
  it.each([
    ["plain", "id,text\n1,ok\n2,", "x"],
    ["quoted", 'id,text\n1,ok\n2,"', "x"],
    ["of quotes", "id,text\n1,ok\n22,", '"'],
    ["of quotes, one off", "id,text\n1,ok\n2,", '"'],
  ])(
    "%s: its line and column are told, the next row is read, and memory stays",
    async (kind, head, piece) => {
      // The first is a whole gigabyte; of the others, as much as tells whether anything piles up.
      const { rows, table, grown } = await readStream(head, piece, kind === "plain" ? 1024 : 256);
      expect(rows).toEqual([
        ["1", "ok"],
        ["3", "after"],
      ]);
      expect(table.faults).toEqual([
        { code: "cell-too-long", line: 3, column: 2, outcome: "left out", detail: "> 1000000" },
      ]);
      expect(grown).toBeLessThan(150 * MEBIBYTE);
    },
  );
});

describe("quotes in places that make a reader search again and again", () => {
  it.each([
    ["in the middle of one cell", '"', 'a"'],
    ["unclosed in each cell", "", '"a,'],
    ["closed too early in each cell", "", '"a"b,'],
    ["doubled in the middle of each cell", "", ',""x'],
  ])("%s: 1 MB takes a moment", async (_, head, piece) => {
    const start = performance.now();
    const body = piece.repeat(Math.floor(MEBIBYTE / piece.length));
    const { rows, table } = await readText(`id,text\n1,${head}${body}\n2,ok\n`, { delimiter: "," });
    expect(rows.at(-1)).toEqual(["2", "ok"]);
    expect(table.faultCount).toBeLessThan(200);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it("counts them by record, not by file", async () => {
    const { rows, table } = await readText(`id,text\n1,"a\n${'"b" c,d\n'.repeat(150)}`);
    expect(rows).toHaveLength(151);
    expect(rows.slice(0, 2)).toEqual([
      ["1", '"a'],
      ['"b" c', "d"],
    ]);
    expect(table.faultCount).toBe(151);
  });
});
