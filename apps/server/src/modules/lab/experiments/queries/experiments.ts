import { LevierError } from "@levier/errors";
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { Position } from "../../../../platform/http/index.ts";
import { job } from "../../../../platform/jobs/index.ts";
import { experiment, experimentResult, type ResultRow, reproduction } from "../tables.ts";

interface Which {
  readonly organisation: string;
  readonly experiment: string;
}

const isExperiment = ({ organisation, experiment: id }: Which) =>
  and(eq(experiment.organisationId, organisation), eq(experiment.id, id));

/** With its job, which tells the state, and the figures that a list shows. */
function withState(tx: Transaction, where: SQL | undefined) {
  const findings = experimentResult.findings;
  return tx
    .select({
      row: experiment,
      job,
      summary: {
        macroF1: sql<Estimated | null>`${findings}->'evaluation'->'overall'->'macroF1'`,
        pays: sql<Paying | null>`${findings}->'evaluation'->'pays'`,
        trainRows: sql<number | null>`(${findings}->>'trainRows')::int`,
        testRows: sql<number | null>`(${findings}->>'testRows')::int`,
        contentHash: experimentResult.contentHash,
      },
    })
    .from(experiment)
    .leftJoin(job, and(eq(job.organisationId, experiment.organisationId), eq(job.id, experiment.jobId)))
    .leftJoin(
      experimentResult,
      and(
        eq(experimentResult.organisationId, experiment.organisationId),
        eq(experimentResult.experimentId, experiment.id),
      ),
    )
    .where(where)
    .$dynamic();
}

type Evaluation = ResultRow["findings"]["evaluation"];
type Estimated = Evaluation["overall"]["macroF1"];
type Paying = Evaluation["pays"];
export type ExperimentState = Awaited<ReturnType<typeof withState>>[number];

/** Experiments of an organisation, or those on one dataset, the newest first. */
export function experiments(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly dataset?: string;
    readonly after?: Position;
    readonly count: number;
  },
): Promise<ExperimentState[]> {
  const { organisation, dataset, after, count } = options;
  const older =
    after && sql`(${experiment.createdAt}, ${experiment.id}) < (${after.at.toISOString()}, ${after.id})`;
  const onDataset = dataset === undefined ? undefined : eq(experiment.datasetId, dataset);
  return withState(tx, and(eq(experiment.organisationId, organisation), onDataset, older))
    .orderBy(desc(experiment.createdAt), desc(experiment.id))
    .limit(count);
}

/** @throws LevierError `experiments/not-found` */
export async function oneExperiment(tx: Transaction, which: Which): Promise<ExperimentState> {
  const [found] = await withState(tx, isExperiment(which));
  if (!found) throw new LevierError("experiments/not-found", { what: "experiment" });
  return found;
}

/**
 * What came of an experiment.
 *
 * @throws LevierError `experiments/not-found`, `experiments/not-ready`
 */
export async function oneResult(tx: Transaction, which: Which): Promise<ResultRow> {
  const ofExperiment = and(
    eq(experimentResult.organisationId, which.organisation),
    eq(experimentResult.experimentId, which.experiment),
  );
  const [found] = await tx.select().from(experimentResult).where(ofExperiment);
  if (found) return found;
  await oneExperiment(tx, which);
  throw new LevierError("experiments/not-ready", {});
}

/** The times that an experiment was run again, the newest first. */
export function reproductions(tx: Transaction, { organisation, experiment: id }: Which) {
  const { organisationId, experimentId, endedAt } = reproduction;
  return tx
    .select()
    .from(reproduction)
    .where(and(eq(organisationId, organisation), eq(experimentId, id)))
    .orderBy(desc(endedAt))
    .limit(20);
}
