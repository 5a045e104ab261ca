import { LevierError } from "@levier/errors";
import { isBlank } from "./align.ts";
import { Decoder } from "./csv/decoder.ts";
import { detectEncoding, namedEncoding } from "./csv/detect-encoding.ts";
import { FaultLog } from "./fault-log.ts";
import { over } from "./limits.ts";
import { type Line, lines } from "./lines.ts";
import { singly } from "./singly.ts";
import type { ByteSource } from "./source.ts";
import type { OpenOptions, ReadLimits, Row, TableReader } from "./types.ts";

const SAMPLE = 256 * 1024;

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Opens JSON Lines. Columns are the keys of the objects in the first 256 KiB, in order of appearance.
 * A key that turns up later is told as `ragged-row`; a value that is no text is written as JSON.
 */
export async function openJsonl(
  source: ByteSource,
  limits: ReadLimits,
  options: OpenOptions,
): Promise<TableReader> {
  const found = options.encoding
    ? { encoding: namedEncoding(options.encoding, source.file), settled: true }
    : await detectEncoding(source);
  const decoder = new Decoder(found.encoding, found.settled);
  const columns = await firstKeys(source, new Decoder(found.encoding, found.settled), limits);
  const log = new FaultLog();
  const read = () => rows(lines(source, decoder, limits.rowCharacters), columns, limits, log);
  return {
    file: source.file,
    format: "jsonl",
    columns,
    get encoding() {
      return decoder.encoding;
    },
    rows: read,
    batches: () => singly(read()),
    faults: log.faults,
    get faultCount() {
      return log.count;
    },
    progress: () => (source.size === null ? null : source.consumed / source.size),
  };
}

/** Four bytes may make one character: past that, no line that is looked at would be kept. */
async function firstKeys(source: ByteSource, decoder: Decoder, limits: ReadLimits): Promise<string[]> {
  const keys = new Set<string>();
  for (let bytes = SAMPLE; keys.size === 0; bytes *= 4) {
    if (bytes > SAMPLE && bytes > 16 * limits.rowCharacters)
      throw new LevierError("files/header-too-long", { file: source.file, line: 1 });
    const head = await source.peek(bytes);
    const whole = head.length < bytes || head.length === source.size;
    const sample = new Decoder(decoder.encoding).decode(head, whole).split("\n");
    if (!whole) sample.pop();
    for (const line of sample) for (const key of Object.keys(parseObject(line) ?? {})) keys.add(key);
    if (whole) break;
  }
  if (keys.size === 0) throw new LevierError("files/not-a-table", { file: source.file, kind: "json" });
  return [...keys];
}

function parseObject(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}

async function* rows(
  input: AsyncIterable<Line>,
  columns: readonly string[],
  limits: ReadLimits,
  log: FaultLog,
): AsyncGenerator<Row, void, void> {
  const known = new Set(columns);
  for await (const { line, text, mends } of input) {
    for (const { detail } of mends) log.add({ code: "bad-encoding", line, outcome: "kept", detail });
    if (text === null) {
      log.add({ code: "row-too-long", line, outcome: "left out", detail: over(limits.rowCharacters) });
      continue;
    }
    if (text.trim() === "") continue;
    const row = toRow(text, line, columns, known, limits, log);
    if (row && !isBlank(row.cells)) yield row;
  }
}

function toRow(
  text: string,
  line: number,
  columns: readonly string[],
  known: ReadonlySet<string>,
  limits: ReadLimits,
  log: FaultLog,
): Row | null {
  const object = parseObject(text);
  if (!object) {
    log.add({ code: "bad-json", line, column: jsonFaultColumn(text), outcome: "left out" });
    return null;
  }
  const surplus = Object.keys(object).filter((key) => !known.has(key));
  if (surplus.length > 0)
    log.add({ code: "ragged-row", line, outcome: "kept", detail: surplus[0].slice(0, 100) });
  const cells = columns.map((column) => (Object.hasOwn(object, column) ? cellText(object[column]) : ""));
  const long = cells.findIndex((cell) => cell.length > limits.cellCharacters);
  if (long === -1) return { line, cells };
  const detail = over(limits.cellCharacters);
  log.add({ code: "cell-too-long", line, column: long + 1, outcome: "left out", detail });
  return null;
}

/** A value as a cell: text as it is, null as "", everything else as JSON. */
export function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : (JSON.stringify(value) ?? "");
}

/** Character of the line, from 1, where its JSON breaks, as far as the engine tells. Its message quotes the data. */
function jsonFaultColumn(text: string): number | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const position = error instanceof SyntaxError ? / at position (\d+)/.exec(error.message)?.[1] : undefined;
    if (position !== undefined) return Number(position) + 1;
  }
  return undefined;
}
