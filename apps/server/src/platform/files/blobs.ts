import type { Readable } from "node:stream";

/** Bytes by their address; the place where they lie does not know whose they are or what they are called. */
export interface Address {
  readonly organisation: string;
  readonly sha256: string;
}

/** The first and the last byte of a part, both within the content. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Where content lies: a folder, or a bucket. */
export interface Blobs {
  /** Puts the file at this path there, unless the same content is there already; the file stays. */
  put(address: Address, path: string): Promise<void>;
  open(address: Address, range?: ByteRange): Promise<Readable>;
  /** Content as a file on this machine while `work` runs. */
  locally<T>(address: Address, work: (path: string) => Promise<T>): Promise<T>;
  /** Does nothing where there is none. */
  remove(address: Address): Promise<void>;
}
