import { createReadStream } from "node:fs";
import { createInflateRaw } from "node:zlib";
import { LevierError } from "@levier/errors";
import { readAt, withHandle } from "../source.ts";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_LIMIT = 16 * 2 ** 20;
/**
 * Apache POI refuses entries that inflate more than a hundredfold (ZipSecureFile.MIN_INFLATE_RATIO); real
 * sheets inflate 5 to 40 times. As there, small entries are let through.
 */
const RATIO = 100;
const RATIO_COUNTS_FROM = 16 * 2 ** 20;

interface ZipEntry {
  readonly method: number;
  readonly compressed: number;
  readonly declared: number;
  readonly offset: number;
}

/** Bytes that may still be inflated from one file, over all its entries. */
export interface Budget {
  left: number;
  readonly limit: number;
}

/** The entries of a ZIP archive by name. Nothing is inflated until an entry is read. */
export class Zip {
  private constructor(
    private readonly path: string,
    private readonly file: string,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly budget: Budget,
  ) {}

  /** Reads the table of contents (APPNOTE.TXT 4.3.12 and 4.3.16). */
  static async open(path: string, file: string, budget: Budget): Promise<Zip> {
    const directory = await withHandle(path, async (handle) => {
      const { size } = await handle.stat();
      const tail = await readAt(handle, Math.max(0, size - 65_557), Math.min(size, 65_557));
      const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
      if (at === -1 || at + 22 > tail.length || tail.readUInt32LE(at) !== END_OF_DIRECTORY) return null;
      const length = tail.readUInt32LE(at + 12);
      if (length > DIRECTORY_LIMIT) return null;
      return readAt(handle, tail.readUInt32LE(at + 16), length);
    });
    if (!directory) throw new LevierError("files/damaged", { file, part: "zip" });
    return new Zip(path, file, parseDirectory(directory), budget);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** The compressed size of an entry, in bytes. */
  size(name: string): number {
    return this.entries.get(name)?.compressed ?? 0;
  }

  /**
   * Inflates an entry piece by piece. What comes out is counted, whatever the archive declares.
   *
   * @param onRead - told the compressed bytes read
   */
  async *read(name: string, onRead?: (bytes: number) => void): AsyncGenerator<Buffer, void, void> {
    const entry = this.entries.get(name);
    if (!entry) throw new LevierError("files/damaged", { file: this.file, part: name });
    if (entry.declared > this.budget.left) this.refuse();
    const start = await this.dataStart(entry, name);
    const end = start + entry.compressed - 1;
    if (entry.compressed === 0) return;
    const raw = createReadStream(this.path, { start, end });
    if (onRead) raw.on("data", (chunk) => onRead(chunk.length));
    const inflated = entry.method === 0 ? raw : raw.pipe(createInflateRaw({ chunkSize: 128 * 1024 }));
    raw.on("error", (error) => inflated.destroy(error));
    let out = 0;
    try {
      for await (const chunk of inflated as AsyncIterable<Buffer>) {
        out += chunk.length;
        this.spend(chunk.length);
        // By what was read: more may be declared than there is, and a large archive told only near its end.
        if (out > RATIO_COUNTS_FROM && out > RATIO * raw.bytesRead) this.refuse();
        yield chunk;
      }
    } catch (error) {
      if (error instanceof LevierError) throw error;
      throw new LevierError("files/damaged", { file: this.file, part: name });
    } finally {
      raw.destroy();
      inflated.destroy();
    }
  }

  /** Counts bytes that reading costs, whether they are inflated or made of what is. */
  spend(bytes: number): void {
    this.budget.left -= bytes;
    if (this.budget.left < 0) this.refuse();
  }

  private refuse(): never {
    throw new LevierError("files/decompresses-too-large", { file: this.file, limit: this.budget.limit });
  }

  /** The local header's name and extra field may be longer than the directory's. */
  private async dataStart(entry: ZipEntry, name: string): Promise<number> {
    const header = await withHandle(this.path, (handle) => readAt(handle, entry.offset, 30));
    const known = header.length === 30 && header.readUInt32LE(0) === LOCAL_HEADER;
    if (!known || (entry.method !== 0 && entry.method !== 8)) {
      throw new LevierError("files/damaged", { file: this.file, part: name });
    }
    return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  }
}

function parseDirectory(directory: Buffer): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
    entries.set(name, {
      method: directory.readUInt16LE(at + 10),
      compressed: directory.readUInt32LE(at + 20),
      declared: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}
