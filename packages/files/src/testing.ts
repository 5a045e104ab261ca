import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { LevierError } from "@levier/errors";
import { afterAll } from "vitest";
import { openTable } from "./open-table.ts";
import type { OpenOptions, TableReader } from "./types.ts";

/** A folder for the tests of one file, removed when they are done. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "levier-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface ReadAll {
  readonly table: TableReader;
  readonly rows: string[][];
  readonly lines: number[];
}

/** Reads a table whole; bytes come as a stream, in pieces of `piece` bytes. */
export async function readAll(
  source: string | Uint8Array,
  options: OpenOptions & { piece?: number } = {},
): Promise<ReadAll> {
  const table = await openTable(
    typeof source === "string" ? source : Readable.from(pieces(source, options.piece ?? 1 << 20)),
    options,
  );
  const rows: string[][] = [];
  const lines: number[] = [];
  for await (const row of table.rows()) {
    rows.push([...row.cells]);
    lines.push(row.line);
  }
  return { table, rows, lines };
}

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads text as a CSV stream. */
export const readText = (text: string, options: OpenOptions & { piece?: number } = {}) =>
  readAll(Buffer.from(text), options);

/** Writes a file into `folder` and gives its path. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The code of the error that `act` ends in. */
export async function codeOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
  } catch (error) {
    if (error instanceof LevierError) return error.code;
    throw error;
  }
  return "no error";
}
