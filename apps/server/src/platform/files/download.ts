import { LevierError } from "@levier/errors";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ByteRange } from "./blobs.ts";
import type { FileStore } from "./file-store.ts";
import type { FileRow } from "./tables.ts";

/**
 * Sends a file to be saved, whole or the part that Range asks for
 * (https://www.rfc-editor.org/rfc/rfc9110#name-range-requests). Its type is never the one its owner gave: a
 * page sent from here would run with the rights of whoever opens it.
 *
 * @throws LevierError `storage/no-such-range`, `storage/content-missing`
 */
export async function sendFile(
  files: FileStore,
  file: FileRow,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const etag = `"${file.sha256}"`;
  const wished =
    headers["if-range"] === undefined || headers["if-range"] === etag ? headers.range : undefined;
  const range = readRange(wished, file.size);
  reply.headers({
    "accept-ranges": "bytes",
    etag,
    "content-type": "application/octet-stream",
    "content-disposition": disposition(file.name),
    "content-length": range ? range.last - range.first + 1 : file.size,
  });
  if (range) reply.code(206).header("content-range", `bytes ${range.first}-${range.last}/${file.size}`);
  const bytes = await files.open(file, range);
  reply.send(bytes);
}

/** One range; several at once are answered with the whole, as the standard allows. */
export function readRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === undefined || (from === "" && to === "")) return undefined;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (first > last) throw new LevierError("storage/no-such-range", { size });
  return { first, last };
}

/**
 * https://www.rfc-editor.org/rfc/rfc6266 with names by https://www.rfc-editor.org/rfc/rfc8187. The name may be
 * any text that people gave: neither folders nor control and direction characters come out of it.
 */
export function disposition(text: string): string {
  const name = text.replace(/[\p{C}\u2028\u2029]/gu, "").replace(/[\\/]|^\.*$/g, "_");
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
