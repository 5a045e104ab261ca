import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type Job, jobsQuery } from "./queries.ts";

type Progress = Pick<Job, "state" | "share" | "stage"> & { readonly secondsLeft: number | null };

/** Keeps one job in the list up to date; once it has ended, whatever it may have changed is asked anew. */
export function useJobStream(organisation: string, job: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const { queryKey } = jobsQuery(organisation);
    const source = new EventSource(`/api/organisations/${organisation}/jobs/${job}/stream`);
    source.addEventListener("progress", ({ data }: MessageEvent<string>) => {
      const { secondsLeft, ...progress } = JSON.parse(data) as Progress;
      if (progress.state === "waiting" || progress.state === "running") {
        queries.setQueryData(queryKey, (all) =>
          all?.map((one) => (one.id === job ? { ...one, ...progress, seconds_left: secondsLeft } : one)),
        );
        return;
      }
      source.close();
      void queries.invalidateQueries({ queryKey: ["organisations", organisation] });
    });
    return () => source.close();
  }, [organisation, job, queries]);
}
