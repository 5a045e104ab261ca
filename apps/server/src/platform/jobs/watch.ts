import type { FastifyBaseLogger } from "fastify";
import type { Database } from "../db/index.ts";
import { findJobs } from "./list-jobs.ts";
import type { JobRow } from "./tables.ts";

type Listener = (row: JobRow | undefined) => void;

/** Looks at jobs that somebody follows: one look for all who follow, however many. */
export interface JobWatch {
  /**
   * Calls the listener with the row now and then; with undefined when there is none.
   *
   * @returns what ends it
   */
  follow(which: { readonly organisation: string; readonly job: string }, listener: Listener): () => void;
}

const every = 300;

/**
 * Polls while somebody follows a job, since a notification can be missed and a poll cannot. Other processes
 * change the rows; nothing is remembered here but who listens.
 */
export function watchJobs(database: Database, log: Pick<FastifyBaseLogger, "error">): JobWatch {
  const listeners = new Map<string, Map<string, Set<Listener>>>();
  let looking = false;

  async function look(): Promise<void> {
    for (const [organisation, jobs] of listeners) {
      const ids = [...jobs.keys()];
      const rows = await database.transaction({ organisation }, (tx) => findJobs(tx, organisation, ids));
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const id of ids) for (const listener of jobs.get(id) ?? []) listener(byId.get(id));
    }
  }

  async function lookAgain(): Promise<void> {
    await look().catch((error: Error) => log.error(error, "could not look at jobs"));
    looking = listeners.size > 0;
    if (looking) setTimeout(lookAgain, every);
  }

  return {
    follow({ organisation, job }, listener) {
      const jobs = listeners.get(organisation) ?? new Map<string, Set<Listener>>();
      listeners.set(organisation, jobs);
      jobs.set(job, (jobs.get(job) ?? new Set()).add(listener));
      if (!looking) setTimeout(lookAgain, 0);
      looking = true;
      return () => {
        const set = jobs.get(job);
        set?.delete(listener);
        if (set?.size === 0) jobs.delete(job);
        if (jobs.size === 0 && listeners.get(organisation) === jobs) listeners.delete(organisation);
      };
    },
  };
}
