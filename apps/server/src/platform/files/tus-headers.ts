import type { IncomingHttpHeaders } from "node:http";
import { LevierError } from "@levier/errors";

/** https://tus.io/protocols/resumable-upload */
export const tusVersion = "1.0.0";
export const checksumAlgorithms = ["sha1", "sha256"] as const;
export const tusExtensions = "creation,expiration,checksum,termination";

/** @throws LevierError `storage/tus-version` */
export function checkVersion(headers: IncomingHttpHeaders): void {
  if (headers["tus-resumable"] !== tusVersion) throw new LevierError("storage/tus-version", {});
}

/** @throws LevierError `storage/bad-header` */
export function wholeNumber(headers: IncomingHttpHeaders, name: string): number {
  const text = String(headers[name] ?? "");
  if (!/^\d{1,15}$/.test(text)) throw new LevierError("storage/bad-header", { header: name });
  return Number(text);
}

/**
 * `filename` and `filetype` of an upload's metadata: pairs of a key and Base64, separated by commas.
 *
 * @throws LevierError `storage/bad-header`
 */
export function readMetadata(headers: IncomingHttpHeaders): { name: string; mediaType: string } {
  const text = String(headers["upload-metadata"] ?? "");
  if (!/^[\w.-]* ?[\w+/=]*(,[\w.-]+( [\w+/=]*)?)*$/.test(text.replaceAll(", ", ",")))
    throw new LevierError("storage/bad-header", { header: "upload-metadata" });
  const pairs = text.split(",").map((pair) => pair.trim().split(" "));
  const given = new Map(
    pairs.map(([key, value = ""]) => [key, Buffer.from(value, "base64").toString("utf8")]),
  );
  const mediaType = given.get("filetype") ?? "";
  return {
    name: safeName(given.get("filename") ?? given.get("name") ?? ""),
    mediaType: /^[\w.+-]+\/[\w.+-]{1,100}$/.test(mediaType) ? mediaType : "application/octet-stream",
  };
}

/** Shown to people: its last part, without control and direction characters; nothing makes a path of it. */
export function safeName(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1)!;
  return (
    last
      .replace(/[\p{C}\u2028\u2029]/gu, "")
      .trim()
      .slice(0, 200) || "file"
  );
}

/** What a part must add up to. */
export interface Checksum {
  readonly algorithm: (typeof checksumAlgorithms)[number];
  readonly digest: string;
}

/** @throws LevierError `storage/bad-header` */
export function readChecksum(headers: IncomingHttpHeaders): Checksum | undefined {
  const text = headers["upload-checksum"];
  if (text === undefined) return undefined;
  const [, name, digest] = /^(\w+) ([\w+/=]+)$/.exec(String(text)) ?? [];
  const algorithm = checksumAlgorithms.find((one) => one === name);
  if (!algorithm) throw new LevierError("storage/bad-header", { header: "upload-checksum" });
  return { algorithm, digest };
}
