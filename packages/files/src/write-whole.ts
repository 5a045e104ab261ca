import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { LevierError } from "@levier/errors";

const BATCH = 64 * 1024;

/** What a file is written from: in one piece, or in many that need not fit in memory. */
export type Content = string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string>;

/**
 * Writes a file that appears whole or not at all: into a temporary file beside it, flushed to the disk, then
 * renamed over `path`. When `content` throws, the temporary file is removed, an older file at `path` stays
 * as it was, and the error goes on. Folders on the way are made.
 *
 * @throws LevierError `files/cannot-write`
 * @example
 * await writeWhole("out/labels.csv", (async function* () { yield csvLine(["text", "label"]); })());
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  const target = await realpath(path).catch(() => resolve(path));
  const old = await stat(target).catch(() => null);
  if (old && !old.isFile() && !old.isDirectory()) return writeThrough(target, content, path);
  const temporary = temporaryBeside(target);
  await tellingWhere(path, () => mkdir(dirname(target), { recursive: true }));
  try {
    await writeFlushed(temporary, content, path, old?.isFile() ? old.mode & 0o777 : undefined);
    await tellingWhere(path, () => rename(temporary, target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(target));
}

/**
 * Writes a folder that appears whole or not at all. An older folder at `folder` is replaced where it holds
 * nothing but files of the same names; anything else in it is never deleted.
 *
 * @param files - plain file names (no folders inside) and their content
 * @throws LevierError `files/folder-in-use`, `files/cannot-write`
 * @example
 * await writeFolderWhole("model", new Map([["README.md", "# Model\n"]]));
 */
export async function writeFolderWhole(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const target = resolve(folder);
  const replaces = await replaceable(target, folder, files);
  const temporary = temporaryBeside(target);
  await tellingWhere(folder, () => mkdir(temporary, { recursive: true }));
  try {
    for (const [name, content] of files) {
      if (basename(name) !== name || name === "..") throw new RangeError(`not a plain file name: ${name}`);
      await writeFlushed(join(temporary, name), content, join(folder, name));
    }
    await flushFolder(temporary);
    await tellingWhere(folder, () => (replaces ? swap(temporary, target) : rename(temporary, target)));
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  await flushFolder(dirname(target));
}

/** Whether there is an older folder that may be replaced. */
async function replaceable(target: string, folder: string, files: ReadonlyMap<string, unknown>) {
  const found = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new LevierError("files/cannot-write", { file: folder, reason: error.code ?? error.message });
  });
  const foreign = found?.find((name) => !files.has(name));
  if (foreign !== undefined) throw new LevierError("files/folder-in-use", { file: folder, found: foreign });
  return found !== null;
}

/** A folder cannot be renamed over one that holds files: the old one steps aside first, and back on failure. */
async function swap(temporary: string, target: string): Promise<void> {
  const aside = temporaryBeside(target);
  await rename(target, aside);
  try {
    await rename(temporary, target);
  } catch (error) {
    await rename(aside, target);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

function temporaryBeside(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
}

/** A pipe or device, such as /dev/stdout, is written to and never replaced. */
async function writeThrough(path: string, content: Content, named: string): Promise<void> {
  const handle = await tellingWhere(named, () => open(path, "w"));
  try {
    await writeContent(handle, content, named);
  } finally {
    await handle.close();
  }
}

/** `mode` keeps a private file private when it is replaced. */
async function writeFlushed(path: string, content: Content, named: string, mode?: number): Promise<void> {
  const handle = await tellingWhere(named, () => open(path, "wx", mode));
  try {
    await writeContent(handle, content, named);
    await tellingWhere(named, () => handle.sync());
  } finally {
    await handle.close();
  }
}

async function writeContent(handle: FileHandle, content: Content, named: string): Promise<void> {
  const whole = typeof content === "string" || content instanceof Uint8Array;
  if (whole) await tellingWhere(named, () => handle.writeFile(content));
  else await writeBatches(handle, content, named);
}

/** Joins small pieces, so that a million lines are not a million system calls. */
async function writeBatches(
  handle: FileHandle,
  content: AsyncIterable<string | Uint8Array> | Iterable<string>,
  named: string,
): Promise<void> {
  let text = "";
  const flush = async () => {
    const batch = text;
    text = "";
    if (batch !== "") await tellingWhere(named, () => handle.appendFile(batch));
  };
  for await (const piece of content) {
    if (typeof piece === "string") {
      text += piece;
      if (text.length >= BATCH) await flush();
    } else {
      await flush();
      await tellingWhere(named, () => handle.appendFile(piece));
    }
  }
  await flush();
}

/** A rename lasts through a power cut only once its folder is flushed; not every system can. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function tellingWhere<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new LevierError("files/cannot-write", { file, reason: code ?? message });
  }
}
