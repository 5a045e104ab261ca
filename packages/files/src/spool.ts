import { createWriteStream, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { ByteSource } from "./source.ts";

/** A file that can be read at any place, and what removes it where it is a copy. */
export interface Spooled {
  readonly path: string;
  release(): Promise<void>;
}

/**
 * The path of the source's file; a stream is first copied to a temporary file, since the tables of contents
 * of ZIP and Parquet stand at the end. `fileBytes` bounds the copy.
 */
export async function spool(source: ByteSource): Promise<Spooled> {
  if (source.path !== undefined) return { path: source.path, release: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "levier-"));
  // The copy may hold personal data: it goes even where its rows are never read.
  const atExit = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", atExit);
  const release = async () => {
    process.off("exit", atExit);
    await rm(folder, { recursive: true, force: true });
  };
  const path = join(folder, "table");
  try {
    await pipeline(source.chunks(), createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await release();
    throw error;
  }
  return { path, release };
}
