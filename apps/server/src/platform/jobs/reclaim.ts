import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type PgBoss from "pg-boss";
import { type Database, organisation } from "../db/index.ts";
import { type Message, queueName, sendMessage } from "./queue.ts";
import { job } from "./tables.ts";

interface Active {
  readonly id: string;
  readonly data: Message;
}

/**
 * Puts messages back into the queue whose worker has fallen silent, so that another takes them up. One too
 * many does no harm: whoever finds the job held or ended leaves it.
 */
export async function reclaimJobs(boss: PgBoss, database: Database, seconds: number): Promise<false> {
  const { rows } = await database.pool.query<Active>(
    `select id, data from pgboss.job
     where name = $1 and state = 'active' and started_on < now() - $2 * interval '1 second'`,
    [queueName, seconds],
  );
  for (const { id, data } of rows)
    if (!(await isHeld(database, data.organisation, id))) await boss.fail(queueName, id);
  return false;
}

/** Sends messages for jobs that have none, as after a restored backup; one that is there stays as it is. */
export async function adoptJobs(database: Database): Promise<void> {
  const all = await database.transaction({ host: true }, (tx) =>
    tx.select({ id: organisation.id }).from(organisation),
  );
  for (const { id } of all)
    await database.transaction({ organisation: id }, async (tx) => {
      const open = and(eq(job.organisationId, id), inArray(job.state, ["waiting", "running"]));
      for (const row of await tx.select({ id: job.id }).from(job).where(open))
        await sendMessage(tx, row.id, { organisation: id });
    });
}

async function isHeld(database: Database, owner: string, id: string): Promise<boolean> {
  const alive = and(eq(job.state, "running"), gt(job.leaseUntil, sql`now()`));
  const held = and(eq(job.organisationId, owner), eq(job.id, id), alive);
  const rows = await database.transaction({ organisation: owner }, (tx) =>
    tx.select({ id: job.id }).from(job).where(held),
  );
  return rows.length > 0;
}
