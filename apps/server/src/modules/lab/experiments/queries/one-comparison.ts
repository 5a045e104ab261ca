import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { job } from "../../../../platform/jobs/index.ts";
import { experimentComparison } from "../tables.ts";

/** @throws LevierError `experiments/not-found` when nobody has asked for it */
export async function oneComparison(
  tx: Transaction,
  which: { readonly organisation: string; readonly experiment: string; readonly other: string },
) {
  const { organisationId, experimentId, otherId, jobId, result } = experimentComparison;
  const isComparison = and(
    eq(organisationId, which.organisation),
    eq(experimentId, which.experiment),
    eq(otherId, which.other),
  );
  const [found] = await tx
    .select({ result, job })
    .from(experimentComparison)
    .leftJoin(job, and(eq(job.organisationId, organisationId), eq(job.id, jobId)))
    .where(isComparison);
  if (!found) throw new LevierError("experiments/not-found", { what: "comparison" });
  return found;
}
