import { z } from "zod";
import { type App, cutPage, organisationRoute, pageOf, pageQuery, readCursor } from "../http/index.ts";
import { cancelJob, findJob, listJobs } from "./list-jobs.ts";
import { everybodyFollows, jobParams, workersCancel } from "./policy.ts";
import { jobShape, presentJob } from "./present.ts";
import { streamRoute } from "./stream.ts";

const tag = "jobs";
const listQuery = pageQuery.extend({
  subject: z.uuid().optional().meta({ description: "Only jobs that work on this" }),
});

export function jobRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/jobs",
    summary: "The organisation's jobs, the newest first",
    tag,
    rule: everybodyFollows,
    query: listQuery,
    answer: pageOf(jobShape),
    handle: async ({ tx, acting, query: { cursor, limit, subject }, request }) => {
      const after = readCursor(cursor);
      const rows = await listJobs(tx, { ...acting, subject, after, count: limit + 1 });
      return cutPage({
        rows,
        limit,
        position: (row) => ({ at: row.createdAt, id: row.id }),
        present: (row) => presentJob(row, request.language),
      });
    },
  });
  organisationRoute(app, {
    method: "GET",
    path: "/jobs/:job",
    summary: "One job",
    tag,
    rule: everybodyFollows,
    params: jobParams,
    answer: jobShape,
    handle: async ({ tx, acting, params, request }) =>
      presentJob(await findJob(tx, acting.organisation, params.job), request.language),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/jobs/:job/cancel",
    summary: "Cancels a job",
    tag,
    rule: workersCancel,
    params: jobParams,
    answer: jobShape,
    handle: async ({ tx, acting, params: { job }, now, request }) =>
      presentJob(await cancelJob(tx, { organisation: acting.organisation, job, now }), request.language),
  });
  streamRoute(app);
}
