import { LevierError } from "@levier/errors";
import { align, isBlank } from "../align.ts";
import { namedColumns } from "../columns.ts";
import { FAULTS_KEPT, FaultLog } from "../fault-log.ts";
import { unguardFormula } from "../formula-guard.ts";
import type { ByteSource } from "../source.ts";
import type { OpenOptions, ReadLimits, Row, TableReader } from "../types.ts";
import { Decoder } from "./decoder.ts";
import { detectDialect } from "./detect-dialect.ts";
import { detectEncoding, type FoundEncoding, namedEncoding } from "./detect-encoding.ts";
import { type CsvRecord, CsvScanner, type Dialect } from "./scanner.ts";

const SAMPLE = 64 * 1024;

/** Opens delimited text. */
export async function openCsv(
  source: ByteSource,
  limits: ReadLimits,
  options: OpenOptions,
): Promise<TableReader> {
  const found: FoundEncoding = options.encoding
    ? { encoding: namedEncoding(options.encoding, source.file), settled: true }
    : await detectEncoding(source);
  const { dialect, columns } = await readHeader(source, found, limits, options.delimiter);
  const log = new FaultLog();
  const decoder = new Decoder(found.encoding, found.settled);
  const read = () => batches(source, decoder, new CsvScanner(dialect, limits), columns.length, log, options);
  return {
    file: source.file,
    format: "csv",
    columns,
    get encoding() {
      return decoder.encoding;
    },
    delimiter: dialect.delimiter || undefined,
    rows: () => flat(read()),
    batches: read,
    faults: log.faults,
    get faultCount() {
      return log.count;
    },
    progress: () => (source.size === null ? null : source.size === 0 ? 1 : source.consumed / source.size),
  };
}

/** Looks at as much of the start as the header takes. */
async function readHeader(
  source: ByteSource,
  { encoding, settled }: FoundEncoding,
  limits: ReadLimits,
  delimiter?: string,
): Promise<{ dialect: Dialect; columns: string[] }> {
  for (let bytes = SAMPLE; ; bytes *= 4) {
    const head = await source.peek(bytes);
    const whole = head.length < bytes || head.length === source.size;
    const text = new Decoder(encoding, settled).decode(head, whole);
    const dialect = detectDialect(text, whole);
    const wanted = delimiter === undefined ? dialect : { ...dialect, delimiter };
    const scanner = new CsvScanner(wanted, limits);
    scanner.push(text);
    const first = nextFilled(scanner, whole);
    const record = first && isSeparatorLine(first.cells) ? nextFilled(scanner, whole) : first;
    const tooLong = record?.faults.find((fault) => fault.outcome === "left out");
    if (tooLong) throw new LevierError("files/header-too-long", { file: source.file, line: tooLong.line });
    if (record) return { dialect: wanted, columns: namedColumns(record.cells) };
    if (whole) throw new LevierError("files/empty", { file: source.file });
  }
}

/** Excel's own first line that names the delimiter, as `sep=;`. */
function isSeparatorLine(cells: readonly string[]): boolean {
  return cells.length <= 2 && /^sep=.?$/.test(cells[0] ?? "") && !cells[1];
}

/** The next record that is not blank. One that was left out counts as filled. */
function nextFilled(scanner: CsvScanner, final: boolean): CsvRecord | null {
  for (let record = scanner.next(final); record; record = scanner.next(final)) {
    if (record.faults.length > 0 || !isBlank(record.cells)) return record;
  }
  return null;
}

async function* flat(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<Row, void, void> {
  for await (const batch of batches) yield* batch;
}

async function* batches(
  source: ByteSource,
  decoder: Decoder,
  scanner: CsvScanner,
  width: number,
  log: FaultLog,
  options: OpenOptions,
): AsyncGenerator<readonly Row[], void, void> {
  let headerWidth = 0;
  for await (const final of textInto(scanner, decoder, source)) {
    const batch: Row[] = [];
    for (let record = scanner.next(final); record; record = scanner.next(final)) {
      report(record, scanner, decoder, log);
      if (record.cells.length === 0 || isBlank(record.cells)) continue;
      if (headerWidth === 0) {
        if (!isSeparatorLine(record.cells)) headerWidth = record.cells.length;
        continue;
      }
      const row = align(record.cells, width, record.line, log, headerWidth);
      if (row) batch.push(options.unguard ? { ...row, cells: row.cells.map(unguardFormula) } : row);
    }
    yield batch;
  }
}

/**
 * Feeds the scanner. A record that does not end in what is there gets as much text again before it is
 * scanned anew, so that a long record costs no more than twice its length.
 */
async function* textInto(scanner: CsvScanner, decoder: Decoder, source: ByteSource): AsyncGenerator<boolean> {
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    const text = decoder.decode(chunk, false);
    parts.push(text);
    length += text.length;
    if (length < scanner.pending) continue;
    scanner.push(parts.join(""));
    parts = [];
    length = 0;
    yield false;
  }
  scanner.push(parts.join("") + decoder.decode(Buffer.alloc(0), true));
  yield true;
}

/** Logs what happened in a record: its own faults, and the bytes in it that were mended. */
function report(record: CsvRecord, scanner: CsvScanner, decoder: Decoder, log: FaultLog): void {
  for (const fault of record.faults) log.add(fault);
  const outcome = record.cells.length === 0 ? "left out" : "kept";
  for (const { offset, detail } of decoder.take(record.end)) {
    // Finding the place rescans the record, which only faults that are kept are worth.
    const place = log.count < FAULTS_KEPT ? scanner.placeOf(record, offset) : { line: record.line };
    log.add({ code: "bad-encoding", ...place, outcome, detail });
  }
}
