import type { Transaction } from "../db/index.ts";
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
    readonly now: Date;
  },
): Promise<void> {
  await tx.insert(event).values({
    organisationId: options.organisation,
    kind: options.kind,
    actorId: options.actor,
    subjectId: options.subject,
    details: options.details ?? {},
    occurredAt: options.now,
  });
}
