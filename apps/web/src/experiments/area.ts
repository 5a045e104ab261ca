import { IconFlask, IconScale } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type Area, anybody } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import { dataPeople } from "./data-people.ts";
import { compareName, experimentsName, newExperimentName } from "./names.ts";
import { experimentQuery, experimentsQuery, reportQuery } from "./queries.ts";

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

const listRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "experiments",
  loader: ({ context: { queryClient }, params: { organisation } }) =>
    queryClient.prefetchInfiniteQuery(experimentsQuery(organisation)),
  component: lazyRouteComponent(() => import("./experiments-page.tsx"), "ExperimentsPage"),
});
const newRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "experiments/new",
  validateSearch: (search): { dataset?: string } => ({ dataset: text(search.dataset) }),
  component: lazyRouteComponent(() => import("./new-experiment-page.tsx"), "NewExperimentPage"),
});
const compareRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "experiments/compare",
  validateSearch: (search): { first?: string; second?: string } => ({
    first: text(search.first),
    second: text(search.second),
  }),
  component: lazyRouteComponent(() => import("./compare-page.tsx"), "ComparePage"),
});
const oneRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "experiments/$experiment",
  validateSearch: (search): { errors?: string } => ({ errors: text(search.errors) }),
  loader: ({ context: { queryClient }, params: { organisation, experiment } }) =>
    Promise.all([
      queryClient.prefetchQuery(experimentQuery(organisation, experiment)),
      queryClient.prefetchQuery(reportQuery(organisation, experiment)),
    ]),
  component: lazyRouteComponent(() => import("./experiment-page.tsx"), "ExperimentPage"),
});

export const experimentRoutes = [listRoute, newRoute, compareRoute, oneRoute] as const;

const here = "/organisations/$organisation";

export const experimentArea: Area = {
  name: { fr: { name: "Modèles" }, en: { name: "Models" } },
  pages: [
    { to: `${here}/experiments`, icon: IconFlask, name: experimentsName, may: anybody },
    {
      to: `${here}/experiments/new`,
      icon: IconFlask,
      name: newExperimentName,
      may: dataPeople,
      inSearchOnly: true,
    },
    {
      to: `${here}/experiments/compare`,
      icon: IconScale,
      name: compareName,
      may: anybody,
      inSearchOnly: true,
    },
  ],
};
