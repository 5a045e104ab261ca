import { LevierError } from "@levier/errors";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../../platform/db/index.ts";
import { recordEvent } from "../../../platform/events/index.ts";
import { invitation } from "../tables.ts";

/** @throws LevierError `people/not-found` when there is none that is still unanswered */
export async function withdrawInvitation(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly invitation: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, invitation: subject, now } = options;
  const gone = await tx
    .delete(invitation)
    .where(
      and(
        eq(invitation.organisationId, organisation),
        eq(invitation.id, subject),
        isNull(invitation.acceptedAt),
      ),
    )
    .returning();
  if (gone.length === 0) throw new LevierError("people/not-found", {});
  await recordEvent(tx, { organisation, actor, kind: "invitation-withdrawn", subject, now });
}
