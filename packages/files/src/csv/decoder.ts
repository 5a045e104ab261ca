import { isUtf8 } from "node:buffer";
import { FAULTS_KEPT } from "../fault-log.ts";
import { looksUtf8, unfinishedTail, utf8Length, weighUtf8 } from "./utf8.ts";
import { decodeWindows1252, windows1252Character } from "./windows-1252.ts";

/** A place where bytes did not decode and were mended. */
export interface Mend {
  /** Offset in UTF-16 units from the start of the decoded text. */
  readonly offset: number;
  /** The bytes in hexadecimal and what stands in their place. */
  readonly detail?: string;
}

/** Bytes in, text out, piece by piece; broken bytes are mended and told. */
export class Decoder {
  private mends: Mend[] = [];
  private taken = 0;
  private told = 0;
  encoding: string;
  private held = Buffer.alloc(0);
  private length = 0;
  private started = false;
  private readonly other?: InstanceType<typeof TextDecoder>;

  /** `settled` false: the encoding is a guess from ASCII alone, and the first other bytes decide. */
  constructor(
    encoding: string,
    private settled = true,
  ) {
    this.encoding = encoding;
    if (!["utf-8", "utf-16le", "utf-16be", "windows-1252"].includes(encoding)) {
      this.other = new TextDecoder(encoding);
    }
  }

  /** Text of the next bytes; `final` says that there are no more. */
  decode(chunk: Buffer, final: boolean): string {
    const bytes = this.held.length > 0 ? Buffer.concat([this.held, chunk]) : chunk;
    const tail = final ? 0 : this.tailOf(bytes);
    this.held = tail > 0 ? Buffer.from(bytes.subarray(bytes.length - tail)) : Buffer.alloc(0);
    let text = this.textOf(bytes.subarray(0, bytes.length - tail), final);
    if (!this.started && text.length > 0) {
      this.started = true;
      if (text.startsWith("\ufeff")) text = text.slice(1);
    }
    this.length += text.length;
    return text;
  }

  /** Takes the mends that stand before `end` and were not yet taken, in order. */
  take(end: number): readonly Mend[] {
    if (this.mends.length === 0) return this.mends;
    const from = this.taken;
    while (this.taken < this.mends.length && this.mends[this.taken].offset < end) this.taken++;
    const found = this.mends.slice(from, this.taken);
    if (this.taken === this.mends.length && this.taken > 0) {
      this.mends = [];
      this.taken = 0;
    }
    return found;
  }

  private tailOf(bytes: Buffer): number {
    if (this.encoding === "utf-8") return unfinishedTail(bytes);
    return this.encoding.startsWith("utf-16") ? bytes.length % 2 : 0;
  }

  private textOf(bytes: Buffer, final: boolean): string {
    if (this.other) return this.other.decode(bytes, { stream: !final });
    if (this.encoding === "utf-16le") return bytes.toString("utf16le");
    if (this.encoding === "utf-16be") {
      return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString("utf16le");
    }
    if (this.encoding === "utf-8" && !this.settled) this.settle(bytes);
    const clean = !bytes.includes(0);
    if (this.encoding === "windows-1252") return clean ? decodeWindows1252(bytes) : this.mend(bytes, () => 0);
    return clean && isUtf8(bytes) ? bytes.toString("utf8") : this.mend(bytes, utf8Length);
  }

  private settle(bytes: Buffer): void {
    const evidence = { valid: 0, broken: 0 };
    weighUtf8(bytes, evidence);
    if (evidence.valid + evidence.broken === 0) return;
    this.settled = true;
    if (!looksUtf8(evidence)) this.encoding = "windows-1252";
  }

  private mend(bytes: Buffer, lengthAt: (bytes: Buffer, at: number) => number): string {
    const single = this.encoding === "windows-1252";
    let text = "";
    let from = 0;
    for (let i = 0; i < bytes.length; ) {
      const length = bytes[i] === 0 ? 0 : single ? 1 : lengthAt(bytes, i);
      if (length > 0) {
        i += length;
        continue;
      }
      text += single ? decodeWindows1252(bytes.subarray(from, i)) : bytes.toString("utf8", from, i);
      const { width, character } = mendAt(bytes, i);
      const bom = this.started || !text.startsWith("\ufeff") ? 0 : 1;
      // A hostile file may have millions of these: no more details than a log keeps.
      const shown = `${bytes.toString("hex", i, i + width)} → ${character || "∅"}`;
      const detail = this.told++ < FAULTS_KEPT ? shown : undefined;
      this.mends.push({ offset: this.length + text.length - bom, detail });
      text += character;
      i += width;
      from = i;
    }
    return text + (single ? decodeWindows1252(bytes.subarray(from)) : bytes.toString("utf8", from));
  }
}

/**
 * The mend for the bytes at `at`. NUL is removed. A six-byte form such as FC BE 8E 96 94 BC is what R
 * leaves when it packs its escape "<e9>" into one wide character and writes that as (pre-2003) UTF-8:
 * its 31 bits are the four ASCII characters of the escape, and the escape names a Latin-1 byte. Any
 * other byte is read as Windows-1252.
 */
function mendAt(bytes: Buffer, at: number): { width: number; character: string } {
  if (bytes[at] === 0) return { width: 1, character: "" };
  const packed = bytes[at] >> 1 === 0x7e ? packedEscape(bytes, at) : null;
  if (packed !== null) return { width: 6, character: windows1252Character(packed) };
  return { width: 1, character: windows1252Character(bytes[at]) };
}

function packedEscape(bytes: Buffer, at: number): number | null {
  if (at + 6 > bytes.length) return null;
  let value = bytes[at] & 1;
  for (let i = 1; i < 6; i++) value = value * 64 + (bytes[at + i] & 0x3f);
  const escaped = String.fromCharCode(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >> 24);
  return /^<[0-9a-f]{2}>$/.test(escaped) ? Number.parseInt(escaped.slice(1, 3), 16) : null;
}
