import { labJobs } from "./modules/lab/index.ts";
import type { Job } from "./platform/jobs/index.ts";

/** Every kind of job, of all areas: by this list threads find what to run. */
export const jobs: readonly Job<unknown>[] = [...labJobs];
