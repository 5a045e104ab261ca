import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { type DatasetRow, dataset, datasetVersion, type VersionRow } from "../tables.ts";

interface Which {
  readonly organisation: string;
  readonly dataset: string;
}

export const isDataset = ({ organisation, dataset: id }: Which) =>
  and(eq(dataset.organisationId, organisation), eq(dataset.id, id));

/** @throws LevierError `lab/not-found` */
export async function oneDataset(tx: Transaction, which: Which): Promise<DatasetRow> {
  const [found] = await tx.select().from(dataset).where(isDataset(which));
  if (!found) throw new LevierError("lab/not-found", { what: "dataset" });
  return found;
}

/**
 * The same, held until the transaction ends: whoever adds a version comes one after the other.
 *
 * @throws LevierError `lab/not-found`
 */
export async function holdDataset(tx: Transaction, which: Which): Promise<DatasetRow> {
  const [found] = await tx.select().from(dataset).where(isDataset(which)).for("update");
  if (!found) throw new LevierError("lab/not-found", { what: "dataset" });
  return found;
}

export const isVersion = ({ organisation, dataset: id, version }: Which & { readonly version: number }) =>
  and(
    eq(datasetVersion.organisationId, organisation),
    eq(datasetVersion.datasetId, id),
    eq(datasetVersion.number, version),
  );

/** @throws LevierError `lab/not-found` */
export async function oneVersion(
  tx: Transaction,
  which: Which & { readonly version: number },
): Promise<VersionRow> {
  const [found] = await tx.select().from(datasetVersion).where(isVersion(which));
  if (!found) throw new LevierError("lab/not-found", { what: "version" });
  return found;
}

/**
 * The newest version of a dataset.
 *
 * @throws LevierError `lab/not-found`
 */
export async function latestVersion(tx: Transaction, which: Which): Promise<VersionRow> {
  const { latest } = await oneDataset(tx, which);
  return oneVersion(tx, { ...which, version: latest });
}
