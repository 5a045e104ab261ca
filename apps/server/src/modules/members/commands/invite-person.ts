import { randomUUID } from "node:crypto";
import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import { digest, newSecret, person, writeToken } from "../../../platform/auth/index.ts";
import type { Transaction } from "../../../platform/db/index.ts";
import { recordEvent } from "../../../platform/events/index.ts";
import type { Role } from "../../../platform/http/index.ts";
import { invitation, membership } from "../tables.ts";

const validDays = 7;

/**
 * Makes a link by which one person may join, once. An older open invitation of the same address is
 * withdrawn, so that one link at most opens for it.
 *
 * @throws LevierError `people/already-member`
 */
export async function invitePerson(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly email: string;
    readonly role: Role;
    readonly now: Date;
  },
): Promise<{ row: typeof invitation.$inferSelect; token: string }> {
  const { organisation, actor, email, role, now } = options;
  await refuseMember(tx, organisation, email);
  const isSame = and(eq(invitation.organisationId, organisation), eq(invitation.email, email));
  await tx.delete(invitation).where(isSame);
  const secret = newSecret();
  const [row] = await tx
    .insert(invitation)
    .values({
      organisationId: organisation,
      id: randomUUID(),
      email,
      role,
      secretDigest: digest(secret),
      invitedBy: actor,
      expiresAt: new Date(now.getTime() + validDays * 86_400_000),
    })
    .returning();
  await recordEvent(tx, {
    organisation,
    actor,
    kind: "person-invited",
    subject: row.id,
    details: { role },
    now,
  });
  return { row, token: writeToken("invitation", organisation, secret) };
}

async function refuseMember(tx: Transaction, organisation: string, email: string): Promise<void> {
  const members = await tx
    .select({ id: person.id })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.organisationId, organisation), eq(person.email, email)));
  if (members.length > 0) throw new LevierError("people/already-member", {});
}
