/** WHATWG index windows-1252, bytes 80–9F; "\ufffd" where no character is assigned (81 8D 8F 90 9D). */
const HIGH_CONTROLS = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** The character of one byte of Windows-1252, a superset of the printable part of ISO 8859-1. */
export function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS[byte - 0x80] : String.fromCharCode(byte);
}

/**
 * Decodes Windows-1252. Node's own TextDecoder is not used because several releases decode the label
 * "windows-1252" as ISO 8859-1 (nodejs/node issue 56542) and would lose ’ and €.
 */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (c) => HIGH_CONTROLS[c.charCodeAt(0) - 0x80]);
}
