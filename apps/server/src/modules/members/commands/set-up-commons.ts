import { randomUUID } from "node:crypto";
import { LevierError } from "@levier/errors";
import { and, eq, gt, sql } from "drizzle-orm";
import { createPerson, digest } from "../../../platform/auth/index.ts";
import { actFor, organisation, type Transaction } from "../../../platform/db/index.ts";
import { recordEvent } from "../../../platform/events/index.ts";
import { membership, setUpLink } from "../tables.ts";

/**
 * Makes the host organisation and its first lead with the set-up link's token, which is spent by it.
 *
 * @throws LevierError `people/link-spent`, `people/account-exists`
 */
export async function setUpCommons(
  tx: Transaction,
  options: {
    readonly token: string;
    readonly name: string;
    readonly lead: {
      readonly name: string;
      readonly email: string;
      readonly password: string;
      readonly language: "fr" | "en";
    };
    readonly now: Date;
  },
): Promise<{ organisation: string; person: string }> {
  const { token, name, lead, now } = options;
  const isLink = eq(setUpLink.secretDigest, digest(token));
  const spent = await tx
    .delete(setUpLink)
    .where(and(isLink, gt(setUpLink.expiresAt, sql`now()`)))
    .returning();
  if (spent.length === 0) throw new LevierError("people/link-spent", {});
  const id = randomUUID();
  await actFor(tx, { organisation: id });
  await tx.insert(organisation).values({ id, kind: "host", name });
  const person = await createPerson(tx, lead);
  await tx.insert(membership).values({ organisationId: id, personId: person, role: "lead" });
  await recordEvent(tx, { organisation: id, actor: person, kind: "commons-set-up", subject: id, now });
  return { organisation: id, person };
}
