import { createWriteStream } from "node:fs";
import { link, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { LevierError } from "@levier/errors";
import { pack } from "tar-stream";
import { fullDisk } from "../files/index.ts";

/** A tar archive that is being written. */
export interface Archive {
  add(name: string, bytes: Uint8Array | string): Promise<void>;
  addStream(name: string, size: number, bytes: Readable): Promise<void>;
}

/**
 * Writes a compressed archive that appears whole or not at all, and overwrites nothing.
 *
 * @throws LevierError `backup/exists`, `server/disk-full`
 */
export async function writeArchive<T>(file: string, fill: (archive: Archive) => Promise<T>): Promise<T> {
  const partial = `${file}.${process.pid}.partial`;
  const tar = pack();
  const target = createWriteStream(partial, { flags: "wx", mode: 0o600, flush: true });
  const written = pipeline(tar, createGzip({ level: 4 }), target);
  // Awaited below; until then a failure shows in the entry that is being written.
  written.catch(() => {});
  try {
    const result = await fill({
      add: (name, bytes) =>
        new Promise((resolve, reject) => {
          const content = Buffer.from(bytes as Uint8Array);
          tar.entry({ name, size: content.length }, settle(resolve, reject)).end(content);
        }),
      addStream: (name, size, bytes) =>
        new Promise((resolve, reject) => {
          const entry = tar.entry({ name, size }, settle(resolve, reject));
          pipeline(bytes, entry as unknown as NodeJS.WritableStream).catch(reject);
        }),
    });
    tar.finalize();
    await written;
    await link(partial, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw new LevierError("backup/exists", { file });
      throw error;
    });
    return result;
  } catch (error) {
    tar.destroy();
    return fullDisk(error as NodeJS.ErrnoException);
  } finally {
    await rm(partial, { force: true });
  }
}

function settle(resolve: () => void, reject: (error: Error) => void) {
  return (error?: Error | null) => (error ? reject(error) : resolve());
}
