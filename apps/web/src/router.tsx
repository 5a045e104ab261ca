import { createRouter } from "@tanstack/react-router";
import { accountRoute } from "./account/routes.tsx";
import { activityRoute } from "./activity/area.ts";
import { queryClient } from "./api/query-client.ts";
import { areas } from "./areas.ts";
import { entranceRoutes } from "./entrance/routes.tsx";
import { experimentRoutes } from "./experiments/area.ts";
import { BrokenPage } from "./frame/fault-pages.tsx";
import { frameRoute, organisationRoute, rootRoute, startRoute } from "./frame/routes.tsx";
import { glossaryRoute } from "./glossary/routes.tsx";
import { homeRoute } from "./home/area.ts";
import { memberRoutes } from "./members/area.ts";
import { useRoutes } from "./use/routes.ts";

const ofOrganisation = organisationRoute.addChildren([
  homeRoute,
  activityRoute,
  ...memberRoutes,
  ...experimentRoutes,
  ...useRoutes,
]);
const ofPerson = frameRoute.addChildren([startRoute, ofOrganisation, accountRoute, glossaryRoute]);

export const router = createRouter({
  routeTree: rootRoute.addChildren([entranceRoutes, ofPerson]),
  context: { queryClient, areas },
  defaultPreload: "intent",
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
