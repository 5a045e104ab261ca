import type { Job } from "../../platform/jobs/index.ts";
import { describeVersion } from "./datasets/jobs/describe-version.ts";
import { importDataset } from "./datasets/jobs/import-dataset.ts";
import { maskDataset } from "./datasets/jobs/mask-dataset.ts";
import { compareJob } from "./experiments/jobs/compare-job.ts";
import { reproduceJob } from "./experiments/jobs/reproduce-job.ts";
import { runExperimentJob } from "./experiments/jobs/run-experiment-job.ts";
import { publishLabels } from "./labelling/jobs/publish-labels.ts";
import { refreshLabelling } from "./labelling/jobs/refresh-labelling.ts";
import { addAnswers } from "./use/jobs/add-answers.ts";
import { classifyFile } from "./use/jobs/classify-file.ts";

/** What the lab does in threads. */
export const labJobs: readonly Job<unknown>[] = [
  importDataset,
  describeVersion,
  maskDataset,
  runExperimentJob,
  reproduceJob,
  compareJob,
  classifyFile,
  addAnswers,
  refreshLabelling,
  publishLabels,
];
