import { randomUUID } from "node:crypto";
import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../db/index.ts";
import type { Kept } from "./file-store.ts";
import { type FileRow, storedContent, storedFile } from "./tables.ts";

interface Which {
  readonly organisation: string;
  readonly file: string;
}

const isFile = ({ organisation, file }: Which) =>
  and(eq(storedFile.organisationId, organisation), eq(storedFile.id, file));

/**
 * Makes a file of content that the store keeps.
 *
 * @example
 * const kept = await files.keep({ organisation, bytes });
 * await transaction((tx) => addFile(tx, { organisation, kept, name: "model.bin", mediaType }));
 */
export async function addFile(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly kept: Kept;
    readonly name: string;
    readonly mediaType: string;
    /** A new one unless told. */
    readonly id?: string;
    /** When it goes unless an area takes it. */
    readonly expiresAt?: Date;
  },
): Promise<FileRow> {
  const { organisation, kept, id = randomUUID(), name, mediaType, expiresAt } = options;
  const row = { organisationId: organisation, id, ...kept, name, mediaType, expiresAt };
  const [added] = await tx.insert(storedFile).values(row).returning();
  return added;
}

/** @throws LevierError `storage/not-found` */
export async function findFile(tx: Transaction, which: Which): Promise<FileRow> {
  const [found] = await tx.select().from(storedFile).where(isFile(which));
  if (!found) throw new LevierError("storage/not-found", {});
  return found;
}

/**
 * Takes an uploaded file over: from now on it stays until the area removes it.
 *
 * @throws LevierError `storage/not-found` when there is none, or it has gone
 */
export async function takeFile(tx: Transaction, which: Which): Promise<FileRow> {
  const [taken] = await tx.update(storedFile).set({ expiresAt: null }).where(isFile(which)).returning();
  if (!taken) throw new LevierError("storage/not-found", {});
  return taken;
}

/** Removes a file; its content follows when no other file has it. Does nothing where there is none. */
export async function removeFile(tx: Transaction, which: Which): Promise<void> {
  await tx.delete(storedFile).where(isFile(which));
}

/**
 * Removes a file whose content must not outlast it: the next sweep takes the content, unless another file
 * has it. Does nothing where there is none.
 */
export async function forgetFile(tx: Transaction, which: Which): Promise<void> {
  const [gone] = await tx.delete(storedFile).where(isFile(which)).returning();
  if (!gone) return;
  const { organisationId, sha256 } = storedContent;
  await tx
    .update(storedContent)
    .set({ keptAt: new Date(0) })
    .where(and(eq(organisationId, which.organisation), eq(sha256, gone.sha256)));
}
