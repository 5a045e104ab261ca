import { basename } from "node:path";
import { openCsv } from "./csv/open-csv.ts";
import { detectFormat } from "./detect-format.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { openJsonl } from "./open-jsonl.ts";
import { openParquet } from "./open-parquet.ts";
import { fileSource, streamSource } from "./source.ts";
import type { OpenOptions, TableReader } from "./types.ts";
import { openXlsx } from "./xlsx/open-xlsx.ts";

/**
 * Opens a table for reading, row by row. Format, encoding and delimiter are found in the content.
 *
 * CSV, TSV and JSONL are read in constant memory. XLSX (first visible sheet) keeps its shared strings in
 * memory, Parquet one row group. XLSX or Parquet from a stream is first copied to a temporary file.
 *
 * The first record that is not blank is the header; blank records are passed over; cells are text: numbers
 * as they stand, dates of XLSX and Parquet in ISO 8601.
 *
 * @param source - a path, "-" for standard input, or a stream
 * @throws LevierError `files/not-found`, `files/is-folder`, `files/unreadable`, `files/empty`,
 * `files/not-a-table`, `files/damaged`, `files/too-large`, `files/decompresses-too-large`,
 * `files/header-too-long`, `files/unknown-encoding`; the same while rows are read
 * @example
 * const table = await openTable("answers.csv");
 * const [text] = columnIndexes(table, ["text"]);
 * for await (const row of table.rows()) console.log(row.line, row.cells[text]);
 * console.log(table.faultCount, table.faults);
 */
export async function openTable(
  source: string | NodeJS.ReadableStream,
  options: OpenOptions = {},
): Promise<TableReader> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const input = source === "-" ? process.stdin : source;
  const bytes =
    typeof input === "string"
      ? await fileSource(input, options.name ?? input, limits)
      : streamSource(input, options.name ?? "stdin", limits);
  const extension =
    basename(typeof input === "string" ? input : bytes.file)
      .split(".")
      .pop() ?? "";
  const format = options.format ?? (await detectFormat(bytes, extension.toLowerCase()));
  if (format === "csv") return openCsv(bytes, limits, options);
  if (format === "jsonl") return openJsonl(bytes, limits, options);
  return format === "xlsx" ? openXlsx(bytes, limits) : openParquet(bytes, limits);
}
