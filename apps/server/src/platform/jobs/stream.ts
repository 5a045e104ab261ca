import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "../http/index.ts";
import { guardedRoute } from "../http/index.ts";
import { findJob } from "./list-jobs.ts";
import { everybodyFollows, jobParams } from "./policy.ts";
import { presentChange } from "./present.ts";
import { type JobWatch, watchJobs } from "./watch.ts";

const heartbeat = 15_000;
/** Then the client asks anew, and its right is looked at anew. */
const longest = 15 * 60_000;

/**
 * A job's progress as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 * The id of an event is the version of the row: whoever comes back with it as Last-Event-ID is told what
 * has changed since.
 */
export function streamRoute(app: App): void {
  const watch = watchJobs(app.platform.database, app.log);
  const open = new Set<() => void>();
  app.addHook("preClose", async () => {
    for (const close of open) close();
  });
  guardedRoute(app, {
    method: "GET",
    path: "/jobs/:job/stream",
    summary: "The progress of a job, as server-sent events: state, share, stage, secondsLeft",
    tag: "jobs",
    rule: everybodyFollows,
    params: jobParams,
    authorise: ({ tx, acting, params }) => findJob(tx, acting.organisation, params.job),
    answer: async (row, request, reply) => {
      const which = { organisation: row.organisationId, job: row.id };
      const close = send(watch, which, request, reply, () => open.delete(close));
      open.add(close);
    },
  });
}

function send(
  watch: JobWatch,
  which: { readonly organisation: string; readonly job: string },
  request: FastifyRequest,
  reply: FastifyReply,
  onClose: () => void,
): () => void {
  let seen = Number(request.headers["last-event-id"] ?? -1);
  const headers = { ...reply.getHeaders(), "content-type": "text/event-stream", "x-accel-buffering": "no" };
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, headers as Record<string, string>);
  raw.flushHeaders();
  const beat = setInterval(() => raw.write(":\n\n"), heartbeat);
  const limit = setTimeout(() => raw.end(), longest);
  const unfollow = watch.follow(which, (row) => {
    if (!row) return raw.end();
    if (row.version !== seen)
      raw.write(`id: ${row.version}\nevent: progress\ndata: ${JSON.stringify(presentChange(row))}\n\n`);
    seen = row.version;
    if (row.endedAt) raw.end();
  });
  raw.once("close", () => {
    clearInterval(beat);
    clearTimeout(limit);
    unfollow();
    onClose();
  });
  return () => raw.end();
}
