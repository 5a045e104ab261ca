import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { LevierError } from "@levier/errors";
import { S3mini } from "s3mini";
import type { Config } from "../../config.ts";
import type { Address, Blobs, ByteRange } from "./blobs.ts";

/** S3 wants parts of 5 MiB at least and 10,000 at most. */
const partBytes = 16 * 2 ** 20;

/** Content in a bucket of S3-compatible storage; `incoming` is a folder for copies on this machine. */
export function openS3Blobs(config: NonNullable<Config["s3"]>, incoming: string): Blobs {
  const bucket = new S3mini({ ...config });
  const keyOf = ({ organisation, sha256 }: Address) => `${organisation}/${sha256}`;
  const openAt = async (address: Address, range?: ByteRange) => {
    const whole = range === undefined;
    const answer = await bucket
      .getObjectRaw(keyOf(address), whole, range?.first, whole ? undefined : range.last + 1)
      .catch(() => undefined);
    if (!answer?.ok || !answer.body) throw new LevierError("storage/content-missing", {});
    return Readable.fromWeb(answer.body as ReadableStream);
  };
  return {
    async put(address, path) {
      if (!(await bucket.objectExists(keyOf(address)))) await putFile(bucket, keyOf(address), path);
    },
    open: openAt,
    async locally(address, work) {
      const path = join(incoming, randomUUID());
      try {
        await pipeline(await openAt(address), createWriteStream(path, { flags: "wx", mode: 0o600 }));
        return await work(path);
      } finally {
        await rm(path, { force: true });
      }
    },
    async remove(address) {
      await bucket.deleteObject(keyOf(address));
    },
  };
}

async function putFile(bucket: S3mini, key: string, path: string): Promise<void> {
  const { size } = await stat(path);
  if (size <= partBytes) {
    const chunks = await createReadStream(path).toArray();
    await bucket.putObject(key, Buffer.concat(chunks));
    return;
  }
  const upload = await bucket.getMultipartUploadId(key);
  try {
    await bucket.completeMultipartUpload(key, upload, await putParts(bucket, { key, upload, path, size }));
  } catch (error) {
    await bucket.abortMultipartUpload(key, upload).catch(() => {});
    throw error;
  }
}

async function putParts(
  bucket: S3mini,
  { key, upload, path, size }: { key: string; upload: string; path: string; size: number },
) {
  const handle = await open(path);
  const parts: Awaited<ReturnType<S3mini["uploadPart"]>>[] = [];
  try {
    for (let at = 0; at < size; at += partBytes) {
      const buffer = Buffer.alloc(Math.min(partBytes, size - at));
      await handle.read(buffer, 0, buffer.length, at);
      parts.push(await bucket.uploadPart(key, upload, buffer, parts.length + 1));
    }
  } finally {
    await handle.close();
  }
  return parts;
}
