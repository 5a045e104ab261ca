import { and, asc, eq, gt } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { type Quotes, quotesIn } from "../../quotes.ts";
import { feedbackAnswer } from "../tables.ts";

const batch = 1000;

/** Empties what quotes somebody in the answers from the field; the rest of an answer still counts. */
export async function forgetAnswers(
  tx: Transaction,
  { organisation, quotes }: { readonly organisation: string; readonly quotes: Quotes },
): Promise<void> {
  if (quotes.length === 0) return;
  const holds = quotesIn(quotes);
  const { organisationId, id, formId } = feedbackAnswer;
  for (let after: string | undefined; ; ) {
    const rows = await tx
      .select()
      .from(feedbackAnswer)
      .where(and(eq(organisationId, organisation), after === undefined ? undefined : gt(id, after)))
      .orderBy(asc(id))
      .limit(batch);
    for (const row of rows) {
      const quoted = (answer: unknown) => typeof answer === "string" && holds(answer);
      if (!row.answers.some(quoted)) continue;
      const answers = row.answers.map((answer) => (quoted(answer) ? null : answer));
      const isAnswer = and(eq(organisationId, organisation), eq(formId, row.formId), eq(id, row.id));
      await tx.update(feedbackAnswer).set({ answers }).where(isAnswer);
    }
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
  }
}
