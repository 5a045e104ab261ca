import type { App } from "../../platform/http/index.ts";
import { datasetRoutes } from "./datasets/routes.ts";
import { abandonedRows, expiredRows } from "./datasets/sweeps.ts";
import { experimentRoutes } from "./experiments/routes.ts";
import { feedbackRoutes } from "./initiatives/feedback-routes.ts";
import { initiativeRoutes } from "./initiatives/routes.ts";
import { labellingRoutes } from "./labelling/routes.ts";
import { useRoutes } from "./use/routes.ts";
import { waitingRoutes } from "./waiting/routes.ts";

export { labJobs } from "./jobs.ts";

export function labRoutes(app: App): void {
  initiativeRoutes(app);
  feedbackRoutes(app);
  datasetRoutes(app);
  labellingRoutes(app);
  experimentRoutes(app);
  useRoutes(app);
  waitingRoutes(app);
}

/** What the lab removes when its time has come. */
export const labSweeps = [expiredRows, abandonedRows] as const;
