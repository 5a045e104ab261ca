import { randomUUID } from "node:crypto";
import { digest, newSecret, writeToken } from "../../../../platform/auth/index.ts";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { lockOpenCycle } from "../queries/open-cycle.ts";
import { feedbackForm } from "../tables.ts";
import type { Question } from "../words.ts";

/**
 * Makes a link by which people in the field answer without an account; its token is given out this once.
 *
 * @throws LevierError `initiatives/not-found`, `initiatives/cycle-closed`
 */
export async function createForm(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly initiative: string;
    readonly cycle: number;
    readonly form: {
      readonly title: string;
      readonly introduction: string;
      readonly language: "fr" | "en";
      readonly questions: readonly Question[];
      readonly mostAnswers: number;
    };
    readonly days: number;
    readonly now: Date;
  },
): Promise<{ row: typeof feedbackForm.$inferSelect; token: string }> {
  const { organisation, actor, initiative, cycle, form, days, now } = options;
  await lockOpenCycle(tx, options);
  const secret = newSecret();
  const [row] = await tx
    .insert(feedbackForm)
    .values({
      ...form,
      organisationId: organisation,
      id: randomUUID(),
      initiativeId: initiative,
      cycle,
      secretDigest: digest(secret),
      expiresAt: new Date(now.getTime() + days * 86_400_000),
      createdAt: now,
      createdBy: actor,
    })
    .returning();
  await recordEvent(tx, { organisation, actor, kind: "feedback-asked", subject: initiative, now });
  return { row, token: writeToken("feedback", organisation, secret) };
}
