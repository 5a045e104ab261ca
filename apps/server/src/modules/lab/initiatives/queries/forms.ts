import { LevierError } from "@levier/errors";
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { feedbackAnswer, feedbackForm } from "../tables.ts";
import { oneInitiative } from "./one-initiative.ts";

export type FormRow = typeof feedbackForm.$inferSelect;
export type AnswerRow = typeof feedbackAnswer.$inferSelect;

/**
 * The feedback links of an initiative, the newest first.
 *
 * @throws LevierError `initiatives/not-found`
 */
export async function forms(
  tx: Transaction,
  which: { readonly organisation: string; readonly initiative: string },
): Promise<FormRow[]> {
  const { id } = await oneInitiative(tx, which);
  return tx
    .select()
    .from(feedbackForm)
    .where(and(eq(feedbackForm.organisationId, which.organisation), eq(feedbackForm.initiativeId, id)))
    .orderBy(desc(feedbackForm.createdAt), feedbackForm.id);
}

/**
 * A form with what was answered; by day and then in no order, so that nobody is known by when they answered.
 *
 * @throws LevierError `initiatives/not-found`
 */
export async function answeredForm(
  tx: Transaction,
  which: { readonly organisation: string; readonly form: string },
): Promise<{ form: FormRow; answers: AnswerRow[] }> {
  const { organisation, form: id } = which;
  const [form] = await tx
    .select()
    .from(feedbackForm)
    .where(and(eq(feedbackForm.organisationId, organisation), eq(feedbackForm.id, id)));
  if (!form) throw new LevierError("initiatives/not-found", {});
  const answers = await tx
    .select()
    .from(feedbackAnswer)
    .where(and(eq(feedbackAnswer.organisationId, organisation), eq(feedbackAnswer.formId, id)))
    .orderBy(desc(feedbackAnswer.answeredOn), feedbackAnswer.id);
  return { form, answers };
}
