import { LevierError } from "@levier/errors";
import type { Transaction } from "../../../../platform/db/index.ts";
import { type FileRow, findFile } from "../../../../platform/files/index.ts";
import { oneExperiment, oneResult } from "./experiments.ts";

/**
 * The report as a file under the experiment's name.
 *
 * @throws LevierError `experiments/not-found`, `experiments/not-ready`, `experiments/report-erased`
 */
export async function reportFile(
  tx: Transaction,
  which: { readonly organisation: string; readonly experiment: string },
): Promise<FileRow> {
  const { row } = await oneExperiment(tx, which);
  const { files } = await oneResult(tx, which);
  const report = files.find(({ name }) => name === "report.html");
  if (!report) throw new LevierError("experiments/report-erased", {});
  const found = await findFile(tx, { organisation: which.organisation, file: report.file });
  return { ...found, name: `${row.name}.html` };
}
