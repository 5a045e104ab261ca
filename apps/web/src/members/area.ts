import { IconBuildingCommunity, IconKey, IconMailForward, IconUsers } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import { type Area, anybody, hosts, leads } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import {
  area,
  commonsArea,
  commonsName,
  invitationsName,
  keysName,
  newInvitationName,
  newKeyName,
  newMemberName,
  peopleName,
} from "./names.ts";

const hostLeads = (acting: Acting) => hosts(acting) && leads(acting);

const peopleRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "people",
  validateSearch: (search): { q?: string } =>
    typeof search.q === "string" && search.q ? { q: search.q } : {},
  component: lazyRouteComponent(() => import("./people-page.tsx"), "PeoplePage"),
});
const invitationsRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "invitations",
  component: lazyRouteComponent(() => import("./invitations-page.tsx"), "InvitationsPage"),
});
const invitingRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "invitations/new",
  component: lazyRouteComponent(() => import("./inviting-page.tsx"), "InvitingPage"),
});
const keysRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "keys",
  component: lazyRouteComponent(() => import("./keys-page.tsx"), "KeysPage"),
});
const newKeyRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "keys/new",
  component: lazyRouteComponent(() => import("./new-key-page.tsx"), "NewKeyPage"),
});
const commonsRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "members",
  validateSearch: (search): { kind?: "funder" | "ngo" | "partner" } =>
    search.kind === "funder" || search.kind === "ngo" || search.kind === "partner"
      ? { kind: search.kind }
      : {},
  component: lazyRouteComponent(() => import("./commons-page.tsx"), "CommonsPage"),
});
const admittingRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "members/new",
  component: lazyRouteComponent(() => import("./admitting-page.tsx"), "AdmittingPage"),
});

export const memberRoutes = [
  peopleRoute,
  invitationsRoute,
  invitingRoute,
  keysRoute,
  newKeyRoute,
  commonsRoute,
  admittingRoute,
] as const;

const here = "/organisations/$organisation";

export const memberArea: Area = {
  name: area,
  pages: [
    { to: `${here}/people`, icon: IconUsers, name: peopleName, may: anybody },
    { to: `${here}/invitations`, icon: IconMailForward, name: invitationsName, may: leads },
    { to: `${here}/keys`, icon: IconKey, name: keysName, may: leads },
    {
      to: `${here}/invitations/new`,
      icon: IconMailForward,
      name: newInvitationName,
      may: leads,
      inSearchOnly: true,
    },
    {
      to: `${here}/keys/new`,
      icon: IconKey,
      name: newKeyName,
      may: leads,
      inSearchOnly: true,
    },
  ],
};

export const hostArea: Area = {
  name: commonsArea,
  pages: [
    { to: `${here}/members`, icon: IconBuildingCommunity, name: commonsName, may: hosts },
    {
      to: `${here}/members/new`,
      icon: IconBuildingCommunity,
      name: newMemberName,
      may: hostLeads,
      inSearchOnly: true,
    },
  ],
};
