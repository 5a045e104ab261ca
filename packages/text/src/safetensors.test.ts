import { LevierError } from "@levier/errors";
import { describe, expect, test } from "vitest";
import { decodeSafetensors, encodeSafetensors } from "./safetensors.ts";

/** A file put together by hand as the format's documentation says. */
function file(
  header: string,
  data: readonly number[] = [],
  length = new TextEncoder().encode(header).length,
): Uint8Array {
  const prefix = Array.from({ length: 8 }, (_, i) => Math.floor(length / 256 ** i) % 256);
  return Uint8Array.from([...prefix, ...new TextEncoder().encode(header), ...data]);
}

function fault(bytes: Uint8Array): unknown {
  try {
    decodeSafetensors(bytes);
  } catch (error) {
    if (error instanceof LevierError && error.code === "learning/broken-weights") {
      return (error.details as { fault: string }).fault;
    }
    throw error;
  }
  return undefined;
}

const one = (offsets: string, rest = "") =>
  `{"a":{"dtype":"U8","shape":[2],"data_offsets":${offsets}}${rest}}`;

test("writes the bytes that the documentation of the format gives", () => {
  // 58 characters of JSON, padded to 64 = 0x40; 1.0 and −2.0 as little-endian IEEE 754.
  const json = '{"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}';
  const bytes = encodeSafetensors({ w: { dtype: "F32", shape: [1, 2], data: Float32Array.of(1, -2) } });
  expect(json).toHaveLength(56);
  expect([...bytes]).toEqual([...file(json, [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0])]);
});

test("pads the header with spaces to eight bytes and keeps metadata", () => {
  const bytes = encodeSafetensors({ x: { dtype: "U8", shape: [1], data: Uint8Array.of(7) } }, { é: "1" });
  const start = 8 + bytes[0];
  expect(start % 8).toBe(0);
  expect(bytes[start - 1]).toBe(0x20);
  expect(bytes[start]).toBe(7);
  expect(decodeSafetensors(bytes).metadata).toEqual({ é: "1" });
});

test("the order of the properties changes nothing, and wide types come first", () => {
  const wide = { dtype: "F32", shape: [1], data: Float32Array.of(0.1) } as const;
  const small = { dtype: "I8", shape: [3], data: Int8Array.of(-1, 0, 1) } as const;
  const bytes = encodeSafetensors({ a: small, b: wide, 1: small });
  expect(bytes).toEqual(encodeSafetensors({ 1: small, b: wide, a: small }));
  expect(Object.keys(decodeSafetensors(bytes).tensors)).toContain("b");
  expect(decodeSafetensors(bytes).tensors.b.data).toEqual(wide.data);
  expect(decodeSafetensors(bytes).tensors.a.data).toEqual(small.data);
});

test("aligned data are views, unaligned data copies, of the same values", () => {
  const bytes = encodeSafetensors({ w: { dtype: "F32", shape: [2], data: Float32Array.of(1.5, 2.5) } });
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  const aligned = decodeSafetensors(bytes).tensors.w.data;
  const copied = decodeSafetensors(shifted.subarray(1)).tensors.w.data;
  expect(aligned.buffer).toBe(bytes.buffer);
  expect(copied.buffer).not.toBe(shifted.buffer);
  expect(copied).toEqual(aligned);
});

test("scalars and empty tensors", () => {
  const bytes = encodeSafetensors({
    scalar: { dtype: "I32", shape: [], data: Int32Array.of(-5) },
    none: { dtype: "F32", shape: [0, 3], data: new Float32Array() },
  });
  const { tensors } = decodeSafetensors(bytes);
  expect([tensors.scalar.data[0], tensors.none.data.length]).toEqual([-5, 0]);
});

test("data that disagree with their shape are not written", () => {
  expect(() => encodeSafetensors({ w: { dtype: "F32", shape: [3], data: Float32Array.of(1) } })).toThrow(
    LevierError,
  );
});

describe("hostile files", () => {
  const cases: [string, Uint8Array, string][] = [
    ["shorter than its length field", Uint8Array.of(1, 2, 3), "length"],
    ["a header longer than the file", file("{}", [], 1000), "length"],
    ["a header of 2⁶⁰ bytes", file("{}", [], 2 ** 60), "header"],
    ["a header that is no object", file("[]"), "header"],
    ["a header that starts with a space", file(" {}"), "header"],
    ["a header that is not JSON", file("{nope"), "header"],
    [
      "a header that is not UTF-8",
      Uint8Array.of(5, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x22, 0xff, 0x22, 0x7d),
      "header",
    ],
    ["bytes after the last tensor", file(one("[0,2]"), [1, 2, 3]), "length"],
    ["bytes missing", file(one("[0,2]"), [1]), "length"],
    ["a hole before a tensor", file(one("[1,3]"), [0, 1, 2]), "offsets"],
    ["offsets the wrong way round", file(one("[2,0]"), [1, 2]), "size"],
    ["negative offsets", file(one("[-2,0]"), []), "header"],
    [
      "overlapping tensors",
      file(one("[0,2]", ',"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}'), [1, 2, 3]),
      "offsets",
    ],
    [
      "a repeated name",
      file(one("[0,2]", ',"\\u0061":{"dtype":"U8","shape":[0],"data_offsets":[2,2]}'), [1, 2]),
      "repeated",
    ],
    ["an unknown type", file('{"a":{"dtype":"toString","shape":[0],"data_offsets":[0,0]}}'), "type"],
    [
      "a shape that overflows",
      file('{"a":{"dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,0]}}'),
      "size",
    ],
    ["metadata that is no text", file('{"__metadata__":{"a":1}}'), "header"],
    ["an entry that is null", file('{"a":null}'), "header"],
  ];
  test.each(cases)("%s", (_, bytes, expected) => expect(fault(bytes)).toBe(expected));

  test("a tensor named __proto__ is a name like any other", () => {
    const bytes = file('{"__proto__":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}', [9]);
    expect(
      Object.getOwnPropertyDescriptor(decodeSafetensors(bytes).tensors, "__proto__")?.value.data[0],
    ).toBe(9);
  });
});
