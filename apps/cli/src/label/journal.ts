import { createHash } from "node:crypto";
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { LevierError } from "@levier/errors";

/** One answer; a later one on the same row replaces it, and null takes it back. */
export interface Answer {
  readonly line: number;
  /** First 16 hex digits of the SHA-256 of the text, so that an answer never lands on another text. */
  readonly sha256: string;
  readonly labels: readonly string[] | null;
}

export interface Journal {
  readonly answers: readonly Answer[];
  /** Returns once the answer is on the disk. */
  append(answer: Answer): void;
  close(): void;
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Where the answers on a file are kept. */
export function journalOf(file: string): string {
  return `${file}.labels.jsonl`;
}

/**
 * Opens the append-only file of answers. A last line without its line end was cut off by a crash before its
 * answer was taken for given, so it is removed.
 *
 * @throws LevierError `input/broken-journal`, `files/cannot-write`
 */
export function openJournal(file: string): Journal {
  const descriptor = opened(file);
  const bytes = readFileSync(descriptor);
  const whole = bytes.lastIndexOf(10) + 1;
  if (whole < bytes.length) ftruncateSync(descriptor, whole);
  flushFolder(dirname(file));
  return {
    answers: parse(bytes.subarray(0, whole).toString("utf8"), file),
    append(answer) {
      try {
        writeWholly(descriptor, Buffer.from(`${JSON.stringify(answer)}\n`));
        fsyncSync(descriptor);
      } catch (error) {
        throw cannotWrite(file, error);
      }
    },
    close: () => closeSync(descriptor),
  };
}

/** The answers alone, where there are any; the file is left as it is. */
export function readJournal(file: string): readonly Answer[] {
  try {
    const bytes = readFileSync(file);
    return parse(bytes.subarray(0, bytes.lastIndexOf(10) + 1).toString("utf8"), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function opened(file: string): number {
  try {
    return openSync(file, "a+");
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

function cannotWrite(file: string, error: unknown): LevierError {
  return new LevierError("files/cannot-write", {
    file,
    reason: (error as NodeJS.ErrnoException).code ?? "",
  });
}

function writeWholly(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** A new file is only safe once its folder is on the disk too; Windows cannot open folders, and need not. */
function flushFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function parse(text: string, file: string): Answer[] {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line, i) => parseAnswer(line, file, i + 1));
}

function parseAnswer(line: string, file: string, number: number): Answer {
  try {
    const { labels, line: row, sha256 } = JSON.parse(line);
    const known =
      labels === null || (Array.isArray(labels) && labels.every((label) => typeof label === "string"));
    if (known && Number.isInteger(row) && typeof sha256 === "string") return { line: row, sha256, labels };
  } catch {
    // Told below.
  }
  throw new LevierError("input/broken-journal", { file, line: number });
}
