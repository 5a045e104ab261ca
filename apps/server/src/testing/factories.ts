import { createSetUpLink } from "../modules/members/index.ts";
import type { Role } from "../platform/http/index.ts";
import type { Answer, TestServer } from "./test-server.ts";

/** Somebody who is signed in. */
export interface TestPerson {
  readonly id: string;
  readonly email: string;
  readonly organisation: string;
  readonly cookie: string;
  ask: TestServer["ask"];
}

export const password = "a lever long enough";

let people = 0;
const newEmail = () => `person-${++people}@example.org`;

/** Sets the commons up; returns the host's first lead. */
export async function makeHost(server: TestServer): Promise<TestPerson> {
  const link = await createSetUpLink(server.database, "http://localhost:4180");
  const email = newEmail();
  const person = { name: "Ada", email, password };
  const { body } = await server.ask("POST", "/api/set-up", {
    token: tokenOf(link!),
    organisation: { name: "Hôte" },
    person,
  });
  return signIn(server, { id: body.person, organisation: body.organisation, email });
}

/** Admits an organisation; returns its first lead. */
export async function makeOrganisation(
  server: TestServer,
  host: TestPerson,
  kind: "funder" | "ngo" | "partner" = "ngo",
): Promise<TestPerson> {
  const email = newEmail();
  const url = `/api/organisations/${host.organisation}/admissions`;
  const { body } = await host.ask("POST", url, { name: `Une ${kind}`, kind, lead: { email } });
  return accept(server, body.lead.link, email);
}

/** Invites somebody into the lead's organisation; returns them, signed in. */
export async function makePerson(server: TestServer, lead: TestPerson, role: Role): Promise<TestPerson> {
  const email = newEmail();
  const { body } = await lead.ask("POST", `/api/organisations/${lead.organisation}/invitations`, {
    email,
    role,
  });
  return accept(server, body.link, email);
}

/** The secret part of a link. */
export const tokenOf = (link: string) => link.split("#")[1];

async function accept(server: TestServer, link: string, email: string): Promise<TestPerson> {
  const person = { name: "Grace", password };
  const { body } = await server.ask("POST", "/api/invitations/accept", { token: tokenOf(link), person });
  return signIn(server, { id: body.person, organisation: body.organisation, email });
}

/** Signs in anew: a session of its own. */
export async function signIn(
  server: TestServer,
  person: { readonly id: string; readonly organisation: string; readonly email: string },
): Promise<TestPerson> {
  const answer = await server.ask("POST", "/api/auth/sign-in/email", { email: person.email, password });
  const cookie = cookieOf(answer);
  return {
    ...person,
    cookie,
    ask: (method, url, body, headers) => server.ask(method, url, body, { ...headers, cookie }),
  };
}

/** The cookies that an answer sets, as a browser sends them back. */
export function cookieOf({ headers }: Answer): string {
  return [headers["set-cookie"] ?? []]
    .flat()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
