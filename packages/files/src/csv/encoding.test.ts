import { describe, expect, it } from "vitest";
import { codeOf, put, readAll, testFolder } from "../testing.ts";

const folder = testFolder();
const text = "id;texte\r\n1;L’été à Noël, 3 €\r\n2;ok\r\n";
const rows = [
  ["1", "L’été à Noël, 3 €"],
  ["2", "ok"],
];
const swapped = (s: string) => Buffer.from(s, "utf16le").swap16();
const windows1252 = (s: string) => Buffer.from(s.replace("’", "\x92").replace("€", "\x80"), "latin1");

describe("encodings", () => {
  it.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\ufeff${text}`)],
    ["utf-16le", Buffer.from(text, "utf16le")],
    ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["utf-16be", swapped(text)],
    ["utf-16be", swapped(`\ufeff${text}`)],
    ["windows-1252", windows1252(text)],
  ])("finds %s in %#", async (encoding, bytes) => {
    const path = put(folder, "encoded.csv", bytes);
    for (const source of [path, bytes]) {
      const read = await readAll(source, { piece: 5 });
      expect(read.table.encoding).toBe(encoding);
      expect(read.table.columns).toEqual(["id", "texte"]);
      expect(read.rows).toEqual(rows);
      expect(read.table.faultCount).toBe(0);
    }
  });

  it("finds UTF-16 without a mark in a script that is not Latin", async () => {
    const arabic = Buffer.from(`id;texte\n${"1;ماء نظيف للجميع\n".repeat(20)}`, "utf16le");
    const read = await readAll(arabic);
    expect(read.table.encoding).toBe("utf-16le");
    expect(read.rows[0]).toEqual(["1", "ماء نظيف للجميع"]);
  });

  it("finds Latin-1 whose first accent comes after a megabyte", async () => {
    const bytes = Buffer.from(
      `id,texte\n${"1,plain text without accents\n".repeat(40_000)}2,déjà\n`,
      "latin1",
    );
    for (const source of [put(folder, "late.csv", bytes), bytes]) {
      const read = await readAll(source);
      expect(read.rows.at(-1)).toEqual(["2", "déjà"]);
      expect(read.table.encoding).toBe("windows-1252");
      expect(read.table.faultCount).toBe(0);
    }
  });

  it("mends the broken bytes of UTF-8 and says where they stood", async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,titre,texte\n1,été,"déjà\nvu"\n2,ok,"ligne\ncaf'),
      Buffer.from([0xe9, 0x20, 0x92]),
      Buffer.from('"\n3,où,là\n'),
    ]);
    for (const piece of [1, 4, 1000]) {
      const read = await readAll(bytes, { piece });
      expect(read.table.encoding).toBe("utf-8");
      expect(read.rows).toEqual([
        ["1", "été", "déjà\nvu"],
        ["2", "ok", "ligne\ncafé ’"],
        ["3", "où", "là"],
      ]);
      expect(read.table.faults).toEqual([
        { code: "bad-encoding", line: 5, column: 3, outcome: "kept", detail: "e9 → é" },
        { code: "bad-encoding", line: 5, column: 3, outcome: "kept", detail: "92 → ’" },
      ]);
    }
  });

  it("mends what R leaves of a Latin-1 byte: <e9> packed into one wide character", async () => {
    const bytes = Buffer.from("69642c740a312cc3a90a322c44fcbe8e9694bc700a", "hex");
    expect((await readAll(bytes)).rows).toEqual([
      ["1", "é"],
      ["2", "Dép"],
    ]);
  });

  it("removes a stray NUL and says so", async () => {
    const bytes = Buffer.from(`id,text\n1,a\0b\n${"2,a longer text for the sample\n".repeat(20)}`);
    const read = await readAll(bytes);
    expect(read.rows[0]).toEqual(["1", "ab"]);
    expect(read.table.faults).toEqual([
      { code: "bad-encoding", line: 2, column: 2, outcome: "kept", detail: "00 → ∅" },
    ]);
  });

  it("reads a named encoding and refuses an unknown one", async () => {
    const mac = Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0x8e, 0x2c, 0x31, 0x0a]);
    expect((await readAll(mac, { encoding: "macintosh" })).rows).toEqual([["é", "1"]]);
    expect(await codeOf(() => readAll(mac, { encoding: "klingon" }))).toBe("files/unknown-encoding");
  });
});
