import { randomUUID } from "node:crypto";
import { actFor, organisation, type Transaction } from "../../../platform/db/index.ts";
import { recordEvent } from "../../../platform/events/index.ts";
import type { Acting } from "../../../platform/http/index.ts";
import { invitePerson } from "./invite-person.ts";

/** Makes a member organisation and invites its first lead, on behalf of the host. */
export async function admitOrganisation(
  tx: Transaction,
  options: {
    readonly acting: Acting;
    readonly name: string;
    readonly kind: "funder" | "ngo" | "partner";
    readonly lead: string;
    readonly now: Date;
  },
) {
  const { acting, name, kind, lead, now } = options;
  const { actor, organisation: host } = acting;
  const id = randomUUID();
  const details = { kind };
  await recordEvent(tx, {
    organisation: host,
    actor,
    kind: "organisation-admitted",
    subject: id,
    details,
    now,
  });
  await actFor(tx, { organisation: id });
  const [row] = await tx.insert(organisation).values({ id, kind, name }).returning();
  await recordEvent(tx, {
    organisation: id,
    actor,
    kind: "organisation-admitted",
    subject: id,
    details,
    now,
  });
  const invitation = await invitePerson(tx, { organisation: id, actor, email: lead, role: "lead", now });
  await actFor(tx, { organisation: host, host: true });
  return { row, invitation };
}
