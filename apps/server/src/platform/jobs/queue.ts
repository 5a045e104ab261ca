import { type SQL, sql } from "drizzle-orm";
import type pg from "pg";
import PgBoss from "pg-boss";
import { applicationRole, type Transaction } from "../db/scope.ts";

/** The queue of pg-boss through which workers learn of jobs. */
export const queueName = "job";

/** What a message says: which row of which organisation. Its id is the job's. */
export interface Message {
  readonly organisation: string;
}

/** Of the queue's tables, which the owner alone may touch; they hold ids, nothing of what a job is about. */
const schema = "pgboss";

/** pg-boss over connections that are open already. */
export function openQueue(pool: pg.Pool, options: { readonly scheduled: boolean }): PgBoss {
  return new PgBoss({
    schema,
    db: { executeSql: (text, values) => pool.query(text, values) },
    migrate: false,
    supervise: options.scheduled,
    schedule: options.scheduled,
  });
}

/** Makes the queue's tables, or brings them to this version; runs with the other migrations, as the owner. */
export async function migrateQueue(client: pg.ClientBase): Promise<void> {
  const boss = new PgBoss({
    schema,
    db: { executeSql: (text, values) => client.query(text, values) },
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const name of [queueName, ...scheduledQueues]) await boss.createQueue(name);
  await boss.stop({ graceful: false });
}

/** Queues that a clock fills. */
export const scheduledQueues = ["sweep", "digest"] as const;

const sender = new PgBoss({
  schema,
  db: { executeSql: () => Promise.reject(new Error("messages are sent in a transaction")) },
});

/** A job may be taken up anew any number of times: the job's own row bounds that. */
const retries = { retryLimit: 10_000, expireInHours: 23, retentionDays: 365 } as const;

/** Sends a message in the transaction that makes the job: both are there, or neither. */
export async function sendMessage(tx: Transaction, job: string, message: Message): Promise<void> {
  await tx.execute(sql`select set_config('role', 'none', true)`);
  const priority = -(await turn(tx, message));
  await sender.send(queueName, message, { ...retries, id: job, priority, db: asDb(tx) });
  await tx.execute(sql`select set_config('role', ${applicationRole}, true)`);
}

/**
 * When a message's turn comes, the lowest first: organisations take turns, and each one's messages stay in
 * their order, so that one's hundred jobs hold up another's single one by one job at most (start-time fair
 * queueing, Goyal, Vin & Cheng 1996, with jobs of one length).
 */
async function turn(tx: Transaction, { organisation }: Message): Promise<number> {
  const { rows } = await tx.execute<{ turn: number }>(sql`
    select greatest(0, min(-priority),
      max(-priority) filter (where data->>'organisation' = ${organisation}) + 1)::int as turn
    from ${sql.raw(schema)}.job where name = ${queueName} and state < 'active'`);
  return rows[0].turn;
}

function asDb(tx: Transaction): PgBoss.Db {
  return { executeSql: (text, values) => tx.execute(withValues(text, values)) };
}

/** `$1` of pg-boss's statements as drizzle's parameters. */
function withValues(text: string, values: readonly unknown[]): SQL {
  const parts = text.split(/\$(\d+)/);
  return sql.join(
    parts.map((part, i) => (i % 2 === 0 ? sql.raw(part) : sql.param(values[Number(part) - 1]))),
  );
}
