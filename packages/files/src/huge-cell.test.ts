import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { openTable } from "./open-table.ts";

const piece = Buffer.alloc(2 ** 20, "x");

/** A file of more than 1 GB that is nowhere: its bytes are made while they are read. */
async function* around(before: string, after: string) {
  yield Buffer.from(before);
  for (let i = 0; i < 1024; i++) yield piece;
  yield Buffer.from(after);
}

/** Reads it; tells the most memory that it took meanwhile. */
async function read(before: string, after: string, name: string) {
  const memory = () => process.memoryUsage().heapUsed + process.memoryUsage().external;
  const begin = memory();
  let most = 0;
  const table = await openTable(Readable.from(around(before, after)), { name });
  const watch = setInterval(() => {
    most = Math.max(most, memory() - begin);
  }, 10);
  const rows: (readonly string[])[] = [];
  for await (const { cells } of table.rows()) rows.push(cells);
  clearInterval(watch);
  expect(Math.max(most, memory() - begin)).toBeLessThan(250 * 2 ** 20);
  return { rows, faults: table.faults };
}

it.each([
  ["bare", "2,", "\n3,after\n"],
  ["in quotes", '2,"', '"\n3,after\n'],
  ["in quotes that never close", '2,"', "\n3,after\n"],
])("leaves out a CSV cell of 1 GB, %s, and tells row, column and limit", async (_, before, after) => {
  const { rows, faults } = await read(`id,text\n1,ok\n${before}`, after, "huge.csv");
  expect(rows).toEqual([
    ["1", "ok"],
    ["3", "after"],
  ]);
  const place = { line: 3, column: 2, outcome: "left out" };
  expect(faults).toEqual([{ code: "cell-too-long", ...place, detail: "> 1000000" }]);
});

it("leaves out a line of JSON of 1 GB", async () => {
  const { rows, faults } = await read('{"text":"a"}\n{"text":"', '"}\n{"text":"b"}\n', "huge.jsonl");
  expect(rows).toEqual([["a"], ["b"]]);
  expect(faults).toEqual([{ code: "row-too-long", line: 2, outcome: "left out", detail: "> 5000000" }]);
});

it.each(["huge.csv", "huge.jsonl"])("refuses %s whose first line has 1 GB", async (name) => {
  const before = name === "huge.csv" ? "id," : '{"text":"';
  await expect(read(before, '"}\n', name)).rejects.toMatchObject({ code: "files/header-too-long" });
});
