import { type App, organisationRoute } from "../../platform/http/index.ts";
import { changeRole } from "./commands/change-role.ts";
import { createKey } from "./commands/create-key.ts";
import { removePerson } from "./commands/remove-person.ts";
import { revokeKey } from "./commands/revoke-key.ts";
import { entranceRoutes } from "./entrance-routes.ts";
import * as policy from "./policy.ts";
import * as present from "./present.ts";
import { colleagues } from "./queries/colleagues.ts";
import { keys } from "./queries/keys.ts";
import { oneOrganisation } from "./queries/organisations.ts";
import * as schema from "./schema.ts";

const tag = "members";

export function memberRoutes(app: App): void {
  entranceRoutes(app);
  organisationRoute(app, {
    method: "GET",
    path: "",
    summary: "The organisation",
    tag,
    rule: policy.everybodySeesTheOrganisation,
    answer: schema.organisationShape,
    handle: async ({ tx, acting }) =>
      present.presentOrganisation(await oneOrganisation(tx, acting.organisation)),
  });
  colleagueRoutes(app);
  keyRoutes(app);
}

function colleagueRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/people",
    summary: "The people of the organisation",
    tag,
    rule: policy.everybodySeesColleagues,
    answer: schema.colleagueShape.array(),
    handle: async ({ tx, acting }) =>
      (await colleagues(tx, acting.organisation)).map(present.presentColleague),
  });
  organisationRoute(app, {
    method: "PATCH",
    path: "/people/:person",
    summary: "Changes a person's role",
    tag,
    rule: policy.leadsChangeRoles,
    params: schema.colleagueParams,
    body: schema.roleChange,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { person }, body: { role }, now }) => {
      await changeRole(tx, { ...acting, person, role, now });
      return null;
    },
  });
  organisationRoute(app, {
    method: "DELETE",
    path: "/people/:person",
    summary: "Ends a person's membership",
    tag,
    rule: policy.leadsChangeRoles,
    params: schema.colleagueParams,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { person }, now }) => {
      await removePerson(tx, { ...acting, person, now });
      return null;
    },
  });
}

function keyRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/keys",
    summary: "The organisation's API keys",
    tag,
    rule: policy.leadsKeepKeys,
    answer: schema.keyShape.array(),
    handle: async ({ tx, acting }) => (await keys(tx, acting.organisation)).map(present.presentKey),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/keys",
    summary: "Makes an API key",
    tag,
    rule: policy.leadsKeepKeys,
    body: schema.newKey,
    answer: schema.madeKey,
    status: 201,
    handle: async ({ tx, acting, body, now }) => {
      const { row, token } = await createKey(tx, { ...acting, ...body, now });
      return { key: present.presentKey(row), token };
    },
  });
  organisationRoute(app, {
    method: "DELETE",
    path: "/keys/:key",
    summary: "Revokes an API key at once",
    tag,
    rule: policy.leadsKeepKeys,
    params: schema.keyParams,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params: { key }, now }) => {
      await revokeKey(tx, { ...acting, key, now });
      return null;
    },
  });
}
