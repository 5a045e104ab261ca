import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { isAtWork, type Job } from "./queries.ts";

type Change = Pick<Job, "state" | "share" | "stage"> & { readonly secondsLeft: number | null };

/** A job as it goes on, by the server's stream; what waits for its end is asked again once it is there. */
export function useLiveJob(organisation: string, job: Job): Job {
  const queries = useQueryClient();
  const [change, setChange] = useState<Change>();
  const open = isAtWork(job);
  useEffect(() => {
    if (!open) return;
    const stream = new EventSource(`/api/organisations/${organisation}/jobs/${job.id}/stream`);
    stream.addEventListener("progress", ({ data }: MessageEvent<string>) => {
      const told: Change = JSON.parse(data);
      setChange(told);
      if (isAtWork(told)) return;
      stream.close();
      void queries.invalidateQueries({ queryKey: ["organisations", organisation] });
    });
    return () => stream.close();
  }, [organisation, job.id, open, queries]);
  if (!change) return job;
  const { secondsLeft, ...told } = change;
  return { ...job, ...told, seconds_left: secondsLeft };
}
