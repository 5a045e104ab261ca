import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../../../platform/db/index.ts";
import { invitation } from "../tables.ts";

/** Neither accepted nor expired. */
export const isOpen = () => and(isNull(invitation.acceptedAt), gt(invitation.expiresAt, sql`now()`));

/** Invitations that can still be accepted, the newest first. */
export function openInvitations(tx: Transaction, organisation: string) {
  return tx
    .select()
    .from(invitation)
    .where(and(eq(invitation.organisationId, organisation), isOpen()))
    .orderBy(sql`${invitation.createdAt} desc`, invitation.id);
}
