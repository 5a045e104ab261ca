import type { organisation } from "../../platform/db/index.ts";
import type { ColleagueRow } from "./queries/colleagues.ts";
import type { apiKey, invitation } from "./tables.ts";

export function presentOrganisation(row: typeof organisation.$inferSelect) {
  return { id: row.id, kind: row.kind, name: row.name, created_at: row.createdAt.toISOString() };
}

export function presentColleague(row: ColleagueRow) {
  return { id: row.id, name: row.name, email: row.email, role: row.role, since: row.since.toISOString() };
}

export function presentInvitation(row: typeof invitation.$inferSelect) {
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    invited_by: row.invitedBy,
    expires_at: row.expiresAt.toISOString(),
    created_at: row.createdAt.toISOString(),
  };
}

export function presentKey(row: typeof apiKey.$inferSelect) {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    expires_at: row.expiresAt.toISOString(),
    created_at: row.createdAt.toISOString(),
  };
}
