import { isAscii } from "node:buffer";

/** Length of the valid UTF-8 sequence at `at` (RFC 3629, table 3-7 of Unicode), or 0 where there is none. */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if ((bytes[at + i] & 0xc0) !== 0x80 || at + i >= bytes.length) return 0;
  return length;
}

/** How many bytes at the end may be the start of a sequence that goes on in the next piece. */
export function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(5, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return wantedLength(byte) > back ? back : 0;
  }
  return 0;
}

function wantedLength(lead: number): number {
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  if (lead < 0xf8) return 4;
  return lead < 0xfc ? 5 : 6;
}

/** Evidence for or against UTF-8: sequences outside ASCII that are valid, and runs of bytes that are not. */
export interface Utf8Evidence {
  valid: number;
  broken: number;
}

/** Adds the evidence of `bytes` to `evidence`. */
export function weighUtf8(bytes: Buffer, evidence: Utf8Evidence): void {
  if (isAscii(bytes)) return;
  const end = bytes.length - unfinishedTail(bytes);
  let inRun = false;
  for (let i = 0; i < end; ) {
    const length = utf8Length(bytes, i);
    if (length === 0 && !inRun) evidence.broken++;
    if (length > 1) evidence.valid++;
    inRun = length === 0;
    i += length || 1;
  }
}

/**
 * Whether bytes with this evidence are UTF-8. In Windows-1252 text a valid sequence arises only by
 * accident (an accented capital before a symbol), so one in ten valid already means UTF-8 with broken parts.
 */
export function looksUtf8(evidence: Utf8Evidence): boolean {
  return evidence.valid * 10 >= evidence.valid + evidence.broken;
}
