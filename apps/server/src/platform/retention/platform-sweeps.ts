import { and, eq, lt } from "drizzle-orm";
import { sweepFiles } from "../files/index.ts";
import { idempotentAnswer } from "../http/tables.ts";
import { job } from "../jobs/tables.ts";
import { notification } from "../notifications/tables.ts";
import { defineSweep } from "./sweep.ts";

const day = 86_400_000;
/** How long the lists of jobs and of notifications reach back. */
const listDays = 90;

const answers = defineSweep({
  name: "idempotent answers",
  async sweep({ tx, organisation, now }) {
    const old = lt(idempotentAnswer.createdAt, new Date(now.getTime() - day));
    await tx.delete(idempotentAnswer).where(and(eq(idempotentAnswer.organisationId, organisation), old));
  },
});

const jobs = defineSweep({
  name: "jobs",
  async sweep({ tx, organisation, now }) {
    const old = lt(job.endedAt, new Date(now.getTime() - listDays * day));
    await tx.delete(job).where(and(eq(job.organisationId, organisation), old));
  },
});

const notifications = defineSweep({
  name: "notifications",
  async sweep({ tx, organisation, now }) {
    const old = lt(notification.occurredAt, new Date(now.getTime() - listDays * day));
    await tx.delete(notification).where(and(eq(notification.organisationId, organisation), old));
  },
});

const files = defineSweep({ name: "files", sweep: ({ tx, ...options }) => sweepFiles(tx, options) });

/** What the platform itself keeps for a time only. */
export const platformSweeps = [answers, jobs, notifications, files] as const;
