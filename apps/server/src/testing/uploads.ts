import type { TestPerson } from "./factories.ts";
import type { Answer } from "./test-server.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Begins an upload as a browser's tus client does; the answer's Location says where it goes on. */
export function beginUpload(
  person: TestPerson,
  options: { readonly size: number | string; readonly name?: string; readonly organisation?: string },
): Promise<Answer> {
  const { size, name = "a.csv", organisation = person.organisation } = options;
  return person.ask("POST", `/api/organisations/${organisation}/uploads`, undefined, {
    "tus-resumable": "1.0.0",
    "upload-length": String(size),
    "upload-metadata": `filename ${base64(name)},filetype ${base64("text/csv")}`,
  });
}

/** Adds bytes to an upload. */
export function addBytes(
  person: TestPerson,
  url: string,
  options: { readonly bytes: Uint8Array; readonly offset: number | string; readonly checksum?: string },
): Promise<Answer> {
  const { bytes, offset, checksum } = options;
  return person.ask("PATCH", url, Buffer.from(bytes), {
    "tus-resumable": "1.0.0",
    "content-type": "application/offset+octet-stream",
    "upload-offset": String(offset),
    ...(checksum ? { "upload-checksum": checksum } : {}),
  });
}

/** Uploads a whole file; returns its id. */
export async function uploadFile(
  person: TestPerson,
  file: { readonly bytes: Uint8Array; readonly name?: string },
): Promise<string> {
  const { headers } = await beginUpload(person, { size: file.bytes.length, name: file.name });
  const url = new URL(String(headers.location)).pathname;
  if (file.bytes.length > 0) await addBytes(person, url, { bytes: file.bytes, offset: 0 });
  return url.split("/").at(-1)!;
}
