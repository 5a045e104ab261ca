import { LevierError } from "@levier/errors";
import { kinds, type PersonalDataKind } from "@levier/personal-data";
import type { Transaction } from "../../../../platform/db/index.ts";
import type { Acting } from "../../../../platform/http/index.ts";
import { enqueueJob } from "../../../../platform/jobs/index.ts";
import { maskDataset } from "../jobs/mask-dataset.ts";
import { latestVersion } from "../queries/one-dataset.ts";

/**
 * Asks for a new version in which personal data is masked.
 *
 * @throws LevierError `lab/not-found`, `lab/unknown-column`
 */
export async function askMasking(
  tx: Transaction,
  options: {
    readonly acting: Acting;
    readonly dataset: string;
    readonly columns?: readonly string[];
    readonly kinds?: readonly PersonalDataKind[];
    readonly language: "fr" | "en";
    readonly now: Date;
  },
): Promise<{ job: string }> {
  const { acting, dataset, language, now } = options;
  const { organisation, actor } = acting;
  const version = await latestVersion(tx, { organisation, dataset });
  const columns = [...(options.columns ?? version.columns)];
  requireColumns(version.columns, columns);
  const payload = {
    dataset,
    version: version.number,
    actor,
    columns,
    kinds: [...(options.kinds ?? kinds)],
    language,
  };
  const { id } = await enqueueJob(tx, maskDataset, { acting, payload, subject: dataset, now });
  return { job: id };
}

/** @throws LevierError `lab/unknown-column` */
export function requireColumns(columns: readonly string[], wanted: readonly string[]): void {
  const unknown = wanted.find((column) => !columns.includes(column));
  if (unknown !== undefined) throw new LevierError("lab/unknown-column", { column: unknown, columns });
}
