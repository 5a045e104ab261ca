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
import { listNotifications, markRead } from "./list-notifications.ts";
import type { NotificationRow } from "./tables.ts";

const tag = "notifications";
/** No key may: they are a person's own. */
const everybodyTheirOwn: Rule = { roles };

const notificationShape = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    subject: z.uuid(),
    details: z.record(z.string(), z.string()),
    occurred_at: z.iso.datetime(),
    read: z.boolean(),
  })
  .meta({ id: "Notification" });

const listQuery = pageQuery.extend({
  unread: z.stringbool().optional().meta({ description: "Only those that are unread" }),
});

export function notificationRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/notifications",
    summary: "One's own notifications, the newest first",
    tag,
    rule: everybodyTheirOwn,
    query: listQuery,
    answer: pageOf(notificationShape),
    handle: async ({ tx, acting, query: { cursor, limit, unread } }) => {
      const { organisation, actor: person } = acting;
      const page = { unread, after: readCursor(cursor), count: limit + 1 };
      const rows = await listNotifications(tx, { organisation, person, ...page });
      return cutPage({ rows, limit, position: (row) => ({ at: row.occurredAt, id: row.id }), present });
    },
  });
  organisationRoute(app, {
    method: "POST",
    path: "/notifications/read",
    summary: "Marks one of one's own notifications as read, or all",
    tag,
    rule: everybodyTheirOwn,
    body: z.object({ notification: z.uuid().optional() }),
    answer: z.null(),
    status: 204,
    handle: async ({ tx, acting, body, now }) => {
      await markRead(tx, { organisation: acting.organisation, person: acting.actor, ...body, now });
      return null;
    },
  });
}

function present(row: NotificationRow) {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subjectId,
    details: row.details,
    occurred_at: row.occurredAt.toISOString(),
    read: row.readAt !== null,
  };
}
