import { problemOf, unreachable } from "../api/problem.ts";

// The client's side of tus 1.0 (https://tus.io/protocols/resumable-upload), as far as one file in a row
// needs it: tus-js-client brings seven packages for what these few requests do.

const version = { "tus-resumable": "1.0.0" };
const partBytes = 8 * 1024 * 1024;
const longestPause = 20_000;
/** The server keeps an upload that stands still for a day; so often it is tried before a person is asked. */
const mostTries = 12;

interface Options {
  readonly organisation: string;
  readonly file: File;
  /** Bytes that have arrived. */
  readonly onProgress: (sent: number) => void;
  /** The connection is gone; it is tried again by itself. */
  readonly onPause: () => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file in parts, going on after breaks and reloads from what has arrived.
 *
 * @returns the id of the upload, which is the file's
 * @throws Problem when the server refuses, or cannot be reached for long
 */
export async function sendFile(options: Options): Promise<string> {
  const { organisation, file, signal } = options;
  const memory = `levier.upload.${organisation}.${file.name}.${file.size}.${file.lastModified}`;
  let id = localStorage.getItem(memory);
  for (let tries = 0; ; ) {
    signal.throwIfAborted();
    try {
      let offset = id === null ? undefined : await offsetOf(options, id);
      if (offset === undefined) {
        id = await create(options);
        localStorage.setItem(memory, id);
        offset = 0;
      }
      while (offset < file.size) {
        offset = await sendPart(options, id!, offset);
        tries = 0;
      }
      localStorage.removeItem(memory);
      return id!;
    } catch (error) {
      if (!isBreak(error) || ++tries === mostTries) throw error;
      options.onPause();
      await pause(Math.min(longestPause, 500 * 2 ** tries));
    }
  }
}

const isBreak = (error: unknown) =>
  error instanceof Error && "status" in error && (error.status === 0 || Number(error.status) >= 500);

/** Until it is time, or the connection is back. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    addEventListener("online", () => resolve(clearTimeout(timer)), { once: true });
  });
}

const base = (organisation: string) => `/api/organisations/${organisation}/uploads`;

async function create({ organisation, file, signal }: Options): Promise<string> {
  const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  const metadata = `filename ${base64(file.name)},filetype ${base64(file.type)}`;
  const headers = { ...version, "upload-length": String(file.size), "upload-metadata": metadata };
  const answer = await ask(base(organisation), { method: "POST", headers, signal });
  return answer.headers.get("location")!.split("/").at(-1)!;
}

/** How much has arrived; undefined when the server no longer knows of it. */
async function offsetOf(
  { organisation, signal, onProgress }: Options,
  id: string,
): Promise<number | undefined> {
  const url = `${base(organisation)}/${id}`;
  const answer = await ask(url, { method: "HEAD", headers: version, signal }, [404, 410]);
  if (!answer.ok) return undefined;
  const offset = Number(answer.headers.get("upload-offset"));
  onProgress(offset);
  return offset;
}

async function ask(url: string, request: RequestInit, allowed: readonly number[] = []): Promise<Response> {
  const answer = await fetch(url, request).catch((error: unknown) => {
    request.signal?.throwIfAborted();
    throw error instanceof TypeError ? unreachable() : error;
  });
  if (answer.ok || allowed.includes(answer.status)) return answer;
  throw problemOf(answer.status, await answer.json().catch(() => undefined));
}

/** By XMLHttpRequest, since fetch does not tell how far it is. */
function sendPart({ organisation, file, signal, onProgress }: Options, id: string, offset: number) {
  return new Promise<number>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PATCH", `${base(organisation)}/${id}`);
    request.responseType = "json";
    request.setRequestHeader("tus-resumable", version["tus-resumable"]);
    request.setRequestHeader("upload-offset", String(offset));
    request.setRequestHeader("content-type", "application/offset+octet-stream");
    request.upload.onprogress = ({ loaded }) => onProgress(offset + loaded);
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(signal.reason);
    request.onload = () => {
      if (request.status >= 300) reject(problemOf(request.status, request.response));
      else resolve(Number(request.getResponseHeader("upload-offset")));
    };
    signal.addEventListener("abort", () => request.abort());
    request.send(file.slice(offset, offset + partBytes));
  });
}
