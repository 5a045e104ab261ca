import { eq } from "drizzle-orm";
import { person } from "../../../platform/auth/index.ts";
import type { Transaction } from "../../../platform/db/index.ts";
import type { Role } from "../../../platform/http/index.ts";
import { membership } from "../tables.ts";

export interface ColleagueRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: Date;
}

/** The people of an organisation, by name. */
export function colleagues(tx: Transaction, organisation: string): Promise<ColleagueRow[]> {
  return tx
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      role: membership.role,
      since: membership.createdAt,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(eq(membership.organisationId, organisation))
    .orderBy(person.name, person.id);
}
