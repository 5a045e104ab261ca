import type { FastifyRequest } from "fastify";
import type { Actor } from "../http/rule.ts";
import { findSession } from "./session.ts";
import { readToken } from "./token.ts";

/** Who asks: whoever holds the API key in `Authorization: Bearer`, else the person of the session cookie. */
export async function findActor(request: FastifyRequest): Promise<Actor | undefined> {
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) {
    const token = readToken("key", authorization.replace(/^Bearer /i, ""));
    return token && { kind: "key", ...token };
  }
  if (cookie === undefined) return undefined;
  const { auth, database } = request.server.platform;
  const found = await findSession(auth, database.pool, cookie);
  if (!found) return undefined;
  const { id, name, email } = found;
  const language = languageOf(found.language);
  request.language = language ?? request.language;
  return { kind: "person", id, name, email, language };
}

function languageOf(language: unknown): "fr" | "en" | null {
  return language === "fr" || language === "en" ? language : null;
}
