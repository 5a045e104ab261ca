import { and, eq, gt, sql } from "drizzle-orm";
import { organisation } from "../../../platform/db/index.ts";
import type { Acting, FindActing } from "../../../platform/http/index.ts";
import { apiKey, membership } from "../tables.ts";

/** The right of a person by their membership, or of a key that has not expired. */
export const findActing: FindActing = async (tx, { organisation: id, actor }) => {
  if (actor.kind === "key" && actor.organisation !== id) return undefined;
  const [found] =
    actor.kind === "person" ? await byMembership(tx, id, actor.id) : await byKey(tx, id, actor.secretDigest);
  return found && { ...found, organisation: id };
};

type Tx = Parameters<FindActing>[0];
type Right = Omit<Acting, "organisation">;

function byMembership(tx: Tx, id: string, person: string): Promise<Right[]> {
  return tx
    .select({ kind: organisation.kind, actor: membership.personId, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.organisationId, id), eq(membership.personId, person)));
}

function byKey(tx: Tx, id: string, secretDigest: string): Promise<Right[]> {
  return tx
    .select({ kind: organisation.kind, actor: apiKey.id, scopes: apiKey.scopes })
    .from(apiKey)
    .innerJoin(organisation, eq(organisation.id, apiKey.organisationId))
    .where(
      and(
        eq(apiKey.organisationId, id),
        eq(apiKey.secretDigest, secretDigest),
        gt(apiKey.expiresAt, sql`now()`),
      ),
    );
}
