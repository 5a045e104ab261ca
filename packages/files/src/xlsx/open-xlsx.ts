import { LevierError } from "@levier/errors";
import { align, isBlank } from "../align.ts";
import { namedColumns } from "../columns.ts";
import { FaultLog } from "../fault-log.ts";
import { over } from "../limits.ts";
import { singly } from "../singly.ts";
import type { ByteSource } from "../source.ts";
import { type Spooled, spool } from "../spool.ts";
import type { ReadLimits, Row, TableReader } from "../types.ts";
import { SharedStrings, type SheetRow, SheetRows } from "./sheet.ts";
import { partReader, readWorkbook, type Workbook } from "./workbook.ts";
import { parseXml } from "./xml.ts";
import { type Budget, Zip } from "./zip.ts";

/** The parts of an open workbook. */
interface Opened {
  readonly file: string;
  readonly zip: Zip;
  readonly workbook: Workbook;
  readonly strings: readonly string[];
  readonly limits: ReadLimits;
  read: number;
}

/** Opens the first visible sheet of a workbook. Its shared strings are held in memory, its rows are not. */
export async function openXlsx(source: ByteSource, limits: ReadLimits): Promise<TableReader> {
  const { file } = source;
  const spooled = await spool(source);
  try {
    const budget = { left: limits.decompressedBytes, limit: limits.decompressedBytes };
    const opened = await openWorkbook(spooled.path, file, budget, limits);
    const columns = await readHeader(opened, budget);
    const log = new FaultLog();
    const size = opened.zip.size(opened.workbook.sheet);
    return {
      file,
      format: "xlsx",
      columns,
      rows: () => rows(opened, columns.length, log, spooled),
      batches: () => singly(rows(opened, columns.length, log, spooled)),
      faults: log.faults,
      get faultCount() {
        return log.count;
      },
      progress: () => (source.size === null ? null : Math.min(1, opened.read / size)),
    };
  } catch (error) {
    await spooled.release();
    throw error;
  }
}

async function openWorkbook(path: string, file: string, budget: Budget, limits: ReadLimits): Promise<Opened> {
  const zip = await Zip.open(path, file, budget);
  const read = partReader(zip, file, limits.cellCharacters);
  const workbook = await readWorkbook(zip, file, read);
  const onTooLong = () => {
    throw new LevierError("files/decompresses-too-large", { file, limit: limits.cellCharacters });
  };
  const spend = (bytes: number) => zip.spend(bytes);
  const shared = new SharedStrings(limits.cellCharacters, onTooLong, spend);
  if (workbook.sharedStrings) await read(workbook.sharedStrings, shared);
  return { file, zip, workbook, strings: shared.strings, limits, read: 0 };
}

/** The first row that is not blank. What it inflated is given back, since `rows` inflates it again. */
async function readHeader(opened: Opened, budget: Budget): Promise<string[]> {
  const { left } = budget;
  for await (const { line, cells, tooLong, rowTooLong } of filledRows(opened)) {
    if (tooLong || rowTooLong) throw new LevierError("files/header-too-long", { file: opened.file, line });
    budget.left = left;
    return namedColumns(cells);
  }
  throw new LevierError("files/empty", { file: opened.file });
}

async function* filledRows(opened: Opened): AsyncGenerator<SheetRow, void, void> {
  const { file, zip, workbook, strings, limits } = opened;
  const events = new SheetRows(workbook, strings, limits);
  opened.read = 0;
  const bytes = zip.read(workbook.sheet, (count) => {
    opened.read += count;
  });
  const silence = limits.rowCharacters;
  const onSilence = () => {
    throw new LevierError("files/decompresses-too-large", { file, limit: silence });
  };
  for await (const _ of parseXml(bytes, events, { file, part: workbook.sheet, silence, onSilence })) {
    for (const row of events.ready.splice(0)) {
      // A short element may stand for a row of 16,384 cells.
      zip.spend(row.cells.length);
      if (row.tooLong || row.rowTooLong || !isBlank(row.cells)) yield row;
    }
  }
}

async function* rows(opened: Opened, width: number, log: FaultLog, spooled: Spooled): AsyncGenerator<Row> {
  try {
    let header = true;
    for await (const { line, cells, tooLong, rowTooLong } of filledRows(opened)) {
      if (header) {
        header = false;
        continue;
      }
      if (tooLong || rowTooLong) {
        const code = tooLong ? "cell-too-long" : "row-too-long";
        const limit = tooLong ? opened.limits.cellCharacters : opened.limits.rowCharacters;
        log.add({ code, line, column: tooLong, outcome: "left out", detail: over(limit) });
        continue;
      }
      // A sheet does not store empty cells at the end of a row: a short row is no fault.
      opened.zip.spend(Math.max(0, width - cells.length));
      while (cells.length < width) cells.push("");
      // Surplus cells are notes beside the table: in a sheet nothing shifts.
      const row = align(cells, width, line, log, Number.POSITIVE_INFINITY);
      if (row) yield row;
    }
  } finally {
    await spooled.release();
  }
}
