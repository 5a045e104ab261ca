import { type App, openRoute, organisationRoute, personRoute } from "../../platform/http/index.ts";
import { acceptInvitation } from "./commands/accept-invitation.ts";
import { admitOrganisation } from "./commands/admit-organisation.ts";
import { invitePerson } from "./commands/invite-person.ts";
import { setUpCommons } from "./commands/set-up-commons.ts";
import { updatePerson } from "./commands/update-person.ts";
import { withdrawInvitation } from "./commands/withdraw-invitation.ts";
import { invitationLetter } from "./letters.ts";
import * as policy from "./policy.ts";
import * as present from "./present.ts";
import { openInvitations } from "./queries/invitations.ts";
import { invited } from "./queries/invited.ts";
import { oneOrganisation, organisations } from "./queries/organisations.ts";
import { ownMemberships } from "./queries/own-memberships.ts";
import * as schema from "./schema.ts";
import type { invitation } from "./tables.ts";

const tag = "members";

/** How organisations and people come in: set-up, admission, invitation; and what a person is a member of. */
export function entranceRoutes(app: App): void {
  meRoutes(app);
  openRoutes(app);
  admissionRoutes(app);
  invitationRoutes(app);
}

function meRoutes(app: App): void {
  personRoute(app, {
    method: "GET",
    path: "/api/me",
    summary: "The person signed in and the organisations that they belong to",
    tag,
    answer: schema.meShape,
    handle: async ({ tx, person: { id, name, email, language } }) => {
      const memberships = (await ownMemberships(tx, id)).map(({ organisation, role }) => ({
        organisation: present.presentOrganisation(organisation),
        role,
      }));
      return { id, name, email, language, memberships };
    },
  });
  personRoute(app, {
    method: "PATCH",
    path: "/api/me",
    summary: "Changes one's own name or language",
    tag,
    body: schema.meChange,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, person, body }) => {
      await updatePerson(tx, { person: person.id, ...body });
      return null;
    },
  });
}

function openRoutes(app: App): void {
  openRoute(app, {
    method: "POST",
    path: "/api/set-up",
    summary: "Makes the host organisation and its first lead, with the token of the set-up link",
    tag,
    rateLimit: 10,
    body: schema.setUp,
    answer: schema.accepted,
    status: 201,
    handle: ({ tx, body: { token, organisation, person }, now }) =>
      setUpCommons(tx, { token, name: organisation.name, lead: person, now }),
  });
  openRoute(app, {
    method: "POST",
    path: "/api/invitations/show",
    summary: "What an invitation's token opens",
    tag,
    rateLimit: 30,
    body: schema.invitationToken,
    answer: schema.invitedShape,
    handle: async ({ tx, body }) => {
      const { invitation, organisation } = await invited(tx, body.token);
      const { email, role, expiresAt } = invitation;
      return { organisation: organisation.name, email, role, expires_at: expiresAt.toISOString() };
    },
  });
  openRoute(app, {
    method: "POST",
    path: "/api/invitations/accept",
    summary: "Joins the inviting organisation, as the person signed in or with a new account",
    tag,
    rateLimit: 30,
    body: schema.acceptance,
    answer: schema.accepted,
    status: 201,
    handle: ({ tx, person, body, now }) =>
      acceptInvitation(tx, { token: body.token, signedIn: person, newPerson: body.person, now }),
  });
}

function admissionRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/admissions",
    summary: "All organisations of the commons, for the host",
    tag,
    rule: policy.hostSeesTheCommons,
    answer: schema.organisationShape.array(),
    handle: async ({ tx }) => (await organisations(tx)).map(present.presentOrganisation),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/admissions",
    summary: "Admits an organisation and invites its first lead",
    tag,
    rule: policy.hostLeadsAdmit,
    body: schema.admission,
    answer: schema.admitted,
    status: 201,
    handle: async ({ tx, acting, body: { name, kind, lead }, now, afterCommit }) => {
      const made = await admitOrganisation(tx, { acting, name, kind, lead: lead.email, now });
      const letter = { organisation: name, language: lead.language, afterCommit };
      return {
        organisation: present.presentOrganisation(made.row),
        lead: send(app, made.invitation, letter),
      };
    },
  });
}

function invitationRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/invitations",
    summary: "Invitations that are still open",
    tag,
    rule: policy.leadsSeeInvitations,
    answer: schema.invitationShape.array(),
    handle: async ({ tx, acting }) =>
      (await openInvitations(tx, acting.organisation)).map(present.presentInvitation),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/invitations",
    summary: "Invites a person",
    tag,
    rule: policy.leadsInvite,
    body: schema.newInvitation,
    answer: schema.sentInvitation,
    status: 201,
    handle: async ({ tx, acting, body: { email, role, language }, now, afterCommit }) => {
      const made = await invitePerson(tx, { ...acting, email, role, now });
      const { name } = await oneOrganisation(tx, acting.organisation);
      return send(app, made, { organisation: name, language, afterCommit });
    },
  });
  organisationRoute(app, {
    method: "DELETE",
    path: "/invitations/:invitation",
    summary: "Withdraws an invitation",
    tag,
    rule: policy.leadsInvite,
    params: schema.invitationParams,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { invitation }, now }) => {
      await withdrawInvitation(tx, { ...acting, invitation, now });
      return null;
    },
  });
}

function send(
  app: App,
  { row, token }: { readonly row: typeof invitation.$inferSelect; readonly token: string },
  letter: {
    readonly organisation: string;
    readonly language: "fr" | "en";
    readonly afterCommit: (work: () => Promise<void>) => void;
  },
) {
  const { mail, config } = app.platform;
  const link = `${config.url}/invitation#${token}`;
  if (mail.enabled) letter.afterCommit(() => mail.send(invitationLetter({ ...letter, to: row.email, link })));
  return { invitation: present.presentInvitation(row), link, mailed: mail.enabled };
}
