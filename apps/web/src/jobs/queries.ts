import { queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Job = Schemas["Job"];

export const isAtWork = ({ state }: Pick<Job, "state">) => state === "waiting" || state === "running";

/** Jobs of the organisation that are not over. */
export const workQuery = (organisation: string) =>
  queryOptions({
    queryKey: ["organisations", organisation, "jobs"],
    queryFn: async () => {
      const params = { path: { organisation }, query: { limit: 20 } };
      const page = await answered(api.GET("/api/organisations/{organisation}/jobs", { params }));
      return page.items.filter(isAtWork);
    },
    refetchInterval: 8000,
  });

export const cancelJob = (organisation: string, job: string) =>
  answered(
    api.POST("/api/organisations/{organisation}/jobs/{job}/cancel", {
      params: { path: { organisation, job } },
    }),
  );
