import { LevierError } from "@levier/errors";
import type { Transaction } from "../../../../platform/db/index.ts";
import { recordEvent } from "../../../../platform/events/index.ts";
import { addFile, type Kept } from "../../../../platform/files/index.ts";
import { holdDataset, oneVersion } from "../../datasets/queries/one-dataset.ts";
import { contentHash } from "../model-folder.ts";
import type { RunOutcome } from "../run-experiment.ts";
import { type ExperimentRow, experimentAnswer, experimentResult, type ModelFile } from "../tables.ts";

/** Content of the model folder that the store keeps already. */
export type KeptFile = Kept & { readonly name: string };

const batch = 2000;

/**
 * Keeps what came of an experiment: its findings, its files and its answers to the test part.
 *
 * @throws LevierError `experiments/rows-erased` when rows that it quotes have been erased meanwhile
 */
export async function saveResult(
  tx: Transaction,
  options: {
    readonly row: ExperimentRow;
    readonly outcome: RunOutcome;
    readonly kept: readonly KeptFile[];
    readonly now: Date;
  },
): Promise<void> {
  const { row, outcome, kept, now } = options;
  const { organisationId, id: experimentId } = row;
  const which = { organisation: organisationId, dataset: row.datasetId, version: row.version };
  await holdDataset(tx, which);
  const { rows } = await oneVersion(tx, which);
  if (rows !== outcome.rowsRead) throw new LevierError("experiments/rows-erased", {});
  const files: ModelFile[] = [];
  for (const one of kept) {
    const added = await addFile(tx, {
      organisation: organisationId,
      kept: { sha256: one.sha256, size: one.size },
      name: one.name,
      mediaType: "application/octet-stream",
    });
    files.push({ name: one.name, sha256: one.sha256, size: one.size, file: added.id });
  }
  const { findings, card, answers } = outcome;
  const own = { organisationId, experimentId };
  await tx
    .insert(experimentResult)
    .values({ ...own, findings, card, files, contentHash: contentHash(files), endedAt: now });
  for (let at = 0; at < answers.length; at += batch) {
    const part = answers.slice(at, at + batch).map((answer) => ({ ...own, ...answer }));
    await tx.insert(experimentAnswer).values(part);
  }
  await recordEvent(tx, {
    organisation: organisationId,
    actor: row.createdBy,
    kind: "experiment-ended",
    subject: experimentId,
    now,
  });
}
