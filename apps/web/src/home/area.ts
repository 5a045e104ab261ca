import { IconHome } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type Area, anybody } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import { homeName } from "./names.ts";
import { waitingQuery } from "./queries.ts";

export const homeRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "/",
  // The first section is there with the page: what stands below it does not move away.
  loader: ({ context: { queryClient }, params: { organisation } }) =>
    queryClient.prefetchQuery({ ...waitingQuery(organisation), staleTime: Number.POSITIVE_INFINITY }),
  component: lazyRouteComponent(() => import("./home-page.tsx"), "HomePage"),
});

export const homeArea: Area = {
  pages: [{ to: "/organisations/$organisation", icon: IconHome, name: homeName, may: anybody }],
};
