import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../platform/db/index.ts";
import { recordEvent } from "../../../platform/events/index.ts";
import { membership } from "../tables.ts";
import { keepALead } from "./keep-a-lead.ts";

/**
 * Ends a person's membership; their account and their other memberships stay.
 *
 * @throws LevierError `people/not-found`, `people/last-lead`
 */
export async function removePerson(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly person: string;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, person, now } = options;
  await keepALead(tx, organisation, person);
  const gone = await tx
    .delete(membership)
    .where(and(eq(membership.organisationId, organisation), eq(membership.personId, person)))
    .returning();
  if (gone.length === 0) throw new LevierError("people/not-found", {});
  await recordEvent(tx, { organisation, actor, kind: "person-removed", subject: person, now });
}
