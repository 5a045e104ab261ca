import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";

// The document does not describe these answers, so their used part is told here.

export interface Session {
  readonly id: string;
  readonly token: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly userAgent?: string | null;
}

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
}

interface CurrentSession {
  readonly session: Session;
  readonly user: { readonly twoFactorEnabled?: boolean | null };
}

/** What the server gives when a second factor begins. */
export interface Beginning {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

const told = async <T>(
  asked: Promise<{ readonly response: Response; readonly data?: unknown }>,
): Promise<T> => (await answered(asked)) as T;

export const sessionQuery = queryOptions({
  queryKey: ["account", "session"],
  queryFn: () => told<CurrentSession>(api.GET("/api/auth/get-session")),
});

export const sessionsQuery = queryOptions({
  queryKey: ["account", "sessions"],
  queryFn: () => told<readonly Session[]>(api.GET("/api/auth/list-sessions")),
});

export const passkeysQuery = queryOptions({
  queryKey: ["account", "passkeys"],
  queryFn: () => told<readonly Passkey[]>(api.GET("/api/auth/passkey/list-user-passkeys")),
});

/** Whether more than a password protects the account. */
export const protectionQuery = queryOptions({
  queryKey: ["account", "protection"],
  queryFn: () => answered(api.GET("/api/auth/protection")),
});

/** After a change of what protects the account: its own page and home tell of it. */
export const protectionChanged = (queries: QueryClient) =>
  Promise.all(
    [sessionQuery, passkeysQuery, protectionQuery].map(({ queryKey }) =>
      queries.invalidateQueries({ queryKey }),
    ),
  );
