import { Readable } from "node:stream";
import { byteOrderMark, csvLine, jsonLine } from "@levier/files";
import type { Database } from "../../../platform/db/index.ts";
import { eachRow } from "./row-set.ts";
import type { VersionRow } from "./tables.ts";

export const exportFormats = ["csv", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A version as a file, written while it is sent; formulas are guarded in CSV. */
export function exportRows(database: Database, version: VersionRow, format: ExportFormat): Readable {
  const { organisationId: organisation, rowSetId, columns } = version;
  const transaction = <T>(work: Parameters<typeof database.transaction<T>>[1]) =>
    database.transaction({ organisation }, work);
  const rows = eachRow({ organisation, transaction }, rowSetId);
  return Readable.from(format === "csv" ? csvOf(columns, rows) : jsonlOf(columns, rows));
}

type Rows = ReturnType<typeof eachRow>;

async function* csvOf(columns: readonly string[], rows: Rows): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns);
  for await (const { cells } of rows) yield csvLine(cells);
}

async function* jsonlOf(columns: readonly string[], rows: Rows): AsyncGenerator<string> {
  for await (const { cells } of rows)
    yield jsonLine(Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
}
