import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csvLine, jsonLine } from "./csv-line.ts";
import { guardFormula, unguardFormula } from "./formula-guard.ts";
import { codeOf, put, readText, testFolder } from "./testing.ts";
import { writeFolderWhole, writeWhole } from "./write-whole.ts";

const folder = testFolder();

describe("csvLine", () => {
  // The list of OWASP's "CSV Injection", with its full-width forms, and leading blanks.
  it.each([
    "=1+1",
    "+cmd",
    "-cmd",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "＝1+1",
    "＋1",
    "－1+1",
    "＠a",
    '=HYPERLINK("x")',
  ])("guards %j", (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
    expect(csvLine([cell])).toMatch(/^"?'/);
  });

  it("keeps numbers numbers and ordinary text as it is", () => {
    expect(csvLine([-3.5, "-3,5", "+4", 1e21, true, null, "a-b", "d'accord", "it = 3"])).toBe(
      '-3.5,"-3,5",+4,1e+21,true,,a-b,d\'accord,it = 3\r\n',
    );
  });

  it("reads back the same cells", async () => {
    const cells = [
      "=1+1",
      "'=1+1",
      "''-x",
      "'a",
      " b ",
      'c "d"',
      "e,f;g\th|i",
      "é\r\n\nj",
      "-",
      "@",
      "",
      "'",
    ];
    const names = cells.map((_, i) => `c${i}`);
    const text = csvLine(names) + csvLine(cells) + csvLine([...cells].reverse());
    const { rows, table } = await readText(text, { unguard: true });
    expect(rows).toEqual([cells, [...cells].reverse()]);
    expect(table.faultCount).toBe(0);
  });

  it("reads back 2,000 random records, whatever the pieces", async () => {
    let state = 7;
    const random = (n: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * n);
    };
    const alphabet = ['"', ",", ";", "\n", "\r\n", "\r", "=", "-", "'", " ", "é", "😀", "a", "\t", "|"];
    const cell = () => Array.from({ length: random(6) }, () => alphabet[random(alphabet.length)]).join("");
    const records = Array.from({ length: 2000 }, (_, i) => [`${i}`, cell(), cell(), cell()]);
    const text = csvLine(["id", "a", "b", "c"]) + records.map((cells) => csvLine(cells)).join("");
    const { rows } = await readText(text, { unguard: true, piece: 101 });
    expect(rows).toEqual(records);
    for (const [, a] of records) expect(unguardFormula(guardFormula(a))).toBe(a);
  });

  it("writes one JSON value a line", () => {
    expect(jsonLine({ a: "x\ny\u2028" })).toBe('{"a":"x\\ny\\u2028"}\n');
  });
});

describe("writeWhole", () => {
  it("writes pieces, and makes folders on the way", async () => {
    const path = join(folder, "new", "deep", "out.csv");
    await writeWhole(
      path,
      (async function* () {
        yield "a\r\n";
        yield Buffer.from("é");
        yield "b";
      })(),
    );
    expect(readFileSync(path, "utf8")).toBe("a\r\néb");
  });

  it("leaves the old file and no other when its content fails", async () => {
    const inside = join(folder, "failing");
    mkdirSync(inside);
    const path = put(inside, "out.csv", "old");
    const failing = (async function* () {
      yield "x".repeat(100_000);
      throw new Error("power cut");
    })();
    await expect(writeWhole(path, failing)).rejects.toThrow("power cut");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(inside)).toEqual(["out.csv"]);
  });

  it("follows a link, keeps the mode, and never replaces a device", async () => {
    const path = put(folder, "private.csv", "old");
    chmodSync(path, 0o600);
    symlinkSync(path, join(folder, "link.csv"));
    await writeWhole(join(folder, "link.csv"), "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await writeWhole("/dev/null", "gone");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("says when it cannot write", async () => {
    const file = put(folder, "plain", "x");
    expect(await codeOf(() => writeWhole(join(file, "out.csv"), "a"))).toBe("files/cannot-write");
    expect(await codeOf(() => writeWhole(folder, "a"))).toBe("files/cannot-write");
  });
});

describe("writeFolderWhole", () => {
  const files = new Map<string, string | Uint8Array>([
    ["README.md", "# Model\n"],
    ["weights", Uint8Array.of(1, 2)],
  ]);

  it("makes a folder and replaces its own older one", async () => {
    const target = join(folder, "models", "one");
    await writeFolderWhole(target, files);
    await writeFolderWhole(target, new Map(files).set("README.md", "# New\n"));
    expect(readdirSync(target).sort()).toEqual(["README.md", "weights"]);
    expect(readFileSync(join(target, "README.md"), "utf8")).toBe("# New\n");
    expect(readdirSync(join(folder, "models"))).toEqual(["one"]);
  });

  it("deletes nothing that is not its own", async () => {
    const target = join(folder, "home");
    mkdirSync(target);
    put(target, "thesis.docx", "years of work");
    expect(await codeOf(() => writeFolderWhole(target, files))).toBe("files/folder-in-use");
    expect(readdirSync(target)).toEqual(["thesis.docx"]);
  });

  it("leaves nothing behind when a file fails", async () => {
    const target = join(folder, "half", "model");
    await expect(writeFolderWhole(target, new Map([["../evil", "x"]]))).rejects.toThrow(RangeError);
    expect(readdirSync(join(folder, "half"))).toEqual([]);
  });
});
