import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { organisationRoute } from "../frame/routes.tsx";

const tryRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "experiments/$experiment/try",
  component: lazyRouteComponent(() => import("./try-page.tsx"), "TryPage"),
});
const queueRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "experiments/$experiment/queue",
  component: lazyRouteComponent(() => import("./queue-page.tsx"), "QueuePage"),
});

export const useRoutes = [tryRoute, queueRoute] as const;
