import { LevierError } from "@levier/errors";
import { and, asc, count as countRows, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { Position } from "../../../../platform/http/index.ts";
import { type QuestionRow, question } from "../tables.ts";

interface Which {
  readonly organisation: string;
  readonly experiment: string;
}

const ofExperiment = ({ organisation, experiment }: Which) =>
  and(eq(question.organisationId, organisation), eq(question.experimentId, experiment));
const isOpen = isNull(question.labels);
/** Answered by a human and no label of the dataset yet. */
const isNew = and(isNotNull(question.labels), isNull(question.version));

/** Questions to humans in the order of the queue, open or answered. */
export function questions(
  tx: Transaction,
  options: Which & { readonly open: boolean; readonly after?: Position; readonly count: number },
): Promise<QuestionRow[]> {
  const { open, after, count } = options;
  const later =
    after && sql`(${question.createdAt}, ${question.id}) > (${after.at.toISOString()}, ${after.id})`;
  return tx
    .select()
    .from(question)
    .where(and(ofExperiment(options), open ? isOpen : isNotNull(question.labels), later))
    .orderBy(asc(question.createdAt), asc(question.id))
    .limit(count);
}

/** How many questions wait for an answer, and how many answers for the dataset. */
export async function queueCounts(
  tx: Transaction,
  which: Which,
): Promise<{ open: number; answered: number }> {
  const count = async (state: typeof isOpen | typeof isNew) => {
    const [{ rows }] = await tx
      .select({ rows: countRows() })
      .from(question)
      .where(and(ofExperiment(which), state));
    return rows;
  };
  return { open: await count(isOpen), answered: await count(isNew) };
}

/** Answers that are no labels of the dataset yet, in the order of the queue. */
export function newAnswers(tx: Transaction, which: Which): Promise<QuestionRow[]> {
  return tx
    .select()
    .from(question)
    .where(and(ofExperiment(which), isNew))
    .orderBy(asc(question.createdAt), asc(question.id));
}

/** @throws LevierError `experiments/not-found` */
export async function oneQuestion(
  tx: Transaction,
  which: { readonly organisation: string; readonly question: string },
): Promise<QuestionRow> {
  const [found] = await tx
    .select()
    .from(question)
    .where(and(eq(question.organisationId, which.organisation), eq(question.id, which.question)));
  if (!found) throw new LevierError("experiments/not-found", { what: "answer" });
  return found;
}
