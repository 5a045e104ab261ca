import { createHash, randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { type FileHandle, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { LevierError } from "@levier/errors";
import { fullDisk } from "./file-store.ts";
import type { Checksum } from "./tus-headers.ts";

/**
 * The bytes of open uploads, each a file named by the upload's id. Its length is the offset: what the disk
 * has is what was received. No lock is held over a transfer: every byte is written at its own position, so
 * that a connection given up for dead can add nothing but the same bytes.
 */
export interface UploadBytes {
  pathOf(id: string): string;
  create(id: string): Promise<void>;
  /** How many bytes are there; undefined when there is no such file. */
  offset(id: string): Promise<number | undefined>;
  /**
   * Writes a part and flushes it.
   *
   * @returns the new offset
   * @throws LevierError `storage/wrong-offset`, `storage/too-much`, `storage/wrong-checksum`, `server/disk-full`
   */
  write(part: Part): Promise<number>;
  remove(id: string): Promise<void>;
}

interface Part {
  readonly id: string;
  readonly bytes: Readable;
  readonly offset: number;
  /** Bytes of the whole upload. */
  readonly size: number;
  readonly checksum?: Checksum;
}

export const uploadsFolder = (data: string) => join(data, "files", "uploads");

/** Opens the folder of uploads in the data folder. */
export function openUploadBytes(data: string): UploadBytes {
  const folder = uploadsFolder(data);
  mkdirSync(folder, { recursive: true });
  const pathOf = (id: string) => join(folder, id);
  const offset = async (id: string) => (await stat(pathOf(id)).catch(() => undefined))?.size;
  const remove = (id: string) => rm(pathOf(id), { force: true });
  return {
    pathOf,
    offset,
    remove,
    create: (id) => withFile(pathOf(id), "wx", async () => {}),
    async write(part) {
      if ((await offset(part.id)) !== part.offset) throw new LevierError("storage/wrong-offset", {});
      if (!part.checksum) return withFile(pathOf(part.id), "r+", (file) => append(file, part));
      return writeChecked(pathOf(part.id), pathOf(`${part.id}.${randomUUID()}`), part, part.checksum);
    },
  };
}

async function append(file: FileHandle, { bytes, offset, size }: Part): Promise<number> {
  let at = offset;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      if (at + chunk.length > size) throw new LevierError("storage/too-much", { size });
      await file.write(chunk, 0, chunk.length, at);
      at += chunk.length;
    }
  } finally {
    await file.datasync();
  }
  return at;
}

/** A part with a checksum is set aside until it is known to be right, and only then added. */
async function writeChecked(path: string, aside: string, part: Part, wanted: Checksum): Promise<number> {
  try {
    await withFile(aside, "wx", (file) =>
      append(file, { ...part, offset: 0, size: part.size - part.offset }),
    );
    const found = createHash(wanted.algorithm);
    await withFile(aside, "r", async (file) => {
      for await (const chunk of file.createReadStream({ autoClose: false })) found.update(chunk);
    });
    if (found.digest("base64") !== wanted.digest) throw new LevierError("storage/wrong-checksum", {});
    return await withFile(aside, "r", (from) =>
      withFile(path, "r+", (file) =>
        append(file, { ...part, bytes: from.createReadStream({ autoClose: false }) }),
      ),
    );
  } finally {
    await rm(aside, { force: true });
  }
}

async function withFile<T>(path: string, flags: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, flags, 0o600).catch(fullDisk);
  try {
    return await work(file).catch(fullDisk);
  } finally {
    await file.close();
  }
}
