import { LevierError } from "@levier/errors";
import { and, eq, gt } from "drizzle-orm";
import type { Transaction } from "../db/index.ts";
import type { Acting } from "../http/rule.ts";
import { checkQuota } from "./quota.ts";
import { storedFile, type UploadRow, upload } from "./tables.ts";

/** After so long without a byte an upload is given up. */
const lifetime = 86_400_000;
export const expiryFrom = (now: Date) => new Date(now.getTime() + lifetime);

/**
 * Opens an upload and sets its room aside.
 *
 * @throws LevierError `storage/too-large`, `storage/quota-reached`
 */
export async function openUpload(
  tx: Transaction,
  options: {
    readonly acting: Acting;
    readonly id: string;
    readonly size: number;
    readonly name: string;
    readonly mediaType: string;
    readonly now: Date;
    readonly limits: { readonly uploadLimit: number; readonly storageLimit: number };
  },
): Promise<UploadRow> {
  const { acting, id, size, name, mediaType, now, limits } = options;
  const { organisation, actor: createdBy } = acting;
  if (size > limits.uploadLimit) throw new LevierError("storage/too-large", { limit: limits.uploadLimit });
  await checkQuota(tx, { organisation, more: size, limit: limits.storageLimit });
  const row = { organisationId: organisation, id, name, mediaType, size, createdBy };
  const [opened] = await tx
    .insert(upload)
    .values({ ...row, expiresAt: expiryFrom(now) })
    .returning();
  return opened;
}

interface Which {
  readonly organisation: string;
  readonly upload: string;
  readonly now: Date;
}

const isUpload = ({ organisation, upload: id }: Which) =>
  and(eq(upload.organisationId, organisation), eq(upload.id, id));

/**
 * An open upload, whose life is prolonged; undefined when it is complete and a file by now.
 *
 * @throws LevierError `storage/not-found`
 */
export async function findUpload(tx: Transaction, which: Which): Promise<UploadRow | { size: number }> {
  const [open] = await tx
    .update(upload)
    .set({ expiresAt: expiryFrom(which.now) })
    .where(and(isUpload(which), gt(upload.expiresAt, which.now)))
    .returning();
  if (open) return open;
  const isFile = and(eq(storedFile.organisationId, which.organisation), eq(storedFile.id, which.upload));
  const [file] = await tx.select({ size: storedFile.size }).from(storedFile).where(isFile);
  if (!file) throw new LevierError("storage/not-found", {});
  return file;
}

/** Ends an upload's row; false when somebody else did. */
export async function closeUpload(tx: Transaction, which: Omit<Which, "now">): Promise<boolean> {
  const closed = await tx
    .delete(upload)
    .where(isUpload({ ...which, now: new Date(0) }))
    .returning();
  return closed.length > 0;
}
