import { createReadStream } from "node:fs";
import { link, mkdir, open, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { LevierError } from "@levier/errors";
import type { Address, Blobs } from "./blobs.ts";

/** Content in a folder: `ORGANISATION/AB/ABCD…`. Files appear there whole and flushed, and never change. */
export function openDiskBlobs(folder: string): Blobs {
  const pathOf = ({ organisation, sha256 }: Address) =>
    join(folder, organisation, sha256.slice(0, 2), sha256);
  return {
    async put(address, path) {
      const target = pathOf(address);
      await mkdir(dirname(target), { recursive: true });
      await flush(path);
      await link(path, target).catch(unlessThere);
      await flush(dirname(target));
    },
    async open(address, range) {
      const path = await existing(pathOf(address));
      return createReadStream(path, { start: range?.first, end: range?.last, highWaterMark: 2 ** 18 });
    },
    locally: async (address, work) => work(await existing(pathOf(address))),
    remove: (address) => rm(pathOf(address), { force: true }),
  };
}

async function existing(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new LevierError("storage/content-missing", {});
  return path;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

async function flush(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
