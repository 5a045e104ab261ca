import type { Transaction } from "../db/index.ts";
import { notification } from "../notifications/tables.ts";
import { event } from "./tables.ts";

/**
 * Writes what happened, in the transaction of the change itself.
 *
 * @example
 * await recordEvent(tx, { organisation, actor, kind: "invitation-sent", subject: id, details: { role }, now });
 */
export async function recordEvent(
  tx: Transaction,
  options: {
    readonly organisation: string;
    /** None when nobody was signed in. */
    readonly actor: string | null;
    /** A noun and a past participle: `invitation-sent`. */
    readonly kind: string;
    readonly subject: string;
    /** No personal data: ids and words of the domain. */
    readonly details?: Readonly<Record<string, string>>;
    /** People who get a notification of it, besides its place in the feed. */
    readonly tell?: readonly string[];
    readonly now: Date;
  },
): Promise<void> {
  const happened = {
    organisationId: options.organisation,
    kind: options.kind,
    subjectId: options.subject,
    details: options.details ?? {},
    occurredAt: options.now,
  };
  await tx.insert(event).values({ ...happened, actorId: options.actor });
  const told = (options.tell ?? []).map((personId) => ({ ...happened, personId }));
  if (told.length > 0) await tx.insert(notification).values(told);
}
