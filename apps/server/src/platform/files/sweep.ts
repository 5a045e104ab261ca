import { and, eq, lt } from "drizzle-orm";
import type { Transaction } from "../db/index.ts";
import type { FileStore } from "./file-store.ts";
import { storedFile, upload } from "./tables.ts";
import { openUploadBytes } from "./upload-bytes.ts";

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
export function sweepUploadBytes(data: string): Promise<void> {
  return openUploadBytes(data).sweep(new Date(Date.now() - 2 * 86_400_000));
}
