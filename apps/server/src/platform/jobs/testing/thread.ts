import { runInThread } from "../thread.ts";
import { testJobs } from "./jobs.ts";

export default runInThread(testJobs);
