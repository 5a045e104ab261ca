import { LevierError } from "@levier/errors";
import { repeatedKey } from "./json-keys.ts";

/** Element types of the format, with the array that holds them; halves come as their 16 bits. */
const arrays = {
  BOOL: Uint8Array,
  U8: Uint8Array,
  I8: Int8Array,
  I16: Int16Array,
  U16: Uint16Array,
  F16: Uint16Array,
  BF16: Uint16Array,
  I32: Int32Array,
  U32: Uint32Array,
  F32: Float32Array,
  F64: Float64Array,
  I64: BigInt64Array,
  U64: BigUint64Array,
} as const;

export type Dtype = keyof typeof arrays;
export type TensorData =
  | Uint8Array
  | Int8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

export interface Tensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  /** Row-major. */
  readonly data: TensorData;
}

export interface Safetensors {
  readonly tensors: Readonly<Record<string, Tensor>>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** As in the reference implementation, against headers that only eat memory. */
const MOST_HEADER_BYTES = 100_000_000;

/**
 * Writes tensors in the safetensors format (https://github.com/huggingface/safetensors#format): the
 * header's length in 8 bytes, little-endian; a JSON header padded with spaces to 8 bytes; the data.
 * Tensors stand by falling width of their type, then by name, as the reference implementation
 * writes them, so that each is aligned; the same tensors give the same bytes.
 *
 * @throws LevierError learning/broken-weights when data and shape disagree
 * @example
 * encodeSafetensors({ bias: { dtype: "F32", shape: [2], data: Float32Array.of(0.5, -0.5) } });
 */
export function encodeSafetensors(
  tensors: Readonly<Record<string, Tensor>>,
  metadata?: Readonly<Record<string, string>>,
): Uint8Array {
  const width = (name: string) => arrays[tensors[name].dtype].BYTES_PER_ELEMENT;
  const names = Object.keys(tensors).sort((a, b) => width(b) - width(a) || (a < b ? -1 : 1));
  const entries: [string, unknown][] = [];
  if (metadata) entries.push(["__metadata__", Object.fromEntries(Object.entries(metadata).sort())]);
  let end = 0;
  for (const name of names) {
    const { dtype, shape, data } = tensors[name];
    if (name === "__metadata__" || size(shape) * width(name) !== data.byteLength) broken("size", name);
    entries.push([name, { dtype, shape, data_offsets: [end, end + data.byteLength] }]);
    end += data.byteLength;
  }
  const json = new TextEncoder().encode(toJson(entries));
  const start = 8 + Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(start + end).fill(0x20, 8, start);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(start - 8), true);
  bytes.set(json, 8);
  let offset = start;
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = tensors[name].data;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += byteLength;
  }
  return bytes;
}

/** Entry by entry, since an object would move names such as "1" to the front. */
function toJson(entries: readonly [string, unknown][]): string {
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`;
}

/**
 * Reads the safetensors format, with every check of the reference implementation: header of at most
 * 100 MB that begins with `{` and repeats no key; offsets without hole, overlap or rest; sizes that
 * agree with type and shape. Data are views on `bytes` where aligned, else copies.
 *
 * @throws LevierError learning/broken-weights
 * @example
 * decodeSafetensors(bytes).tensors.bias.data; // Float32Array [0.5, -0.5]
 */
export function decodeSafetensors(bytes: Uint8Array): Safetensors {
  const { header, start } = readHeader(bytes);
  const { __metadata__: metadata = {}, ...rest } = header;
  if (!isRecord(metadata) || Object.values(metadata).some((value) => typeof value !== "string")) {
    broken("header", "__metadata__");
  }
  const entries = Object.entries(rest).map(([name, value]) => readEntry(name, value));
  entries.sort((a, b) => a.begin - b.begin || a.end - b.end);
  let end = 0;
  for (const entry of entries) {
    if (entry.begin !== end) broken("offsets", entry.name);
    end = entry.end;
  }
  if (start + end !== bytes.length) broken("length");
  const tensors = entries.map(({ name, dtype, shape, begin, end }) => {
    return [name, { dtype, shape, data: view(bytes, dtype, start + begin, start + end) }] as const;
  });
  return { tensors: Object.fromEntries(tensors), metadata: metadata as Record<string, string> };
}

function readHeader(bytes: Uint8Array): { header: Record<string, unknown>; start: number } {
  if (bytes.length < 8) broken("length");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > MOST_HEADER_BYTES) broken("header");
  const start = 8 + Number(length);
  if (start > bytes.length) broken("length");
  if (bytes[8] !== 0x7b) broken("header");
  let header: unknown;
  let json = "";
  try {
    json = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, start));
    header = JSON.parse(json);
  } catch {
    broken("header");
  }
  const repeated = repeatedKey(json);
  if (repeated !== undefined) broken("repeated", repeated);
  return { header: header as Record<string, unknown>, start };
}

interface Entry {
  readonly name: string;
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

function readEntry(name: string, value: unknown): Entry {
  if (!isRecord(value)) broken("header", name);
  const { dtype, shape, data_offsets: offsets } = value;
  if (typeof dtype !== "string" || !Object.hasOwn(arrays, dtype)) broken("type", name);
  if (!isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) broken("header", name);
  const [begin, end] = offsets;
  const bytes = size(shape) * arrays[dtype as Dtype].BYTES_PER_ELEMENT;
  if (!Number.isSafeInteger(bytes) || end - begin !== bytes) broken("size", name);
  return { name, dtype: dtype as Dtype, shape, begin, end };
}

function view(bytes: Uint8Array, dtype: Dtype, begin: number, end: number): TensorData {
  const TypedArray = arrays[dtype];
  const width = TypedArray.BYTES_PER_ELEMENT;
  const count = (end - begin) / width;
  if ((bytes.byteOffset + begin) % width !== 0)
    return new TypedArray(bytes.slice(begin, end).buffer, 0, count);
  return new TypedArray(bytes.buffer as ArrayBuffer, bytes.byteOffset + begin, count);
}

function size(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0);
}

function broken(fault: "length" | "header" | "repeated" | "type" | "size" | "offsets", tensor = ""): never {
  throw new LevierError("learning/broken-weights", { fault, tensor });
}
