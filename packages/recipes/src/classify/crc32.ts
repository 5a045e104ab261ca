const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const encoder = new TextEncoder();

/**
 * CRC-32 of a text's UTF-8 bytes (ISO 3309, as in zip and zlib).
 *
 * @example
 * crc32("123456789").toString(16) // "cbf43926"
 */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of encoder.encode(text)) crc = table[(crc ^ byte) & 255] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
