import type { ScanReport } from "@levier/personal-data";
import type { DatasetProfile } from "@levier/profile";
import { sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { isDataset, isVersion } from "../queries/one-dataset.ts";
import { dataset, datasetVersion } from "../tables.ts";

/** Keeps what a version holds; columns whose role nobody has said get the likely one. */
export async function saveDescription(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly dataset: string;
    readonly version: number;
    readonly profile: DatasetProfile;
    readonly personalData: ScanReport;
  },
): Promise<void> {
  const { profile, personalData } = options;
  const likely = Object.fromEntries(profile.columns.map(({ column, role }) => [column, role]));
  await tx.update(datasetVersion).set({ profile, personalData }).where(isVersion(options));
  await tx
    .update(dataset)
    .set({ roles: sql`${JSON.stringify(likely)}::jsonb || ${dataset.roles}` })
    .where(isDataset(options));
}
