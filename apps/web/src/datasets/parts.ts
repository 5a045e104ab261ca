import type { Dataset, Version } from "./queries.ts";

/** Parts of a dataset's page, in the order of the work. */
export const parts = ["rows", "profile", "personal-data", "datasheet", "versions"] as const;
export type Part = (typeof parts)[number];

/** What every part shows something of. */
export interface PartProps {
  readonly dataset: Dataset;
  readonly version: Version;
}
