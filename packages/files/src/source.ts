import { type FileHandle, open } from "node:fs/promises";
import { LevierError } from "@levier/errors";
import type { ReadLimits } from "./types.ts";

const CHUNK = 256 * 1024;

/** Bytes that can be looked at before they are streamed. */
export interface ByteSource {
  /** Name for messages. */
  readonly file: string;
  /** Path of a regular file; undefined for a stream. */
  readonly path?: string;
  /** Bytes in all; null for a stream. */
  readonly size: number | null;
  /** Bytes handed out by `chunks` so far. */
  readonly consumed: number;
  /** The first `bytes` bytes, or all where there are fewer. */
  peek(bytes: number): Promise<Buffer>;
  /** All bytes from the start, in pieces of at most 256 KiB. A stream can be consumed once. */
  chunks(): AsyncGenerator<Buffer, void, void>;
}

/** Opens a regular file. Nothing is held open between calls. */
export async function fileSource(path: string, file: string, limits: ReadLimits): Promise<ByteSource> {
  const size = await checkedSize(path, file, limits);
  let consumed = 0;
  return {
    file,
    path,
    size,
    get consumed() {
      return consumed;
    },
    peek: (bytes) => withHandle(path, (handle) => readAt(handle, 0, Math.min(bytes, size))),
    async *chunks() {
      consumed = 0;
      for await (const chunk of fileChunks(path, limits.fileBytes, file)) {
        consumed += chunk.length;
        yield chunk;
      }
    },
  };
}

async function checkedSize(path: string, file: string, limits: ReadLimits): Promise<number> {
  const { size, directory } = await withHandle(path, async (handle) => {
    const stat = await handle.stat();
    return { size: stat.size, directory: stat.isDirectory() };
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new LevierError("files/not-found", { file });
    throw new LevierError("files/unreadable", { file, reason: error.code ?? error.message });
  });
  if (directory) throw new LevierError("files/is-folder", { file });
  if (size > limits.fileBytes) throw new LevierError("files/too-large", { file, limit: limits.fileBytes });
  return size;
}

async function* fileChunks(path: string, limit: number, file: string) {
  const handle = await open(path);
  try {
    let read = 0;
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
      if (bytesRead === 0) return;
      read += bytesRead;
      if (read > limit) throw new LevierError("files/too-large", { file, limit });
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Runs `use` on an open handle and closes it whatever happens. */
export async function withHandle<T>(path: string, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path);
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

/** Reads `length` bytes at `position`; fewer where the file ends. */
export async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** Wraps a stream: what has been looked at is kept and handed out first. */
export function streamSource(stream: NodeJS.ReadableStream, file: string, limits: ReadLimits): ByteSource {
  const input = stream[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  let seenBytes = 0;
  let total = 0;
  let consumed = 0;

  async function pull(): Promise<Buffer | null> {
    const { value, done } = await input.next();
    if (done) return null;
    const chunk = typeof value === "string" ? Buffer.from(value) : Buffer.from(value as Uint8Array);
    total += chunk.length;
    if (total > limits.fileBytes) throw new LevierError("files/too-large", { file, limit: limits.fileBytes });
    return chunk;
  }

  async function peek(bytes: number): Promise<Buffer> {
    while (seenBytes < bytes) {
      const chunk = await pull();
      if (!chunk) break;
      seen.push(chunk);
      seenBytes += chunk.length;
    }
    const head = Buffer.concat(seen);
    seen.splice(0, seen.length, head);
    return head.subarray(0, bytes);
  }

  async function* chunks(): AsyncGenerator<Buffer, void, void> {
    const head = seen.splice(0, seen.length);
    for (const buffer of head) yield* pieces(buffer);
    for (let chunk = await pull(); chunk; chunk = await pull()) yield* pieces(chunk);
  }

  function* pieces(buffer: Buffer): Generator<Buffer> {
    for (let at = 0; at < buffer.length; at += CHUNK) {
      const piece = buffer.subarray(at, at + CHUNK);
      consumed += piece.length;
      yield piece;
    }
  }

  return {
    file,
    size: null,
    get consumed() {
      return consumed;
    },
    peek,
    chunks,
  };
}
