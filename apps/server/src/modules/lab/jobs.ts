import type { Job } from "../../platform/jobs/index.ts";
import { describeVersion } from "./datasets/jobs/describe-version.ts";
import { importDataset } from "./datasets/jobs/import-dataset.ts";
import { maskDataset } from "./datasets/jobs/mask-dataset.ts";
import { publishLabels } from "./labelling/jobs/publish-labels.ts";
import { refreshLabelling } from "./labelling/jobs/refresh-labelling.ts";

/** What the lab does in threads. */
export const labJobs: readonly Job<unknown>[] = [
  importDataset,
  describeVersion,
  maskDataset,
  refreshLabelling,
  publishLabels,
];
