import { expect, test } from "vitest";
import { crc32 } from "./crc32.ts";

test("agrees with the check value of the CRC catalogue (Koopman; zlib prints the same)", () => {
  expect(crc32("123456789")).toBe(0xcbf43926);
  expect(crc32("")).toBe(0);
  // zlib.crc32("élève".encode()) in Python 3.11
  expect(crc32("élève")).toBe(4117137045);
});
