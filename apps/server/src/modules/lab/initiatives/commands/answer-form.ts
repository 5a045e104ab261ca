import { LevierError } from "@levier/errors";
import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { asked } from "../queries/asked.ts";
import { feedbackAnswer, feedbackForm } from "../tables.ts";
import type { Answer, Question } from "../words.ts";

type Form = typeof feedbackForm.$inferSelect;

/**
 * Takes an answer that comes by a feedback link. The same answer sent again counts once.
 *
 * @throws LevierError `feedback/link-closed`, `feedback/full`, `feedback/unfit-answer`, `feedback/empty`
 */
export async function answerForm(
  tx: Transaction,
  options: {
    readonly token: string;
    readonly id: string;
    readonly answers: readonly Answer[];
    readonly now: Date;
  },
): Promise<void> {
  const { token, id, answers, now } = options;
  const { form } = await asked(tx, { token, now });
  refuseUnfit(form.questions, answers);
  const { organisationId, id: formId } = form;
  const added = await tx
    .insert(feedbackAnswer)
    .values({ organisationId, formId, id, answers, answeredOn: now.toISOString().slice(0, 10) })
    .onConflictDoNothing()
    .returning();
  if (added.length === 0) return;
  const count = await countAnswer(tx, form);
  if (count === 1) await tellFirst(tx, form, now);
}

function refuseUnfit(questions: readonly Question[], answers: readonly Answer[]): void {
  if (answers.length !== questions.length)
    throw new LevierError("feedback/unfit-answer", {
      question: Math.min(answers.length, questions.length) + 1,
    });
  const types = { text: "string", scale: "number", yes_no: "boolean" } as const;
  const unfit = answers.findIndex(
    (answer, i) => answer !== null && typeof answer !== types[questions[i].kind],
  );
  if (unfit >= 0) throw new LevierError("feedback/unfit-answer", { question: unfit + 1 });
  if (answers.every((answer) => answer === null || answer === ""))
    throw new LevierError("feedback/empty", {});
}

/** Answers that come at once wait for one another here, so that none is one too many or comes too late. */
async function countAnswer(tx: Transaction, { organisationId, id, mostAnswers }: Form): Promise<number> {
  const [counted] = await tx
    .update(feedbackForm)
    .set({ answerCount: sql`${feedbackForm.answerCount} + 1` })
    .where(
      and(
        eq(feedbackForm.organisationId, organisationId),
        eq(feedbackForm.id, id),
        isNull(feedbackForm.revokedAt),
        lt(feedbackForm.answerCount, mostAnswers),
      ),
    )
    .returning();
  if (!counted) throw new LevierError("feedback/full", {});
  return counted.answerCount;
}

/** The feed says that answers have begun to come; the page counts them. */
function tellFirst(tx: Transaction, form: Form, now: Date): Promise<void> {
  return recordEvent(tx, {
    organisation: form.organisationId,
    actor: null,
    kind: "feedback-came",
    subject: form.initiativeId,
    now,
  });
}
