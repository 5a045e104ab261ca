export { defineJob, type Job, type JobContext, JobStopped, type Outcome } from "./define-job.ts";
export { enqueueJob } from "./enqueue-job.ts";
export { cancelJob, findJob, listJobs } from "./list-jobs.ts";
export { jobShape, presentJob } from "./present.ts";
export { jobRoutes } from "./routes.ts";
export { type JobRow, type JobState, job } from "./tables.ts";
export { type Schedule, startWorker, type Worker } from "./worker.ts";
