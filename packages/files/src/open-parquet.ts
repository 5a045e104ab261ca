import { LevierError } from "@levier/errors";
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from "hyparquet";
import { compressors, decompressZstd } from "hyparquet-compressors";
import { namedColumns } from "./columns.ts";
import { FaultLog } from "./fault-log.ts";
import { over } from "./limits.ts";
import { cellText } from "./open-jsonl.ts";
import { singly } from "./singly.ts";
import { type ByteSource, readAt, withHandle } from "./source.ts";
import { type Spooled, spool } from "./spool.ts";
import type { ReadLimits, Row, TableReader } from "./types.ts";

/** A value takes at least a pointer in memory once decoded, however well its page was compressed. */
const BYTES_A_VALUE = 8;

interface Opened {
  readonly file: string;
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly limits: ReadLimits;
  readonly spooled: Spooled;
  rowsRead: number;
}

/** Opens a Parquet file. One row group is in memory at a time. */
export async function openParquet(source: ByteSource, limits: ReadLimits): Promise<TableReader> {
  const { file } = source;
  const spooled = await spool(source);
  try {
    const buffer = await bufferOf(spooled.path);
    const metadata = await telling(file, () => parquetMetadataAsync(buffer));
    const names = parquetSchema(metadata).children.map((child) => child.element.name);
    if (names.length === 0) throw new LevierError("files/empty", { file });
    const opened: Opened = { file, buffer, metadata, limits, spooled, rowsRead: 0 };
    checkSize(opened, names.length);
    const total = Number(metadata.num_rows);
    const log = new FaultLog();
    return {
      file,
      format: "parquet",
      columns: namedColumns(names),
      rows: () => rows(opened, log),
      batches: () => singly(rows(opened, log)),
      faults: log.faults,
      get faultCount() {
        return log.count;
      },
      progress: () => (source.size === null ? null : total === 0 ? 1 : opened.rowsRead / total),
    };
  } catch (error) {
    await spooled.release();
    throw error;
  }
}

async function bufferOf(path: string): Promise<AsyncBuffer> {
  const byteLength = await withHandle(path, async (handle) => (await handle.stat()).size);
  return {
    byteLength,
    slice: (start, end = byteLength) =>
      withHandle(path, async (handle) => {
        const bytes = await readAt(handle, start, Math.max(0, Math.min(end, byteLength) - start));
        return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
      }),
  };
}

/** Refuses by what the file declares; `boundedCompressors` then holds it to that. */
function checkSize({ file, metadata, limits }: Opened, width: number): void {
  const limit = limits.decompressedBytes;
  let declared = 0;
  for (const group of metadata.row_groups) {
    for (const column of group.columns) declared += Number(column.meta_data?.total_uncompressed_size ?? 0);
    const values = Number(group.num_rows) * width * BYTES_A_VALUE;
    if (declared > limit || values > limit)
      throw new LevierError("files/decompresses-too-large", { file, limit });
  }
}

/** The decompressors of hyparquet, held to what may still come out of the file. */
function boundedCompressors({ file, limits }: Opened): Compressors {
  const limit = limits.decompressedBytes;
  let left = limit;
  // Given no output buffer, Zstandard would allocate whatever its own frame declares.
  const zstd = (input: Uint8Array, length: number) => decompressZstd(input, new Uint8Array(length));
  const bounded = Object.entries({ ...compressors, ZSTD: zstd }).map(([codec, decompress]) => [
    codec,
    (input: Uint8Array, outputLength: number) => {
      left -= outputLength;
      if (left < 0) throw new LevierError("files/decompresses-too-large", { file, limit });
      return decompress(input, outputLength);
    },
  ]);
  return Object.fromEntries(bounded) as Compressors;
}

async function* rows(opened: Opened, log: FaultLog): AsyncGenerator<Row, void, void> {
  const { file, buffer, metadata, limits, spooled } = opened;
  try {
    const bounded = boundedCompressors(opened);
    for (const group of metadata.row_groups) {
      const rowStart = opened.rowsRead;
      const rowEnd = rowStart + Number(group.num_rows);
      let values: unknown[][] = [];
      const onComplete = (read: unknown[][]) => {
        values = read;
      };
      const options = { file: buffer, metadata, rowStart, rowEnd, compressors: bounded, onComplete };
      await telling(file, () => parquetRead(options));
      for (const row of values) {
        opened.rowsRead++;
        const cells = row.map(parquetText);
        const line = opened.rowsRead + 1;
        const column = cells.findIndex((cell) => cell.length > limits.cellCharacters) + 1;
        const detail = over(limits.cellCharacters);
        if (column > 0) log.add({ code: "cell-too-long", line, column, outcome: "left out", detail });
        else yield { line, cells };
      }
      opened.rowsRead = rowEnd;
    }
  } finally {
    await spooled.release();
  }
}

function parquetText(value: unknown): string {
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value !== "object" || value === null) return cellText(value);
  const plain = (_: string, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner);
  return JSON.stringify(value, plain);
}

/** hyparquet throws plain errors at whatever it cannot decode: to the user the file is damaged. */
async function telling<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof LevierError) throw error;
    throw new LevierError("files/damaged", {
      file,
      part: error instanceof Error ? error.message : undefined,
    });
  }
}
