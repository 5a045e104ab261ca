import { LevierError } from "@levier/errors";
import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { type LabellingRow, labelling } from "../tables.ts";

export interface Which {
  readonly organisation: string;
  readonly labelling: string;
}

export const isLabelling = ({ organisation, labelling: id }: Which) =>
  and(eq(labelling.organisationId, organisation), eq(labelling.id, id));

/** @throws LevierError `lab/not-found` */
export async function oneLabelling(tx: Transaction, which: Which): Promise<LabellingRow> {
  const [found] = await tx.select().from(labelling).where(isLabelling(which));
  if (!found) throw new LevierError("lab/not-found", { what: "labelling" });
  return found;
}

/**
 * The same, held until the transaction ends: whoever takes or gives rows comes one after the other.
 *
 * @throws LevierError `lab/not-found`, `lab/labelling-closed`
 */
export async function holdLabelling(tx: Transaction, which: Which): Promise<LabellingRow> {
  const [found] = await tx.select().from(labelling).where(isLabelling(which)).for("no key update");
  if (!found) throw new LevierError("lab/not-found", { what: "labelling" });
  if (found.closedAt) throw new LevierError("lab/labelling-closed", {});
  return found;
}

/** The labelling tasks of an organisation, the newest first. */
export function labellings(
  tx: Transaction,
  { organisation, dataset }: { readonly organisation: string; readonly dataset?: string },
): Promise<LabellingRow[]> {
  const about = dataset ? eq(labelling.datasetId, dataset) : undefined;
  return tx
    .select()
    .from(labelling)
    .where(and(eq(labelling.organisationId, organisation), about))
    .orderBy(desc(labelling.createdAt), desc(labelling.id));
}
