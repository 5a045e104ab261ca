import { LevierError } from "@levier/errors";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../http/app.ts";
import { problem } from "../http/problem.ts";
import { countAttempt, forgetAttempts } from "./lock-out.ts";
import { accountProtection } from "./protection.ts";
import { signInWays } from "./ways.ts";

/** What of better-auth stands open; the rest of it (signing up, changing addresses …) is not reachable. */
const open: Readonly<Record<string, string>> = {
  "/sign-in/email": "Signs in with address and password",
  "/sign-in/social": "Begins signing in with OIDC",
  "/callback/:id": "Ends signing in with OIDC",
  "/sign-out": "Signs out",
  "/get-session": "The session and its person",
  "/list-sessions": "The person's sessions",
  "/revoke-session": "Ends one session",
  "/revoke-other-sessions": "Ends all sessions but this one",
  "/change-password": "Changes the password",
  "/request-password-reset": "Sends a letter with a link to a new password",
  "/reset-password": "Sets a new password with the token of the letter",
  "/two-factor/enable": "Begins to use a second factor",
  "/two-factor/disable": "Stops using a second factor",
  "/two-factor/verify-totp": "Gives the code of the second factor",
  "/two-factor/verify-backup-code": "Gives a backup code instead of the second factor",
  "/two-factor/generate-backup-codes": "Makes new backup codes",
  "/passkey/generate-register-options": "Begins to add a passkey",
  "/passkey/verify-registration": "Adds the passkey",
  "/passkey/generate-authenticate-options": "Begins signing in with a passkey",
  "/passkey/verify-authentication": "Ends signing in with a passkey",
  "/passkey/list-user-passkeys": "The person's passkeys",
  "/passkey/delete-passkey": "Removes a passkey",
};

/** Routes by which somebody without a session may guess; asked for less often than others. */
const guessed = /^\/(sign-in|reset-password|request-password-reset|two-factor\/verify|passkey\/verify-auth)/;

interface Endpoint {
  readonly path?: string;
  readonly options?: { readonly method?: string | readonly string[]; readonly body?: unknown };
}

/** Puts better-auth's endpoints under `/api/auth`, with its own schemas and our problem details. */
export function authRoutes(app: App): void {
  signInWays(app);
  accountProtection(app);
  for (const { path, options } of Object.values(app.platform.auth.api) as Endpoint[]) {
    if (path === undefined || !Object.hasOwn(open, path)) continue;
    const methods = [options?.method ?? []].flat() as ("GET" | "POST")[];
    app.route({
      method: methods,
      url: `/api/auth${path}`,
      schema: {
        summary: open[path],
        tags: ["sign-in"],
        ...(options?.body instanceof z.ZodType && methods[0] !== "GET" ? { body: options.body } : {}),
        response: { "4xx": problem, "5xx": problem },
      },
      config: guessed.test(path) ? { rateLimit: { max: 30, timeWindow: "1 minute" } } : {},
      handler: (request, reply) => pass(app, path, request, reply),
    });
  }
}

async function pass(app: App, path: string, request: FastifyRequest, reply: FastifyReply) {
  const { auth, database, config } = app.platform;
  const email = path === "/sign-in/email" ? (request.body as { email: string }).email : undefined;
  if (email !== undefined) await countAttempt(database.owner, email);
  const response = await auth.handler(webRequest(path, request, config.url)).catch(refuseValue);
  if (response.status >= 400) throw await refusal(response);
  if (email !== undefined) await forgetAttempts(database.owner, email);
  reply.code(response.status);
  response.headers.forEach((value, name) => {
    if (name !== "set-cookie") reply.header(name, value);
  });
  for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
  return reply.send(await response.text());
}

/** Its schemas take any text for an id; PostgreSQL does not (class 22: the data are no such value). */
function refuseValue(error: Error & { readonly cause?: { readonly code?: unknown } }): never {
  if (String(error.cause?.code).startsWith("22"))
    throw new LevierError("people/sign-in-refused", { reason: "INVALID_VALUE" });
  throw error;
}

function webRequest(path: string, request: FastifyRequest, origin: string): Request {
  const { method, url, headers } = request;
  const copied = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && name !== "content-length") copied.set(name, String(value));
  // csrf.ts has judged by now where the request comes from; better-auth is to take it for our own page's.
  copied.set("origin", origin);
  // Whoever changes a password may do so because somebody else knows it: their session ends too.
  const always = path === "/change-password" ? { revokeOtherSessions: true } : {};
  const body = { ...(request.body as object | undefined), ...always };
  const content = method === "POST" ? JSON.stringify(body) : undefined;
  if (content !== undefined) copied.set("content-type", "application/json");
  return new Request(new URL(url, origin), { method, headers: copied, body: content });
}

async function refusal(response: Response): Promise<Error> {
  const { code = "" } = (await response.json().catch(() => ({}))) as { code?: string };
  if (/^INVALID_(EMAIL_OR_)?PASSWORD$/.test(code)) return new LevierError("people/wrong-credentials", {});
  if (response.status >= 500) return new Error("better-auth failed");
  if (response.status === 401 && !code.startsWith("INVALID"))
    return new LevierError("people/sign-in-needed", {});
  return new LevierError("people/sign-in-refused", { reason: code || String(response.status) });
}
