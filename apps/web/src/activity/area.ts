import { IconHistory } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type Area, anybody } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import { activityName } from "./names.ts";

export const activityRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "activity",
  component: lazyRouteComponent(() => import("./activity-page.tsx"), "ActivityPage"),
});

export const activityArea: Area = {
  pages: [
    { to: "/organisations/$organisation/activity", icon: IconHistory, name: activityName, may: anybody },
  ],
};
