import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, lt } from "drizzle-orm";
import type { Transaction } from "../db/index.ts";
import { type FileStore, incomingFolder } from "./file-store.ts";
import { storedFile, upload } from "./tables.ts";
import { uploadsFolder } from "./upload-bytes.ts";

/** Removes an organisation's uploads that were given up, files that nothing took, and content without files. */
export async function sweepFiles(
  tx: Transaction,
  options: { readonly organisation: string; readonly now: Date; readonly files: FileStore },
): Promise<void> {
  const { organisation, now, files } = options;
  await tx.delete(upload).where(and(eq(upload.organisationId, organisation), lt(upload.expiresAt, now)));
  await tx
    .delete(storedFile)
    .where(and(eq(storedFile.organisationId, organisation), lt(storedFile.expiresAt, now)));
  await files.sweep(tx, organisation);
}

/** Removes the bytes of uploads whose rows have long gone, and what a crash left half written. */
export async function sweepLeftovers(data: string): Promise<void> {
  const before = new Date(Date.now() - 2 * 86_400_000);
  for (const folder of [uploadsFolder(data), incomingFolder(data)])
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtime < before) await rm(path, { force: true });
    }
}
