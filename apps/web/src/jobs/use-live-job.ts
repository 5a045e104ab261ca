import { type QueryClient, skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { isEnded, type Job } from "./queries.ts";

type Change = Pick<Job, "state" | "share" | "stage"> & { readonly secondsLeft: number | null };

/** A job as it goes on, by the server's stream; what waits for its end is asked again once it is there. */
export function useLiveJob(organisation: string, job: Job): Job {
  const queries = useQueryClient();
  const ended = isEnded(job);
  useEffect(
    () => (ended ? undefined : follow(queries, organisation, job.id)),
    [queries, organisation, job.id, ended],
  );
  const { data } = useQuery<Change>({ queryKey: liveKey(job.id), queryFn: skipToken });
  if (ended || !data) return job;
  const { secondsLeft, ...told } = data;
  return { ...job, ...told, seconds_left: secondsLeft };
}

const liveKey = (job: string) => ["live job", job];

/** Open streams by job: browsers allow few at once, so that all who follow a job share one. */
const streams = new Map<string, { readonly source: EventSource; followers: number }>();

function follow(queries: QueryClient, organisation: string, job: string): () => void {
  const known = streams.get(job);
  const stream = known ?? { source: openStream(queries, organisation, job), followers: 0 };
  streams.set(job, stream);
  stream.followers++;
  return () => {
    if (--stream.followers > 0) return;
    stream.source.close();
    streams.delete(job);
  };
}

function openStream(queries: QueryClient, organisation: string, job: string): EventSource {
  const source = new EventSource(`/api/organisations/${organisation}/jobs/${job}/stream`);
  source.addEventListener("progress", ({ data }: MessageEvent<string>) => {
    const told: Change = JSON.parse(data);
    queries.setQueryData(liveKey(job), told);
    if (!isEnded(told)) return;
    source.close();
    void queries.invalidateQueries({ queryKey: ["organisations", organisation] });
  });
  return source;
}
