import { z } from "zod";
import { shortestPassword } from "../../platform/auth/index.ts";
import { organisationKinds } from "../../platform/db/index.ts";
import { roles, scopes } from "../../platform/http/index.ts";

const name = z.string().trim().min(1).max(200);
const email = z.email().max(254).toLowerCase();
const role = z.enum(roles);
const language = z.enum(["fr", "en"]);
const moment = z.iso.datetime();
const token = z.string().max(200);
const password = z.string().min(shortestPassword).max(128);

const shape = (id: string) => ({ id });

export const nothing = z.null();

export const organisationShape = z
  .object({ id: z.uuid(), kind: z.enum(organisationKinds), name: z.string(), created_at: moment })
  .meta(shape("Organisation"));

export const meShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    language: language.nullable(),
    memberships: z.array(z.object({ organisation: organisationShape, role })),
  })
  .meta(shape("Me"));
export const meChange = z.object({ name: name.optional(), language: language.optional() });

export const colleagueShape = z
  .object({ id: z.uuid(), name: z.string(), email: z.string(), role, since: moment })
  .meta(shape("Colleague"));
export const colleagueParams = z.object({ person: z.uuid() });
export const roleChange = z.object({ role });

export const invitationShape = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role,
    invited_by: z.uuid(),
    expires_at: moment,
    created_at: moment,
  })
  .meta(shape("Invitation"));
export const invitationParams = z.object({ invitation: z.uuid() });
export const newInvitation = z.object({ email, role, language: language.default("fr") });
export const sentInvitation = z
  .object({
    invitation: invitationShape,
    link: z.string().meta({ description: "Opens once, for whoever holds it; shown now and never again" }),
    mailed: z.boolean().meta({ description: "Whether a letter with the link is on its way" }),
  })
  .meta(shape("SentInvitation"));
export const invitationToken = z.object({ token });
export const invitedShape = z
  .object({ organisation: z.string(), email: z.string(), role, expires_at: moment })
  .meta(shape("Invited"));
export const acceptance = z.object({
  token,
  person: z
    .object({ name, password, language: language.default("fr") })
    .optional()
    .meta({ description: "For a new account; left out when signed in" }),
});
export const accepted = z.object({ organisation: z.uuid(), person: z.uuid() });

export const admission = z.object({
  name,
  kind: z.enum(["funder", "ngo", "partner"]),
  lead: z.object({ email, language: language.default("fr") }),
});
export const admitted = z
  .object({ organisation: organisationShape, lead: sentInvitation })
  .meta(shape("Admitted"));

export const setUp = z.object({
  token,
  organisation: z.object({ name }),
  person: z.object({ name, email, password, language: language.default("fr") }),
});

export const keyShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(z.string()),
    expires_at: moment,
    created_at: moment,
  })
  .meta(shape("Key"));
export const keyParams = z.object({ key: z.uuid() });
export const newKey = z.object({
  name,
  scopes: z.array(z.enum(scopes)).min(1),
  days: z.int().min(1).max(366).meta({ description: "How long the key holds" }),
});
export const madeKey = z
  .object({ key: keyShape, token: z.string().meta({ description: "Shown now and never again" }) })
  .meta(shape("MadeKey"));
