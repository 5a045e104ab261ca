import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../platform/db/index.ts";
import { recordEvent } from "../../../platform/events/index.ts";
import type { Role } from "../../../platform/http/index.ts";
import { membership } from "../tables.ts";
import { keepALead } from "./keep-a-lead.ts";

/** @throws LevierError `people/not-found`, `people/last-lead` */
export async function changeRole(
  tx: Transaction,
  options: {
    readonly organisation: string;
    readonly actor: string;
    readonly person: string;
    readonly role: Role;
    readonly now: Date;
  },
): Promise<void> {
  const { organisation, actor, person, role, now } = options;
  if (role !== "lead") await keepALead(tx, organisation, person);
  const changed = await tx
    .update(membership)
    .set({ role })
    .where(and(eq(membership.organisationId, organisation), eq(membership.personId, person)))
    .returning();
  if (changed.length === 0) throw new LevierError("people/not-found", {});
  await recordEvent(tx, {
    organisation,
    actor,
    kind: "role-changed",
    subject: person,
    details: { role },
    now,
  });
}
