import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

/** What the server refused, by its stable code. */
export class Refused extends Error {
  readonly code: string;
  constructor(path: string, status: number, code: string) {
    super(`${path}: ${status} ${code}`);
    this.name = "Refused";
    this.code = code;
  }
}

interface Asked {
  readonly method?: "GET" | "POST" | "PATCH" | "HEAD";
  readonly path: string;
  readonly body?: object | Uint8Array;
  /** Whose session to ask with. */
  readonly as?: string;
  /** The same name twice is done once. */
  readonly once?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The public API, as any program would use it: one session a person, waiting when told to wait. */
export interface Client {
  json<T>(asked: Asked): Promise<T>;
  response(asked: Asked): Promise<Response>;
  /** Looks again and again, without haste, until something is there. */
  until<T>(look: () => Promise<T | undefined>): Promise<T>;
}

export function openClient(options: {
  readonly url: string;
  /** Of all people of the demo. */
  readonly password: string;
  readonly signal: AbortSignal;
}): Client {
  const { url, password, signal } = options;
  const cookies = new Map<string, string>();

  async function cookieOf(email: string): Promise<string> {
    const known = cookies.get(email);
    if (known !== undefined) return known;
    const answer = await response({
      method: "POST",
      path: "/api/auth/sign-in/email",
      body: { email, password },
    });
    const cookie = answer.headers.getSetCookie().map((one) => one.split(";")[0]);
    cookies.set(email, cookie.join("; "));
    return cookies.get(email)!;
  }

  async function response({ method = "GET", path, body, as, once, headers }: Asked): Promise<Response> {
    const sent = {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(as === undefined ? {} : { cookie: await cookieOf(as) }),
      ...(once === undefined ? {} : { "idempotency-key": keyOf(password, once) }),
      ...headers,
    };
    const content = body instanceof Uint8Array || body === undefined ? body : JSON.stringify(body);
    for (;;) {
      const answer = await fetch(url + path, { method, headers: sent, body: content as BodyInit, signal });
      if (answer.ok) return answer;
      const { code = "unknown" } = (await answer.json().catch(() => ({}))) as { code?: string };
      if (code !== "request/too-many") throw new Refused(path, answer.status, code);
      await pause(1000 * Number(answer.headers.get("retry-after") ?? 1), undefined, { signal });
    }
  }

  return {
    response,
    json: async <T>(asked: Asked) => (await (await response(asked)).json()) as T,
    async until(look) {
      for (;;) {
        const found = await look();
        if (found !== undefined) return found;
        await pause(500, undefined, { signal });
      }
    },
  };
}

/** Nobody else can guess it: the answer to an invitation holds its link. */
const keyOf = (password: string, step: string) =>
  createHash("sha256").update(`${password} ${step}`).digest("base64url");
