import { setTimeout as pause } from "node:timers/promises";
import { password, tokenOf } from "../factories.ts";
import type { Program } from "./program.ts";

/** What came back whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

interface Sent {
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody who asks a server that may be gone at any moment. */
export interface Client {
  readonly person: string;
  /** Undefined where nothing was acknowledged: no connection, half an answer, or a fault of the server. */
  ask(method: string, path: string, sent?: Sent): Promise<Answer | undefined>;
  /** Sends the same again until it is answered. */
  insist(method: string, path: string, sent?: Sent): Promise<Answer>;
}

export const jsonOf = <T>({ bytes }: Answer): T => JSON.parse(bytes.toString()) as T;

/** The host's first lead, and somebody of the same organisation who labels with them. */
export async function makeClients({ url, setUpLink }: Program): Promise<[Client, Client]> {
  const open = clientOf(url, { path: "", person: "", cookie: "" });
  const lead = { name: "Ada", email: "ada@example.org", password };
  const body = { token: tokenOf(setUpLink), organisation: { name: "Hôte" }, person: lead };
  const made = jsonOf<{ organisation: string; person: string }>(
    await open.insist("POST", "/api/set-up", { body }),
  );
  const path = `/api/organisations/${made.organisation}`;
  const first = clientOf(url, { path, person: made.person, cookie: await signIn(open, lead.email) });
  const email = "grace@example.org";
  const sent = await first.insist("POST", "/invitations", { body: { email, role: "data" } });
  const token = tokenOf(jsonOf<{ link: string }>(sent).link);
  const accepted = await open.insist("POST", "/api/invitations/accept", {
    body: { token, person: { name: "Grace", password } },
  });
  const { person } = jsonOf<{ person: string }>(accepted);
  return [first, clientOf(url, { path, person, cookie: await signIn(open, email) })];
}

async function signIn(open: Client, email: string): Promise<string> {
  const { headers } = await open.insist("POST", "/api/auth/sign-in/email", { body: { email, password } });
  return headers.getSetCookie()[0].split(";")[0];
}

function clientOf(
  url: string,
  { path: base, person, cookie }: { readonly path: string; readonly person: string; readonly cookie: string },
): Client {
  const ask: Client["ask"] = async (method, path, { body, bytes, headers } = {}) => {
    const content = body === undefined ? bytes && Buffer.from(bytes) : JSON.stringify(body);
    const all = new Headers({ cookie, ...headers });
    if (body !== undefined) all.set("content-type", "application/json");
    try {
      const answer = await fetch(url + base + path, { method, headers: all, body: content });
      const got = Buffer.from(await answer.arrayBuffer());
      return answer.status < 500 ? { status: answer.status, headers: answer.headers, bytes: got } : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    person,
    ask,
    async insist(method, path, sent) {
      for (;;) {
        const answer = await ask(method, path, sent);
        if (answer && answer.status < 400) return answer;
        if (answer) throw new Error(`${method} ${path}: ${answer.status} ${answer.bytes}`);
        await pause(50);
      }
    },
  };
}
