import { createHash, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

/** The API of a server that may be killed at any moment: asks again until there is an answer. */
export interface UnsteadyClient {
  json<T>(method: "GET" | "POST", path: string, body?: object): Promise<T>;
  /** One try; undefined when the connection broke or the server had no answer. */
  once(method: string, path: string, init: RequestInit): Promise<Response | undefined>;
  /** All items of a list, page by page. */
  all<T>(path: string): Promise<T[]>;
}

export function openUnsteadyClient(url: string, cookie: string): UnsteadyClient {
  async function once(method: string, path: string, init: RequestInit): Promise<Response | undefined> {
    try {
      const answer = await fetch(url + path, { ...init, method, headers: { cookie, ...init.headers } });
      // Read whole: an answer that was cut off is none.
      const content = await answer.arrayBuffer();
      if (answer.status >= 500) return undefined;
      const empty = [204, 304].includes(answer.status) || method === "HEAD";
      return new Response(empty ? null : content, { status: answer.status, headers: answer.headers });
    } catch {
      return undefined;
    }
  }

  async function json<T>(method: "GET" | "POST", path: string, body?: object): Promise<T> {
    const headers = {
      ...(body ? { "content-type": "application/json" } : {}),
      ...(method === "POST" ? { "idempotency-key": randomUUID() } : {}),
    };
    for (;;) {
      const answer = await once(method, path, { headers, body: body && JSON.stringify(body) });
      if (answer?.ok) return (await answer.json().catch(() => undefined)) as T;
      if (answer) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      await pause(50);
    }
  }

  async function all<T>(path: string): Promise<T[]> {
    const found: T[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const cursor: string = next && `&cursor=${encodeURIComponent(next)}`;
      const page: { items: T[]; next: string | null } = await json("GET", `${path}?limit=100${cursor}`);
      found.push(...page.items);
      next = page.next;
    }
    return found;
  }

  return { json, once, all };
}

/** What an acknowledged upload must be read back as. */
export interface Uploaded {
  readonly file: string;
  readonly sha256: string;
}

/**
 * Uploads bytes in parts, as a tus client does that loses its connection: asks where to go on.
 *
 * @throws Error when the server has fewer bytes than it had acknowledged
 */
export async function uploadThroughFaults(
  { once }: UnsteadyClient,
  uploads: string,
  bytes: Uint8Array,
): Promise<Uploaded> {
  const tus = { "tus-resumable": "1.0.0" };
  const begin = () =>
    once("POST", uploads, { headers: { ...tus, "upload-length": String(bytes.length) }, body: null });
  const begun = await untilAnswered(begin);
  const file = begun.headers.get("location")!.split("/").at(-1)!;
  const place = `${uploads}/${file}`;
  let acknowledged = 0;
  while (acknowledged < bytes.length) {
    const part = bytes.subarray(acknowledged, acknowledged + 64 * 1024);
    const headers = { ...tus, "content-type": "application/offset+octet-stream" };
    const sent = await once("PATCH", place, {
      headers: { ...headers, "upload-offset": String(acknowledged) },
      body: Buffer.from(part),
    });
    const told = sent?.ok ? sent : await untilAnswered(() => once("HEAD", place, { headers: tus }));
    const offset = Number(told.headers.get("upload-offset"));
    if (offset < acknowledged) throw new Error(`${offset} bytes are left of ${acknowledged} acknowledged`);
    acknowledged = offset;
  }
  return { file, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function untilAnswered(ask: () => Promise<Response | undefined>): Promise<Response> {
  for (;;) {
    const answer = await ask();
    if (answer?.ok) return answer;
    if (answer) throw new Error(`${answer.status} ${await answer.text()}`);
    await pause(50);
  }
}
