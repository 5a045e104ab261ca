import { randomUUID } from "node:crypto";
import { passkey as passkeys } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { genericOAuth, twoFactor as twoFactors } from "better-auth/plugins";
import type { Config } from "../../config.ts";
import type { Database } from "../db/index.ts";
import type { Mail } from "../mail/mail.ts";
import { resetLetter } from "./letters.ts";
import { account, passkey, person, session, twoFactor, verification } from "./tables.ts";

/** Fewest characters of a password. */
export const shortestPassword = 12;

/** Sign-in: passwords, passkeys, a second factor, OIDC where configured, sessions. */
export type Auth = ReturnType<typeof createAuth>;

/**
 * Sets better-auth up. Nobody can sign up by themselves: accounts come from the set-up link and from
 * invitations (`createPerson`), in the transaction of the membership.
 */
export function createAuth(options: {
  readonly config: Config;
  readonly database: Database;
  readonly secret: string;
  readonly mail: Mail;
}) {
  const { config, database, secret, mail } = options;
  return betterAuth({
    appName: "Levier",
    baseURL: config.url,
    basePath: "/api/auth",
    secret,
    database: drizzleAdapter(database.owner, {
      provider: "pg",
      schema: { person, account, session, verification, passkey, twoFactor },
    }),
    user: {
      modelName: "person",
      additionalFields: { language: { type: "string", required: false, input: false } },
    },
    account: { accountLinking: { enabled: true, trustedProviders: ["oidc"] } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: mail.enabled
        ? ({ user, token }) => mail.send(resetLetter({ user, link: `${config.url}/reset-password#${token}` }))
        : undefined,
    },
    plugins: [
      twoFactors({ issuer: "Levier" }),
      passkeys({ rpName: "Levier", rpID: new URL(config.url).hostname, origin: config.url }),
      ...(config.oidc ? [oidc(config.oidc)] : []),
    ],
    // Both are counted elsewhere: floods by rate-limit.ts, wrong passwords by lock-out.ts.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "levier",
      useSecureCookies: config.url.startsWith("https:"),
      database: { generateId: () => randomUUID() },
      // An address tells where somebody is; no one here needs it.
      ipAddress: { disableIpTracking: true },
    },
    logger: { disabled: true },
    // Else what PostgreSQL refuses is printed with the values of the query.
    onAPIError: { throw: true },
    telemetry: { enabled: false },
  });
}

function oidc({ issuer, clientId, clientSecret }: NonNullable<Config["oidc"]>) {
  const discoveryUrl = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const scopes = ["openid", "email", "profile"];
  return genericOAuth({
    config: [
      { providerId: "oidc", discoveryUrl, clientId, clientSecret, scopes, pkce: true, disableSignUp: true },
    ],
  });
}
