import { answered, api } from "../api/client.ts";

/**
 * Signs in with a password.
 *
 * @returns what is still missing: nothing, or the second factor
 */
export async function enter(email: string, password: string): Promise<"in" | "second factor"> {
  const body = { email: email.trim(), password };
  const answer: unknown = await answered(api.POST("/api/auth/sign-in/email", { body }));
  return (answer as { twoFactorRedirect?: boolean } | null)?.twoFactorRedirect ? "second factor" : "in";
}

/** Loads the page anew, so that it starts with the new session and nothing of what was before. */
export function goOn(next = "/"): void {
  location.assign(next);
}

/** The secret part of a link; links keep it after "#", where no server on the way sees it. */
export const secretOfLink = () => location.hash.slice(1);
