import { queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Job = Schemas["Job"];

/** The newest jobs of an organisation; those that run are followed by their streams besides. */
export const jobsQuery = (organisation: string) =>
  queryOptions({
    queryKey: ["organisations", organisation, "jobs"],
    queryFn: async ({ client, queryKey }) => {
      const params = { path: { organisation }, query: { limit: 20 } };
      const { items } = await answered(api.GET("/api/organisations/{organisation}/jobs", { params }));
      const before = client.getQueryData<Job[]>(queryKey);
      if (items.some((job) => hasJustEnded(job, before)))
        void client.invalidateQueries({ predicate: (one) => isBesideJobs(one.queryKey, organisation) });
      return items;
    },
    refetchInterval: 30_000,
  });

export const isEnded = ({ state }: Pick<Job, "state">) =>
  state === "done" || state === "failed" || state === "cancelled";

/** Nobody followed its end: what was asked for while it worked is asked for again. */
function hasJustEnded(job: Job, before: readonly Job[] | undefined): boolean {
  if (before === undefined || !isEnded(job)) return false;
  const known = before.find(({ id }) => id === job.id);
  return known === undefined || !isEnded(known);
}

const isBesideJobs = ([first, second, third]: readonly unknown[], organisation: string) =>
  first === "organisations" && second === organisation && third !== "jobs";

export const isAtWork = (job: Pick<Job, "state">) => !isEnded(job);

export const cancelJob = (organisation: string, job: string) =>
  answered(
    api.POST("/api/organisations/{organisation}/jobs/{job}/cancel", {
      params: { path: { organisation, job } },
    }),
  );
