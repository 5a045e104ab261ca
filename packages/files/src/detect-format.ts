import { LevierError } from "@levier/errors";
import { utf16WithoutMark } from "./csv/detect-encoding.ts";
import type { ByteSource } from "./source.ts";
import type { TableFormat } from "./types.ts";

/** What a file that is no table is, by its first bytes. */
const SIGNATURES = [
  ["%PDF", "pdf"],
  ["\xd0\xcf\x11\xe0", "old-office"],
  ["\x1f\x8b", "gzip"],
  ["7z\xbc\xaf", "archive"],
  ["Rar!", "archive"],
  ["\x89PNG", "image"],
  ["\xff\xd8\xff", "image"],
  ["GIF8", "image"],
  ["{\\rtf", "rich-text"],
  ["SQLite format 3", "database"],
] as const;

/** Finds the format by content first and by the name's extension where the content leaves a choice. */
export async function detectFormat(source: ByteSource, extension: string): Promise<TableFormat> {
  const head = await source.peek(64 * 1024);
  const { file } = source;
  if (head.length === 0) throw new LevierError("files/empty", { file });
  const start = head.toString("latin1", 0, 64);
  if (start.startsWith("PK\x03\x04")) return "xlsx";
  if (start.startsWith("PAR1")) return "parquet";
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) throw new LevierError("files/not-a-table", { file, kind: known[1] });
  if (isBinary(head)) throw new LevierError("files/not-a-table", { file, kind: "binary" });
  return textFormat(head, file, extension);
}

function textFormat(head: Buffer, file: string, extension: string): TableFormat {
  if (extension === "jsonl" || extension === "ndjson") return "jsonl";
  const text = head
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^<(?:!doctype html|html|\?xml|table)/i.test(text)) {
    throw new LevierError("files/not-a-table", { file, kind: "markup" });
  }
  if (/^\{\s*"(?:[^"\\\n]|\\.)*"\s*:/.test(text)) {
    if (/^\{[^\n]*\}\s*(?:\n|$)/.test(text) || extension !== "json") return "jsonl";
  }
  if (extension === "json" || /^\[\s*\{\s*"/.test(text)) {
    throw new LevierError("files/not-a-table", { file, kind: "json" });
  }
  return "csv";
}

/** One control character in 100 bytes, tab, line ends, page feed and escape aside, is no text. */
function isBinary(head: Buffer): boolean {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (marked || utf16WithoutMark(head)) return false;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls * 100 > head.length && controls > 1;
}
