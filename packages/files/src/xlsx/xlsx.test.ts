import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openTable } from "../open-table.ts";
import { codeOf, put, readAll, testFolder } from "../testing.ts";
import { isDateFormat, isoDate } from "./dates.ts";
import { columnNumber } from "./sheet.ts";

const folder = testFolder();
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The smallest workbook that Excel opens, around the XML of one sheet. */
function workbook(sheet: string, strings = "", more: Zippable = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${relation("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<x:workbook xmlns:x="main" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="old" state="hidden" r:id="h"/><x:sheet name="new" r:id="s"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("h", "worksheet", "worksheets/none.xml")}${relation("s", "worksheet", "worksheets/sheet1.xml")}${relation("t", "styles", "/xl/styles.xml")}${relation("u", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml":
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync({ ...bytes, ...more }, { level: 6 });
}

const header =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>text</t></is></c></row>';

describe("XLSX", () => {
  const strings =
    '<si><t>id</t></si><si><r><t>te</t></r><r><rPr/><t xml:space="preserve">xte</t></r><rPh><t>かな</t></rPh></si><si><t>a &amp; b_x000D_c</t></si>';
  const sheet =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="str"><v>date</v></c></row>' +
    '<row r="4"><c r="A4"><v>0.28999999999999998</v></c><c r="B4" t="s"><v>2</v></c><c r="D4" s="1"><v>45292</v></c></row>' +
    '<row r="5"><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row><row r="6"><c r="A6"/></row>';

  it("reads the first visible sheet: shared, rich and inline strings, numbers, dates, gaps", async () => {
    const bytes = workbook(sheet, strings);
    for (const source of [put(folder, "small.xlsx", bytes), bytes]) {
      const { table, rows, lines } = await readAll(source);
      expect(table.format).toBe("xlsx");
      expect(table.columns).toEqual(["id", "texte", "column 3", "date"]);
      expect(rows).toEqual([
        ["0.29", "a & b\rc", "", "2024-01-01"],
        ["true", "#N/A", "", ""],
      ]);
      expect(lines).toEqual([4, 5]);
      expect(table.faultCount).toBe(0);
    }
  });

  it("stops a sheet that inflates a thousandfold, long before its end", async () => {
    const bomb = workbook(`${header}${'<row><c t="str"><v>x</v></c></row>'.repeat(600_000)}`);
    expect(bomb.length).toBeLessThan(200_000);
    const path = put(folder, "bomb.xlsx", bomb);
    expect(await codeOf(() => readAll(path))).toBe("files/decompresses-too-large");
  });

  it("counts what comes out, whatever the archive declares", async () => {
    const bytes = workbook(`${header}${'<row><c t="str"><v>x</v></c></row>'.repeat(10_000)}`);
    const limits = { decompressedBytes: 100_000 };
    expect(await codeOf(() => readAll(bytes, { limits }))).toBe("files/decompresses-too-large");
    const forged = Buffer.from(bytes);
    for (let at = forged.indexOf("PK\x01\x02"); at !== -1; at = forged.indexOf("PK\x01\x02", at + 4)) {
      forged.writeUInt32LE(1, at + 24);
    }
    expect(await codeOf(() => readAll(forged, { limits }))).toBe("files/decompresses-too-large");
  });

  it.each([
    [
      "rows of 16,384 cells in a few bytes each",
      '<row><c r="XFD1"><v>1</v></c></row>',
      "files/decompresses-too-large",
    ],
    ["elements within elements", "<a>", "files/damaged"],
  ])("stops %s, with little memory", async (_, piece, code) => {
    const bytes = workbook(`${header}${piece.repeat(200_000)}`);
    expect(bytes.length).toBeLessThan(50_000);
    const before = process.memoryUsage().rss;
    const limits = { decompressedBytes: 20_000_000 };
    const readThrough = async (path: string, limits: { decompressedBytes: number }) => {
      for await (const _ of (await openTable(path, { limits })).rows());
    };
    expect(await codeOf(() => readThrough(put(folder, "wide.xlsx", bytes), limits))).toBe(code);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
  });

  it("counts what shared strings take beside their characters", async () => {
    const bytes = workbook(header, "<si/>".repeat(100_000));
    const limits = { decompressedBytes: 3_000_000 };
    expect(await codeOf(() => readAll(bytes, { limits }))).toBe("files/decompresses-too-large");
  });

  it("leaves out a cell over the limit", async () => {
    const long = `<row r="2"><c t="str"><v>${"x".repeat(200)}</v></c></row><row r="3"><c t="str"><v>ok</v></c></row>`;
    const { rows, table } = await readAll(workbook(header + long), { limits: { cellCharacters: 100 } });
    expect(rows).toEqual([["ok", ""]]);
    expect(table.faults).toEqual([
      { code: "cell-too-long", line: 2, column: 1, outcome: "left out", detail: "> 100" },
    ]);
  });

  it("does not expand entities of a DTD", async () => {
    const laughs = strToU8(
      '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
    );
    const bytes = workbook("", "", { "xl/worksheets/sheet1.xml": laughs });
    expect(await codeOf(() => readAll(bytes))).toBe("files/damaged");
  });

  it("says what a ZIP that is no workbook is, and when one is cut off", async () => {
    const word = zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") });
    expect(await codeOf(() => readAll(word))).toBe("files/not-a-table");
    const whole = workbook(sheet, strings);
    expect(await codeOf(() => readAll(whole.subarray(0, 900)))).toBe("files/damaged");
    const bad = Buffer.from(whole);
    bad.fill(0x55, 700, 760);
    expect(await codeOf(() => readAll(bad))).toBe("files/damaged");
    expect(await codeOf(() => readAll(workbook("")))).toBe("files/empty");
  });
});

describe("dates of spreadsheets", () => {
  // Values as Excel and LibreOffice show them; 60 is the leap day that 1900 never had.
  it.each([
    [1, false, "1900-01-01"],
    [61, false, "1900-03-01"],
    [45292, false, "2024-01-01"],
    [45292.75, false, "2024-01-01T18:00:00"],
    [43830, true, "2024-01-01"],
    [0.5, false, "12:00:00"],
    [-3, false, "-3"],
  ])("%d (1904: %s) is %s", (serial, from1904, iso) => expect(isoDate(serial, from1904)).toBe(iso));

  it("tells formats of dates from others", () => {
    expect([14, 22, 164].map((id) => isDateFormat(id, id === 164 ? "dd/mm/yyyy" : undefined))).toEqual([
      true,
      true,
      true,
    ]);
    const others = ["General", "0.00", '#,##0.00 "jours"', "[Red]0", "0.0\\d"];
    expect(others.map((code) => isDateFormat(164, code))).toEqual(others.map(() => false));
  });

  it("numbers columns", () =>
    expect(["A1", "Z9", "AA1", "XFD1"].map(columnNumber)).toEqual([1, 26, 27, 16384]));
});
