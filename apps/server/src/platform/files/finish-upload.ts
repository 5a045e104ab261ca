import type { Database } from "../db/index.ts";
import type { FileStore } from "./file-store.ts";
import { addFile } from "./stored-files.ts";
import type { UploadRow } from "./tables.ts";
import type { UploadBytes } from "./upload-bytes.ts";
import { closeUpload, expiryFrom } from "./uploads.ts";

/**
 * Makes a file of a complete upload, under the same id. Its bytes stay where they are until the row is
 * committed, so that this can be begun anew after a crash at any point; of two that finish at once, one does.
 */
export async function finishUpload(options: {
  readonly database: Database;
  readonly files: FileStore;
  readonly bytes: UploadBytes;
  readonly row: UploadRow;
  readonly now: Date;
}): Promise<void> {
  const { database, files, bytes, row, now } = options;
  const { organisationId: organisation, id, name, mediaType } = row;
  const kept = await files
    .keepFile({ organisation, path: bytes.pathOf(id), reserved: true })
    .catch((error) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
  if (kept === undefined) return;
  await database.transaction({ organisation }, async (tx) => {
    if (!(await closeUpload(tx, { organisation, upload: id }))) return;
    await addFile(tx, { organisation, kept, id, name, mediaType, expiresAt: expiryFrom(now) });
  });
  await bytes.remove(id);
}
