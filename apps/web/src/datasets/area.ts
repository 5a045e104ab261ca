import { IconTable, IconTablePlus } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type Area, anybody, dataPeople } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import { labellingPages } from "../labelling/area.ts";
import { area, datasetsName, newDatasetName } from "./names.ts";
import { type Part, parts } from "./parts.ts";
import { datasetQuery, datasetsQuery } from "./queries.ts";

const datasetsRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "datasets",
  loader: ({ context: { queryClient }, params: { organisation } }) =>
    queryClient.prefetchInfiniteQuery(datasetsQuery(organisation)),
  component: lazyRouteComponent(() => import("./datasets-page.tsx"), "DatasetsPage"),
});
const newDatasetRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "datasets/new",
  component: lazyRouteComponent(() => import("./new-dataset-page.tsx"), "NewDatasetPage"),
});
const datasetRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "datasets/$dataset",
  validateSearch: (search): { part?: Part; q?: string } => ({
    ...(parts.includes(search.part as Part) && search.part !== "rows" ? { part: search.part as Part } : {}),
    ...(typeof search.q === "string" && search.q ? { q: search.q } : {}),
  }),
  loader: ({ context: { queryClient }, params: { organisation, dataset } }) =>
    queryClient.prefetchQuery(datasetQuery(organisation, dataset)),
  component: lazyRouteComponent(() => import("./dataset-page.tsx"), "DatasetPage"),
});

export const datasetRoutes = [datasetsRoute, newDatasetRoute, datasetRoute] as const;

const here = "/organisations/$organisation";

export const dataArea: Area = {
  name: area,
  pages: [
    { to: `${here}/datasets`, icon: IconTable, name: datasetsName, may: anybody },
    {
      to: `${here}/datasets/new`,
      icon: IconTablePlus,
      name: newDatasetName,
      may: dataPeople,
      inSearchOnly: true,
    },
    ...labellingPages,
  ],
};
