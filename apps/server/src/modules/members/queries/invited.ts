import { LevierError } from "@levier/errors";
import { and, eq } from "drizzle-orm";
import { readToken } from "../../../platform/auth/index.ts";
import { actFor, organisation, type Transaction } from "../../../platform/db/index.ts";
import { invitation } from "../tables.ts";
import { isOpen } from "./invitations.ts";

/**
 * What an invitation's token opens. From here on the transaction acts for the inviting organisation.
 *
 * @throws LevierError `people/link-spent`
 */
export async function invited(tx: Transaction, token: string) {
  const read = readToken("invitation", token);
  if (!read) throw new LevierError("people/link-spent", {});
  await actFor(tx, { organisation: read.organisation });
  const [found] = await tx
    .select({ invitation, organisation })
    .from(invitation)
    .innerJoin(organisation, eq(organisation.id, invitation.organisationId))
    .where(
      and(
        eq(invitation.organisationId, read.organisation),
        eq(invitation.secretDigest, read.secretDigest),
        isOpen(),
      ),
    );
  if (!found) throw new LevierError("people/link-spent", {});
  return found;
}
