import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { feedbackForm } from "../tables.ts";

/**
 * Closes a feedback link at once; its answers stay. Closing it again changes nothing.
 *
 * @throws LevierError `initiatives/not-found`
 */
export async function revokeForm(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly form: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, form, now } = options;
  const isForm = and(eq(feedbackForm.organisationId, organisation), eq(feedbackForm.id, form));
  const [found] = await tx.select().from(feedbackForm).where(isForm).for("update");
  if (!found) throw new LevierError("initiatives/not-found", {});
  if (found.revokedAt) return;
  await tx.update(feedbackForm).set({ revokedAt: now }).where(isForm);
  const subject = found.initiativeId;
  await recordEvent(tx, { organisation, actor, kind: "feedback-link-closed", subject, now });
}
