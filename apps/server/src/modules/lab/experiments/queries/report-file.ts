import type { Transaction } from "../../../../platform/db/index.ts";
import { type FileRow, findFile } from "../../../../platform/files/index.ts";
import { oneExperiment, oneResult } from "./experiments.ts";

/**
 * The report as a file under the experiment's name.
 *
 * @throws LevierError `experiments/not-found`, `experiments/not-ready`, `storage/not-found`
 */
export async function reportFile(
  tx: Transaction,
  which: { readonly organisation: string; readonly experiment: string },
): Promise<FileRow> {
  const { row } = await oneExperiment(tx, which);
  const { files } = await oneResult(tx, which);
  const { file } = files.find(({ name }) => name === "report.html")!;
  const found = await findFile(tx, { organisation: which.organisation, file });
  return { ...found, name: `${row.name}.html` };
}
