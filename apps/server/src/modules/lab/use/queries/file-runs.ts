import { LevierError } from "@levier/errors";
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { type FileRow, findFile } from "../../../../platform/files/index.ts";
import type { Position } from "../../../../platform/http/index.ts";
import { job } from "../../../../platform/jobs/index.ts";
import { fileRun } from "../tables.ts";

const withJob = (tx: Transaction, where: SQL | undefined) =>
  tx
    .select({ row: fileRun, job })
    .from(fileRun)
    .leftJoin(job, and(eq(job.organisationId, fileRun.organisationId), eq(job.id, fileRun.jobId)))
    .where(where)
    .$dynamic();

export type FileRunState = Awaited<ReturnType<typeof withJob>>[number];

/** Files that an experiment's model classified, the newest first. */
export function fileRuns(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly experiment: string;
    readonly after?: Position;
    readonly count: number;
  },
): Promise<FileRunState[]> {
  const { organisation, experiment, after, count } = options;
  const older =
    after && sql`(${fileRun.createdAt}, ${fileRun.id}) < (${after.at.toISOString()}, ${after.id})`;
  const ofExperiment = and(eq(fileRun.organisationId, organisation), eq(fileRun.experimentId, experiment));
  return withJob(tx, and(ofExperiment, older))
    .orderBy(desc(fileRun.createdAt), desc(fileRun.id))
    .limit(count);
}

interface Which {
  readonly organisation: string;
  readonly run: string;
}

/** @throws LevierError `experiments/not-found` */
export async function oneFileRun(tx: Transaction, { organisation, run }: Which): Promise<FileRunState> {
  const [found] = await withJob(tx, and(eq(fileRun.organisationId, organisation), eq(fileRun.id, run)));
  if (!found) throw new LevierError("experiments/not-found", { what: "file run" });
  return found;
}

/**
 * The classified file.
 *
 * @throws LevierError `experiments/not-found`, `experiments/not-ready`, `storage/not-found`
 */
export async function classifiedFile(tx: Transaction, which: Which): Promise<FileRow> {
  const { row } = await oneFileRun(tx, which);
  if (row.resultFileId === null) throw new LevierError("experiments/not-ready", {});
  return findFile(tx, { organisation: which.organisation, file: row.resultFileId });
}
