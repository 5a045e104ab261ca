import { eq, sql } from "drizzle-orm";
import { digest, newSecret } from "../../../platform/auth/index.ts";
import { type Database, organisation } from "../../../platform/db/index.ts";
import { setUpLink } from "../tables.ts";

const validHours = 24;

/**
 * Makes the link by which the host and its first lead are made; older links stop working. Undefined once
 * there is a host. Runs as owner, at start, when nobody could be signed in yet.
 */
export async function createSetUpLink({ owner }: Database, url: string): Promise<string | undefined> {
  const secret = newSecret();
  return owner.transaction(async (tx) => {
    // FORCE binds the owner as well, so it has to look as the host would.
    await tx.execute(sql`select set_config('levier.host', 'on', true)`);
    const hosts = await tx.select().from(organisation).where(eq(organisation.kind, "host"));
    if (hosts.length > 0) return undefined;
    await tx.delete(setUpLink);
    const expiresAt = sql`now() + make_interval(hours => ${validHours})`;
    await tx.insert(setUpLink).values({ secretDigest: digest(secret), expiresAt });
    // After "#", so that no server and no log on the way ever sees the secret.
    return `${url}/set-up#${secret}`;
  });
}
