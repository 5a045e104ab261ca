import { queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Job = Schemas["Job"];

/** The newest jobs of an organisation; those that run are followed by their streams besides. */
export const jobsQuery = (organisation: string) =>
  queryOptions({
    queryKey: ["organisations", organisation, "jobs"],
    queryFn: async () => {
      const params = { path: { organisation }, query: { limit: 20 } };
      return (await answered(api.GET("/api/organisations/{organisation}/jobs", { params }))).items;
    },
    refetchInterval: 30_000,
  });

export const isEnded = ({ state }: Pick<Job, "state">) =>
  state === "done" || state === "failed" || state === "cancelled";

export const isAtWork = (job: Pick<Job, "state">) => !isEnded(job);

export const cancelJob = (organisation: string, job: string) =>
  answered(
    api.POST("/api/organisations/{organisation}/jobs/{job}/cancel", {
      params: { path: { organisation, job } },
    }),
  );
