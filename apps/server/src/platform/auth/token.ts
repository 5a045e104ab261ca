import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 random bits; tables keep its {@link digest} alone. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** SHA-256 suffices for random secrets: there is no dictionary to try. */
export const digest = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** What a token is for. */
export type TokenKind = "invitation" | "key" | "feedback";

/**
 * A token that names its organisation, so that PostgreSQL can confine its look-up to that organisation's
 * rows before anybody is known.
 */
export function writeToken(kind: TokenKind, organisation: string, secret: string): string {
  return `levier_${kind}_${organisation.replaceAll("-", "")}_${secret}`;
}

/** Undefined for what is no token of this kind. */
export function readToken(
  kind: TokenKind,
  token: string,
): { organisation: string; secretDigest: string } | undefined {
  const form = new RegExp(`^levier_${kind}_(.{8})(.{4})(.{4})(.{4})(.{12})_([\\w-]{43})$`);
  const [, ...parts] = form.exec(token) ?? [];
  const organisation = parts.slice(0, 5).join("-");
  if (!/^[0-9a-f-]{36}$/.test(organisation)) return undefined;
  return { organisation, secretDigest: digest(parts[5]) };
}
