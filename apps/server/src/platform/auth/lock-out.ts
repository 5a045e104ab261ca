import { createHash } from "node:crypto";
import { LevierError } from "@levier/errors";
import { eq, sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { signInFailure } from "./tables.ts";

/** So many wrong passwords in a row shut an account for so long; known to all processes. */
const mostFailures = 10;
const lockSeconds = 15 * 60;

const addressDigest = (email: string) =>
  createHash("sha256").update(email.trim().toLowerCase()).digest("hex");

/**
 * Counts an attempt before the password is looked at, so that many at once cannot slip through together.
 * Unknown addresses are counted alike: being locked out does not tell that an account exists.
 *
 * @throws LevierError `people/locked-out`
 */
export async function countAttempt(owner: NodePgDatabase, email: string): Promise<void> {
  const isOver = sql`${signInFailure.lastAt} < now() - make_interval(secs => ${lockSeconds})`;
  const isLocked = sql`${signInFailure.count} > ${mostFailures}`;
  const [row] = await owner
    .insert(signInFailure)
    .values({ addressDigest: addressDigest(email), count: 1, lastAt: sql`now()` })
    .onConflictDoUpdate({
      target: signInFailure.addressDigest,
      set: {
        count: sql`case when ${isOver} then 1 else ${signInFailure.count} + 1 end`,
        // While locked, further attempts do not push the end away.
        lastAt: sql`case when ${isLocked} and not ${isOver} then ${signInFailure.lastAt} else now() end`,
      },
    })
    .returning({
      count: signInFailure.count,
      seconds: sql<number>`extract(epoch from ${signInFailure.lastAt} - now())::int + ${lockSeconds}`,
    });
  if (row.count > mostFailures) throw new LevierError("people/locked-out", { seconds: row.seconds });
}

/** After a right password. */
export async function forgetAttempts(owner: NodePgDatabase, email: string): Promise<void> {
  await owner.delete(signInFailure).where(eq(signInFailure.addressDigest, addressDigest(email)));
}
