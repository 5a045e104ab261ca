import { type Assignment, attemptJob, errorOf } from "../platform/jobs/attempt.ts";
import type { Job } from "../platform/jobs/index.ts";
import { claimJob, endCancelled, failJob, leaseOf } from "../platform/jobs/lease.ts";
import { type Message, openQueue, queueName } from "../platform/jobs/queue.ts";
import type { TestServer } from "./test-server.ts";

/**
 * Does all jobs that wait, in this thread, as a worker would; what they tell of their progress is returned.
 *
 * @example
 * await runJobs(server, [trainJob]);
 */
export async function runJobs(server: TestServer, jobs: readonly Job<unknown>[]): Promise<number[]> {
  const { database, app } = server;
  const { files } = app.platform;
  const boss = openQueue(database.pool, { scheduled: false });
  const shares: number[] = [];
  for (;;) {
    const [message] = await boss.fetch<Message>(queueName);
    if (!message) return shares;
    const { organisation } = message.data;
    const act = <T>(work: Parameters<typeof database.transaction<T>>[1]) =>
      database.transaction({ organisation }, work);
    const row = await act((tx) => claimJob(tx, { organisation, job: message.id, seconds: 60 }));
    if (row) {
      const assignment: Assignment = { ...leaseOf(row), kind: row.kind, payload: row.payload };
      const progress = (share: number) => void shares.push(share);
      const { signal } = new AbortController();
      const ending = await attemptJob({ jobs, assignment, database, files, progress, signal });
      await act(async (tx) => {
        if (ending.state === "failed") await failJob(tx, assignment, errorOf(ending.error));
        if (ending.state === "stopped") await endCancelled(tx, assignment);
      });
    }
    await boss.complete(queueName, message.id);
  }
}
