import { describe, expect, it } from "vitest";
import { codeOf, put, readAll, readText, testFolder } from "../testing.ts";

const folder = testFolder();

describe("records of CSV", () => {
  it("reads the examples of RFC 4180, section 2", async () => {
    const { rows } = await readText('a,b,c\r\n"aaa","b\r\nbb","ccc"\r\n"aaa","b""bb","ccc"\r\nzzz,yyy,xxx');
    expect(rows).toEqual([
      ["aaa", "b\r\nbb", "ccc"],
      ["aaa", 'b"bb', "ccc"],
      ["zzz", "yyy", "xxx"],
    ]);
  });

  it("knows the physical line where each record starts", async () => {
    const { lines } = await readText('\n\nid,text\n1,"a\nb\n\nc"\n\n2,d\n');
    expect(lines).toEqual([4, 9]);
  });

  it.each(["\n", "\r\n", "\r"])("takes %j for a line end", async (end) => {
    const { rows, lines } = await readText(["id;text", "1;a b", '2;"c"', ""].join(end));
    expect(rows).toEqual([
      ["1", "a b"],
      ["2", "c"],
    ]);
    expect(lines).toEqual([2, 3]);
  });

  it("reads the same whatever the pieces it comes in", async () => {
    const bytes = Buffer.from('id,text\r\n1,"é, ""à""\r\n漢字 😀"\r\n2,"broken\r\n3,ok\r\n4,"a "b" c"\r\n');
    const whole = await readAll(bytes);
    expect(whole.rows).toEqual([
      ["1", 'é, "à"\r\n漢字 😀'],
      ["2", '"broken'],
      ["3", "ok"],
      ["4", 'a "b" c'],
    ]);
    for (const piece of [1, 2, 3, 7]) {
      const { rows, lines, table } = await readAll(bytes, { piece });
      expect({ rows, lines, faults: table.faults }).toEqual({
        rows: whole.rows,
        lines: whole.lines,
        faults: whole.table.faults,
      });
    }
  });

  it("loses one record to an unclosed quote, and says where it opened", async () => {
    const rest = Array.from({ length: 500 }, (_, i) => `${i},"x, y"\n`).join("");
    const { rows, table } = await readText(`id,text\n0,fine\n1,"never closed\n${rest}`);
    expect(rows).toHaveLength(502);
    expect(rows[1]).toEqual(["1", '"never closed']);
    expect(table.faults).toEqual([{ code: "bad-quote", line: 3, column: 2, outcome: "kept" }]);
  });

  it("loses one record to an unclosed quote that no other quote follows", async () => {
    const { rows, table } = await readText(`id,text\n1,"open\n${"2,x\n".repeat(1000)}`);
    expect(rows).toHaveLength(1001);
    expect(table.faults[0]).toMatchObject({ code: "bad-quote", line: 2, column: 2 });
  });

  it("fills short records, leaves long ones out, and forgives empty surplus cells", async () => {
    const { rows, table } = await readText("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n");
    expect(rows).toEqual([
      ["1", "2", ""],
      ["1", "2", "3"],
    ]);
    expect(table.faults).toEqual([
      { code: "ragged-row", line: 2, column: 3, outcome: "kept", detail: "2 ≠ 3" },
      { code: "ragged-row", line: 3, column: 4, outcome: "left out", detail: "4 ≠ 3" },
    ]);
  });

  it("keeps what stands beside unnamed columns at the end", async () => {
    const { rows, table } = await readText("a,b,,\n1,2,note\n1,2,,,5\n");
    expect(rows).toEqual([["1", "2"]]);
    expect(table.faults.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, "kept"],
      [3, "left out"],
    ]);
  });

  it("keeps the first 50 faults and counts all", async () => {
    const { table } = await readText(`a,b\n${"1\n".repeat(120)}`, { delimiter: "," });
    expect(table.faults).toHaveLength(50);
    expect(table.faultCount).toBe(120);
  });
});

describe("dialect and header", () => {
  it.each([",", ";", "\t", "|"])("finds the delimiter %j", async (delimiter) => {
    const { table, rows } = await readText(`id${delimiter}text\n1${delimiter}"a, b; c | d\te"\n`);
    expect(table.delimiter).toBe(delimiter);
    expect(rows).toEqual([["1", "a, b; c | d\te"]]);
  });

  it("reads a file of one column whole, whatever its texts hold", async () => {
    const { table, rows } = await readText('texte\nBonjour, ça va\nOui; non\n"a ""b"""\n');
    expect(table.delimiter).toBeUndefined();
    expect(rows).toEqual([["Bonjour, ça va"], ["Oui; non"], ['a "b"']]);
  });

  it("passes over the line by which Excel names the delimiter", async () => {
    const { table, rows } = await readText("sep=;\r\na;b\r\n1,5;x\r\n");
    expect(table.columns).toEqual(["a", "b"]);
    expect(rows).toEqual([["1,5", "x"]]);
  });

  it("names empty and repeated columns", async () => {
    const { table } = await readText("id, text ,,id,\n1,a,b,c,\n");
    expect(table.columns).toEqual(["id", "text", "column 3", "id (2)"]);
  });

  it("reads a header alone and 10,000 columns", async () => {
    const empty = await readText("a,b\n");
    expect([empty.table.columns, empty.rows]).toEqual([["a", "b"], []]);
    const names = Array.from({ length: 10_000 }, (_, i) => `column ${i}`);
    const path = put(folder, "wide.csv", `${names.join(";")}\n${names.map(() => "1").join(";")}\n`);
    const wide = await readAll(path);
    expect(wide.table.columns).toEqual(names);
    expect(wide.rows[0]).toHaveLength(10_000);
  });

  it("refuses an empty or blank file", async () => {
    for (const text of ["", "\n \n\n"]) expect(await codeOf(() => readText(text))).toBe("files/empty");
  });
});

describe("limits", () => {
  const limits = { cellCharacters: 100, rowCharacters: 200 };

  it("leaves out a cell or row over the limit and reads on", async () => {
    const long = "x".repeat(150);
    const { rows, table } = await readText(`id,text\n1,${long}\n2,"${long}"\n3,ok\n`, { limits });
    expect(rows).toEqual([["3", "ok"]]);
    expect(table.faults.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["cell-too-long", 2, 2],
      ["cell-too-long", 3, 2],
    ]);
    const wide = await readText(`a,b,c\n${"y".repeat(90)},${"y".repeat(90)},${"y".repeat(90)}\n1,2,3\n`, {
      limits,
    });
    expect(wide.table.faults[0]).toMatchObject({ code: "row-too-long", line: 2, outcome: "left out" });
    expect(wide.rows).toEqual([["1", "2", "3"]]);
  });

  it("holds no cell of 100 MB in memory", async () => {
    async function* endless() {
      yield Buffer.from("id,text\n1,ok\n2,");
      const piece = Buffer.alloc(1 << 20, "x");
      for (let i = 0; i < 100; i++) yield piece;
      yield Buffer.from("\n3,after\n");
    }
    const { openTable } = await import("../open-table.ts");
    const { Readable } = await import("node:stream");
    const table = await openTable(Readable.from(endless()));
    const before = process.memoryUsage().heapUsed;
    const ids: string[] = [];
    for await (const row of table.rows()) ids.push(row.cells[0]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60 * 2 ** 20);
    expect(ids).toEqual(["1", "3"]);
    expect(table.faults).toEqual([
      { code: "cell-too-long", line: 3, column: 2, outcome: "left out", detail: "> 1000000" },
    ]);
  });

  it("refuses a file or stream over its limit, and a header that never ends", async () => {
    const path = put(folder, "large.csv", `a,b\n${"1,2\n".repeat(1000)}`);
    const small = { limits: { fileBytes: 1000 } };
    expect(await codeOf(() => readAll(path, small))).toBe("files/too-large");
    expect(await codeOf(() => readText("a,b\n1,2\n".repeat(1000), small))).toBe("files/too-large");
    expect(await codeOf(() => readText("x".repeat(1000), { limits }))).toBe("files/header-too-long");
  });
});
