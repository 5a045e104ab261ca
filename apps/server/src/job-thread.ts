import { jobs } from "./jobs.ts";
import { runInThread } from "./platform/jobs/thread.ts";

/** What the threads of a worker load; a file of its own in the bundle. */
export default runInThread(jobs);
