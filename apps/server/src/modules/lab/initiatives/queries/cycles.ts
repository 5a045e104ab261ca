import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { cycle, cycleStep, feedbackForm } from "../tables.ts";

/** A cycle with the steps that it reached and how many answers it received. */
export interface CycleRow {
  readonly cycle: typeof cycle.$inferSelect;
  readonly steps: readonly (typeof cycleStep.$inferSelect)[];
  readonly answers: number;
}

/** The cycles of an organisation or of one of its initiatives, in their order. */
export async function cycles(
  tx: Transaction,
  options: { readonly organisation: string; readonly initiative?: string },
): Promise<CycleRow[]> {
  const { organisation, initiative } = options;
  const within = (table: typeof cycle | typeof cycleStep | typeof feedbackForm) =>
    and(
      eq(table.organisationId, organisation),
      initiative === undefined ? undefined : eq(table.initiativeId, initiative),
    );
  const rows = await tx.select().from(cycle).where(within(cycle)).orderBy(cycle.initiativeId, cycle.number);
  const steps = await tx
    .select()
    .from(cycleStep)
    .where(within(cycleStep))
    .orderBy(cycleStep.reachedAt, cycleStep.id);
  const counts = await tx
    .select({
      initiativeId: feedbackForm.initiativeId,
      cycle: feedbackForm.cycle,
      answers: sql<number>`sum(${feedbackForm.answerCount})::int`,
    })
    .from(feedbackForm)
    .where(within(feedbackForm))
    .groupBy(feedbackForm.initiativeId, feedbackForm.cycle);
  const stepsOf = grouped(steps);
  const countsOf = grouped(counts);
  return rows.map((row) => {
    const key = `${row.initiativeId} ${row.number}`;
    return { cycle: row, steps: stepsOf.get(key) ?? [], answers: countsOf.get(key)?.[0].answers ?? 0 };
  });
}

function grouped<Row extends { readonly initiativeId: string; readonly cycle: number }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.initiativeId} ${row.cycle}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
