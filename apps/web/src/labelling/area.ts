import { IconTags } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { anybody, dataPeople, type Page } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import { labellingsName, newLabellingName } from "./names.ts";
import { labellingQuery } from "./queries.ts";

const datasetOf = (search: Record<string, unknown>): { dataset?: string } =>
  typeof search.dataset === "string" ? { dataset: search.dataset } : {};

const labellingsRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "labellings",
  component: lazyRouteComponent(() => import("./labellings-page.tsx"), "LabellingsPage"),
});
const newLabellingRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "labellings/new",
  validateSearch: datasetOf,
  component: lazyRouteComponent(() => import("./new-labelling-page.tsx"), "NewLabellingPage"),
});
const labellingRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "labellings/$labelling",
  component: lazyRouteComponent(() => import("./labelling-page.tsx"), "LabellingPage"),
});
const workRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "labellings/$labelling/work",
  validateSearch: (search): { grid?: true } => (search.grid === true ? { grid: true } : {}),
  loader: ({ context: { queryClient }, params: { organisation, labelling } }) =>
    queryClient.prefetchQuery(labellingQuery(organisation, labelling)),
  component: lazyRouteComponent(() => import("./work-page.tsx"), "WorkPage"),
});
const reviewRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "labellings/$labelling/review",
  validateSearch: (search): { which: "disagreements" | "suspects" } => ({
    which: search.which === "suspects" ? "suspects" : "disagreements",
  }),
  component: lazyRouteComponent(() => import("./review-page.tsx"), "ReviewPage"),
});

export const labellingRoutes = [
  labellingsRoute,
  newLabellingRoute,
  labellingRoute,
  workRoute,
  reviewRoute,
] as const;

const here = "/organisations/$organisation";

export const labellingPages: readonly Page[] = [
  { to: `${here}/labellings`, icon: IconTags, name: labellingsName, may: anybody },
  {
    to: `${here}/labellings/new`,
    icon: IconTags,
    name: newLabellingName,
    may: dataPeople,
    inSearchOnly: true,
  },
];
