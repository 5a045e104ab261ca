import { z } from "zod";
import {
  type App,
  cutPage,
  organisationRoute,
  pageOf,
  pageQuery,
  type Rule,
  readCursor,
  roles,
} from "../http/index.ts";
import { type EventRow, listEvents } from "./list-events.ts";

const eventShape = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    actor: z.uuid().nullable(),
    subject: z.uuid(),
    details: z.record(z.string(), z.string()),
    occurred_at: z.iso.datetime(),
  })
  .meta({ id: "Event" });

const everybodyMayRead: Rule = { roles, scope: "events:read" };

export function eventRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/events",
    summary: "What happened in the organisation, the newest first",
    tag: "events",
    rule: everybodyMayRead,
    query: pageQuery,
    answer: pageOf(eventShape),
    handle: async ({ tx, acting, query: { cursor, limit } }) => {
      const { organisation } = acting;
      const rows = await listEvents(tx, { organisation, after: readCursor(cursor), count: limit + 1 });
      return cutPage({ rows, limit, position: (row) => ({ at: row.occurredAt, id: row.id }), present });
    },
  });
}

function present(row: EventRow) {
  return {
    id: row.id,
    kind: row.kind,
    actor: row.actorId,
    subject: row.subjectId,
    details: row.details,
    occurred_at: row.occurredAt.toISOString(),
  };
}
