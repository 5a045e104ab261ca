import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { codeOf, put, readAll, testFolder } from "./testing.ts";

const folder = testFolder();

/** Parquet of three columns, in row groups of two. */
function parquet(codec: "SNAPPY" | "UNCOMPRESSED" = "SNAPPY"): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      codec,
      rowGroupSize: 2,
      columnData: [
        { name: "texte", data: ["eau", null, "école, “été”"], type: "STRING" },
        { name: "n", data: [1n, 2n, 9007199254740993n], type: "INT64" },
        {
          name: "le",
          data: [new Date("2024-01-01"), new Date("2024-01-02T03:04:05Z"), null],
          type: "TIMESTAMP",
        },
      ],
    }),
  );
}

describe("Parquet", () => {
  it.each(["SNAPPY", "UNCOMPRESSED"] as const)("reads %s, from a file and from a stream", async (codec) => {
    for (const source of [put(folder, "small.parquet", parquet(codec)), parquet(codec)]) {
      const { table, rows, lines } = await readAll(source);
      expect(table.format).toBe("parquet");
      expect(table.columns).toEqual(["texte", "n", "le"]);
      expect(rows).toEqual([
        ["eau", "1", "2024-01-01"],
        ["", "2", "2024-01-02T03:04:05.000Z"],
        ["école, “été”", "9007199254740993", ""],
      ]);
      expect(lines).toEqual([2, 3, 4]);
      expect(typeof source === "string" ? table.progress() : 1).toBe(1);
    }
  });

  it("refuses what decompresses over the limit", async () => {
    const data = Array.from({ length: 20_000 }, () => "the same words again and again");
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: "t", data, type: "STRING" }] }));
    expect(await codeOf(() => readAll(bytes, { limits: { decompressedBytes: 50_000 } }))).toBe(
      "files/decompresses-too-large",
    );
  });

  it("says when a file is cut off", async () => {
    expect(await codeOf(() => readAll(parquet().subarray(0, 120)))).toBe("files/damaged");
  });
});
