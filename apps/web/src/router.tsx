import { createRouter } from "@tanstack/react-router";
import { accountRoute } from "./account/routes.tsx";
import { activityRoute } from "./activity/area.ts";
import { queryClient } from "./api/query-client.ts";
import { areas } from "./areas.ts";
import { datasetRoutes } from "./datasets/area.ts";
import { entranceRoutes } from "./entrance/routes.tsx";
import { experimentRoutes } from "./experiments/area.ts";
import { feedbackRoute } from "./feedback/routes.tsx";
import { BrokenPage } from "./frame/fault-pages.tsx";
import { frameRoute, organisationRoute, rootRoute, startRoute } from "./frame/routes.tsx";
import { glossaryRoute } from "./glossary/routes.tsx";
import { homeRoute } from "./home/area.ts";
import { initiativeRoutes } from "./initiatives/area.ts";
import { labellingRoutes } from "./labelling/area.ts";
import { memberRoutes } from "./members/area.ts";
import { Waiting } from "./ui/loaded.tsx";
import { useRoutes } from "./use/routes.ts";

const ofOrganisation = organisationRoute.addChildren([
  homeRoute,
  activityRoute,
  ...datasetRoutes,
  ...labellingRoutes,
  ...memberRoutes,
  ...experimentRoutes,
  ...useRoutes,
  ...initiativeRoutes,
]);
const ofPerson = frameRoute.addChildren([startRoute, ofOrganisation, accountRoute, glossaryRoute]);

/** Which page each address leads to. */
export const openRouter = () =>
  createRouter({
    routeTree: rootRoute.addChildren([entranceRoutes, feedbackRoute, ofPerson]),
    context: { queryClient, areas },
    defaultPreload: "intent",
    defaultErrorComponent: BrokenPage,
    // A page that comes at once is not announced.
    defaultPendingMs: 150,
    defaultPendingMinMs: 300,
    defaultPendingComponent: () => <Waiting lines={6} />,
    scrollRestoration: true,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof openRouter>;
  }
}
