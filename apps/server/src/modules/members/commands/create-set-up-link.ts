import { sql } from "drizzle-orm";
import { digest, newSecret } from "../../../platform/auth/index.ts";
import type { Database } from "../../../platform/db/index.ts";
import { hasHost } from "../queries/founded.ts";
import { setUpLink } from "../tables.ts";

const validHours = 24;

/**
 * Makes the link by which the host and its first lead are made; older links stop working. Undefined once
 * there is a host. Runs as owner, at start, when nobody could be signed in yet.
 */
export async function createSetUpLink({ owner }: Database, url: string): Promise<string | undefined> {
  const secret = newSecret();
  return owner.transaction(async (tx) => {
    if (await hasHost(tx)) return undefined;
    await tx.delete(setUpLink);
    const expiresAt = sql`now() + make_interval(hours => ${validHours})`;
    await tx.insert(setUpLink).values({ secretDigest: digest(secret), expiresAt });
    // After "#", so that no server and no log on the way ever sees the secret.
    return `${url}/set-up#${secret}`;
  });
}
