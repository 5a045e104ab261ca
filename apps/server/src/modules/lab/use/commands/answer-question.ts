import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { oneResult } from "../../experiments/queries/experiments.ts";
import { oneQuestion } from "../queries/questions.ts";
import { type QuestionRow, question } from "../tables.ts";

/**
 * Answers a question in the model's stead; null takes the answer back, as long as it is no label yet.
 *
 * @throws LevierError `experiments/not-found`, `experiments/unknown-label`
 */
export async function answerQuestion(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly question: string;
    readonly labels: readonly string[] | null;
    readonly now: Date;
  },
): Promise<QuestionRow> {
  const { organisation, actor, labels, now } = options;
  const { id, experimentId } = await oneQuestion(tx, options);
  const { findings } = await oneResult(tx, { organisation, experiment: experimentId });
  const { classes } = findings.evaluation;
  const unknown = labels?.find((label) => !classes.includes(label));
  if (unknown !== undefined) throw new LevierError("experiments/unknown-label", { label: unknown, classes });
  const answer = labels ? { labels: [...labels], answeredBy: actor, answeredAt: now } : nobody;
  const [row] = await tx
    .update(question)
    .set(answer)
    .where(and(eq(question.organisationId, organisation), eq(question.id, id)))
    .returning();
  const kind = labels ? "question-answered" : "answer-taken-back";
  await recordEvent(tx, { organisation, actor, kind, subject: experimentId, now });
  return row;
}

const nobody = { labels: null, answeredBy: null, answeredAt: null };
