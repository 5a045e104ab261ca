import { LevierError } from "@levier/errors";
import type { ByteSource } from "../source.ts";
import { looksUtf8, weighUtf8 } from "./utf8.ts";

const SAMPLE = 64 * 1024;
/** Enough sequences outside ASCII to tell UTF-8 from Windows-1252. */
const ENOUGH = 1000;

/** An encoding, and whether it is sure or guessed from ASCII alone. */
export interface FoundEncoding {
  readonly encoding: string;
  readonly settled: boolean;
}

/**
 * Finds the encoding: byte order mark, else the NUL pattern of UTF-16, else UTF-8 against Windows-1252 by
 * evidence. A file is scanned until there is enough evidence; of a stream only the sample is known.
 */
export async function detectEncoding(source: ByteSource): Promise<FoundEncoding> {
  const head = await source.peek(SAMPLE);
  const marked = byteOrderMark(head) ?? utf16WithoutMark(head);
  if (marked) return { encoding: marked, settled: true };
  const evidence = { valid: 0, broken: 0 };
  weighUtf8(head, evidence);
  if (source.path && evidence.valid + evidence.broken < ENOUGH) {
    evidence.valid = evidence.broken = 0;
    for await (const chunk of source.chunks()) {
      weighUtf8(chunk, evidence);
      if (evidence.valid + evidence.broken >= ENOUGH) break;
    }
  }
  const settled = source.path !== undefined || evidence.valid + evidence.broken > 0;
  return { encoding: looksUtf8(evidence) ? "utf-8" : "windows-1252", settled };
}

/** The canonical name of an encoding that the user gave. Latin-1 is read as its superset Windows-1252. */
export function namedEncoding(name: string, file: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new LevierError("files/unknown-encoding", { file, encoding: name });
  }
}

function byteOrderMark(head: Buffer): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return null;
}

/**
 * In UTF-16 delimiters, digits, line ends and Latin letters have a NUL as one half, always the same half.
 * Even a text in another script has them in more than one unit of 50.
 */
export function utf16WithoutMark(head: Buffer): string | null {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1]++;
  const [even, odd] = zeros;
  if (Math.max(even, odd) * 100 < head.length || Math.max(even, odd) < 2) return null;
  if (odd > even * 20) return "utf-16le";
  return even > odd * 20 ? "utf-16be" : null;
}
