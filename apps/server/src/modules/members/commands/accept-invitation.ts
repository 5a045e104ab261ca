import { LevierError } from "@levier/errors";
import { and, eq, isNull } from "drizzle-orm";
import { createPerson } from "../../../platform/auth/index.ts";
import type { Transaction } from "../../../platform/db/index.ts";
import { recordEvent } from "../../../platform/events/index.ts";
import { invited } from "../queries/invited.ts";
import { invitation, membership } from "../tables.ts";

/**
 * Lets the invited person in: the one who is signed in, or a new account for the invited address.
 *
 * @throws LevierError `people/link-spent`, `people/other-person`, `people/sign-in-needed`,
 *   `people/account-exists`, `people/already-member`
 */
export async function acceptInvitation(
  tx: Transaction,
  options: {
    readonly token: string;
    readonly signedIn?: { readonly id: string; readonly email: string };
    readonly newPerson?: { readonly name: string; readonly password: string; readonly language: "fr" | "en" };
    readonly now: Date;
  },
): Promise<{ organisation: string; person: string }> {
  const { token, signedIn, newPerson, now } = options;
  const { invitation: found } = await invited(tx, token);
  if (signedIn && signedIn.email !== found.email) throw new LevierError("people/other-person", {});
  await spend(tx, found, now);
  if (!signedIn && !newPerson) throw new LevierError("people/sign-in-needed", {});
  const person = signedIn?.id ?? (await createPerson(tx, { ...newPerson!, email: found.email }));
  const { organisationId, role } = found;
  const row = { organisationId, personId: person, role };
  const added = await tx.insert(membership).values(row).onConflictDoNothing().returning();
  if (added.length === 0) throw new LevierError("people/already-member", {});
  await recordEvent(tx, {
    organisation: organisationId,
    actor: person,
    kind: "invitation-accepted",
    subject: found.id,
    details: { role },
    now,
  });
  return { organisation: organisationId, person };
}

/** Of two at once with the same link, one waits for the other's row and then finds it spent. */
async function spend(tx: Transaction, found: typeof invitation.$inferSelect, now: Date): Promise<void> {
  const spent = await tx
    .update(invitation)
    .set({ acceptedAt: now })
    .where(
      and(
        eq(invitation.organisationId, found.organisationId),
        eq(invitation.id, found.id),
        isNull(invitation.acceptedAt),
      ),
    )
    .returning();
  if (spent.length === 0) throw new LevierError("people/link-spent", {});
}
