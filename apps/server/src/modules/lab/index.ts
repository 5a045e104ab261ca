import type { App } from "../../platform/http/index.ts";
import { datasetRoutes } from "./datasets/routes.ts";
import { abandonedRows, expiredRows } from "./datasets/sweeps.ts";
import { experimentRoutes } from "./experiments/routes.ts";
import { labellingRoutes } from "./labelling/routes.ts";
import { useRoutes } from "./use/routes.ts";

export { labJobs } from "./jobs.ts";

export function labRoutes(app: App): void {
  datasetRoutes(app);
  experimentRoutes(app);
  useRoutes(app);
  labellingRoutes(app);
}

/** What the lab removes when its time has come. */
export const labSweeps = [expiredRows, abandonedRows] as const;
