import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../db/index.ts";
import type { Position } from "../http/pagination.ts";
import { type NotificationRow, notification } from "./tables.ts";

interface Whose {
  readonly organisation: string;
  readonly person: string;
}

const isOf = ({ organisation, person }: Whose) =>
  and(eq(notification.organisationId, organisation), eq(notification.personId, person));

/** A person's notifications in one organisation, the newest first. */
export function listNotifications(
  tx: Transaction,
  options: Whose & { readonly unread?: boolean; readonly after?: Position; readonly count: number },
): Promise<NotificationRow[]> {
  const { unread, after, count } = options;
  const { occurredAt, id, readAt } = notification;
  const older = after && sql`(${occurredAt}, ${id}) < (${after.at.toISOString()}, ${after.id})`;
  return tx
    .select()
    .from(notification)
    .where(and(isOf(options), unread ? isNull(readAt) : undefined, older))
    .orderBy(desc(occurredAt), desc(id))
    .limit(count);
}

/** Marks one of a person's notifications, or all of them, as read. */
export async function markRead(
  tx: Transaction,
  options: Whose & { readonly notification?: string; readonly now: Date },
): Promise<void> {
  const { notification: id, now } = options;
  await tx
    .update(notification)
    .set({ readAt: now })
    .where(and(isOf(options), id ? eq(notification.id, id) : undefined, isNull(notification.readAt)));
}
