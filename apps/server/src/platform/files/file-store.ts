import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { LevierError } from "@levier/errors";
import { and, eq, lt, notExists, sql } from "drizzle-orm";
import type { Config } from "../../config.ts";
import type { Database, Transaction } from "../db/index.ts";
import type { Blobs, ByteRange } from "./blobs.ts";
import { openDiskBlobs } from "./disk-blobs.ts";
import { checkQuota } from "./quota.ts";
import { openS3Blobs } from "./s3-blobs.ts";
import { type FileRow, storedContent, storedFile } from "./tables.ts";

/** Content that lies in the store and may be given to files within a day. */
export interface Kept {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Content by its SHA-256, an organisation at a time. */
export interface FileStore {
  /**
   * Keeps bytes; give them to a file by `addFile` in the transaction that needs them.
   *
   * @throws LevierError `storage/quota-reached`, `server/disk-full`
   */
  keep(options: { readonly organisation: string; readonly bytes: Readable | Uint8Array }): Promise<Kept>;
  /** The same for a file on this machine, which stays there; `reserved` when its room is set aside already. */
  keepFile(options: {
    readonly organisation: string;
    readonly path: string;
    readonly reserved?: boolean;
  }): Promise<Kept>;
  /** @throws LevierError `storage/content-missing` */
  open(file: Pick<FileRow, "organisationId" | "sha256">, range?: ByteRange): Promise<Readable>;
  /** Lends a path for readers that need one; the file there must not be changed. */
  locally<T>(
    file: Pick<FileRow, "organisationId" | "sha256">,
    work: (path: string) => Promise<T>,
  ): Promise<T>;
  /** Puts content of a backup back, whose row comes with it; `damaged` tells that it is not what it was. */
  bring(
    content: { readonly organisation: string; readonly sha256: string; readonly bytes: Readable },
    damaged: () => Error,
  ): Promise<void>;
  /** Takes what was brought away again. */
  discard(content: { readonly organisation: string; readonly sha256: string }): Promise<void>;
  /** Removes the organisation's content that no file has had for a day. */
  sweep(tx: Transaction, organisation: string): Promise<number>;
}

type Owned = Pick<FileRow, "organisationId" | "sha256">;
const addressOf = ({ organisationId, sha256 }: Owned) => ({ organisation: organisationId, sha256 });

/** Where content is written before the store has it. */
export const incomingFolder = (data: string) => join(data, "files", "incoming");

/** Opens the store in the data folder, or in the bucket that S3_ENDPOINT names. */
export function openFileStore(config: Config, database: Database): FileStore {
  const incoming = incomingFolder(config.data);
  mkdirSync(incoming, { recursive: true });
  const blobs = config.s3
    ? openS3Blobs(config.s3, incoming)
    : openDiskBlobs(join(config.data, "files", "content"));
  const keepAt = async (organisation: string, path: string, kept: Kept, limit = config.storageLimit) => {
    await database.transaction({ organisation }, (tx) => claim(tx, organisation, kept, limit));
    await blobs.put({ organisation, sha256: kept.sha256 }, path).catch(fullDisk);
    return kept;
  };
  return {
    async keep({ organisation, bytes }) {
      const path = join(incoming, randomUUID());
      try {
        return await keepAt(organisation, path, await writeDown(bytes, path));
      } finally {
        await rm(path, { force: true });
      }
    },
    keepFile: async ({ organisation, path, reserved }) =>
      keepAt(organisation, path, await measure(path), reserved ? Number.POSITIVE_INFINITY : undefined),
    open: (file, range) => blobs.open(addressOf(file), range),
    locally: (file, work) => blobs.locally(addressOf(file), work),
    async bring({ organisation, sha256, bytes }, damaged) {
      const path = join(incoming, randomUUID());
      try {
        if ((await writeDown(bytes, path)).sha256 !== sha256) throw damaged();
        await blobs.put({ organisation, sha256 }, path);
      } finally {
        await rm(path, { force: true });
      }
    },
    discard: (content) => blobs.remove(content),
    sweep: (tx, organisation) => sweepContent(tx, blobs, organisation),
  };
}

/** The row is there before the bytes, so that bytes without files are always found and removed. */
async function claim(tx: Transaction, organisation: string, { sha256, size }: Kept, limit: number) {
  const [known] = await tx
    .update(storedContent)
    .set({ keptAt: sql`now()` })
    .where(and(eq(storedContent.organisationId, organisation), eq(storedContent.sha256, sha256)))
    .returning();
  if (known) return;
  await checkQuota(tx, { organisation, more: size, limit });
  const row = { organisationId: organisation, sha256, size };
  const target = [storedContent.organisationId, storedContent.sha256];
  await tx
    .insert(storedContent)
    .values(row)
    .onConflictDoUpdate({ target, set: { keptAt: sql`now()` } });
}

async function writeDown(bytes: Readable | Uint8Array, path: string): Promise<Kept> {
  const meter = createMeter();
  const source = bytes instanceof Readable ? bytes : Readable.from([bytes]);
  const target = createWriteStream(path, { flags: "wx", mode: 0o600 });
  await pipeline(source, meter.stream, target).catch(fullDisk);
  return meter.read();
}

async function measure(path: string): Promise<Kept> {
  const meter = createMeter();
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), meter.stream.resume());
  return meter.read();
}

function createMeter(): { readonly stream: Transform; read(): Kept } {
  const hash = createHash("sha256");
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  return { stream, read: () => ({ sha256: hash.digest("hex"), size }) };
}

/** @throws LevierError `server/disk-full` */
export function fullDisk(error: NodeJS.ErrnoException): never {
  if (error.code === "ENOSPC" || error.code === "EDQUOT") throw new LevierError("server/disk-full", {});
  throw error;
}

/** Held by backups, together, and by sweeps, alone; any number serves. */
export const contentLock = 4181;

/**
 * The rows stay locked until the bytes are gone: whoever brings the same content meanwhile waits, and then
 * finds neither.
 */
async function sweepContent(tx: Transaction, blobs: Blobs, organisation: string): Promise<number> {
  const { rows } = await tx.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(${contentLock}) as free`,
  );
  if (!rows[0].free) return 0;
  const files = tx
    .select({ id: storedFile.id })
    .from(storedFile)
    .where(
      and(
        eq(storedFile.organisationId, storedContent.organisationId),
        eq(storedFile.sha256, storedContent.sha256),
      ),
    );
  const old = lt(storedContent.keptAt, sql`now() - interval '1 day'`);
  const gone = await tx
    .delete(storedContent)
    .where(and(eq(storedContent.organisationId, organisation), old, notExists(files)))
    .returning();
  for (const { sha256 } of gone) await blobs.remove({ organisation, sha256 });
  return gone.length;
}
