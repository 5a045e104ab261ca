import { buffer } from "node:stream/consumers";
import { type Zippable, zipSync } from "fflate";
import type { FileStore } from "../../../platform/files/index.ts";
import type { ResultRow } from "./tables.ts";

/** Entries carry this day, so that the same model gives the same archive. */
const mtime = new Date("2020-01-01T00:00:00");

/** The model folder as a ZIP archive: `levier classify` reads it once it is unpacked. */
export async function zipModel(files: FileStore, { organisationId, files: kept }: ResultRow) {
  const entries: Zippable = {};
  for (const { name, sha256 } of kept) {
    const content = await buffer(await files.open({ organisationId, sha256 }));
    // Weights are dense numbers: compressing them takes long and gains little.
    entries[name] = [content, { mtime, level: name.endsWith(".safetensors") ? 1 : 6 }];
  }
  return zipSync(entries);
}
