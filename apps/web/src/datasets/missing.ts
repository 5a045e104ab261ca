import type { Dataset } from "./queries.ts";

/** What a datasheet has to say. */
export const owed = ["origin", "legal_basis", "people_described", "retain_until"] as const;

/** What it does not say yet. */
export const missingOf = (dataset: Pick<Dataset, (typeof owed)[number]>) =>
  owed.filter((field) => (dataset[field] ?? "") === "");
