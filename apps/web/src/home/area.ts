import { IconHome } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type Area, anybody } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import { homeName } from "./names.ts";
import { loadHome } from "./queries.ts";

export const homeRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "/",
  // All of the page is there at once: nothing on it moves away, and it is drawn a single time.
  loader: ({ context: { queryClient, acting } }) => loadHome(queryClient, acting),
  component: lazyRouteComponent(() => import("./home-page.tsx"), "HomePage"),
});

export const homeArea: Area = {
  pages: [{ to: "/organisations/$organisation", icon: IconHome, name: homeName, may: anybody }],
};
