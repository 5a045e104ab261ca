import { IconTable, IconTablePlus } from "@tabler/icons-react";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type Area, anybody, dataPeople } from "../frame/area.ts";
import { organisationRoute } from "../frame/routes.tsx";
import { labellingPages } from "../labelling/area.ts";
import { type Part, parts } from "./parts.ts";
import { area, datasets } from "./words.ts";

const datasetsRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: "datasets",
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
  component: lazyRouteComponent(() => import("./dataset-page.tsx"), "DatasetPage"),
});

export const datasetRoutes = [datasetsRoute, newDatasetRoute, datasetRoute] as const;

const here = "/organisations/$organisation";

export const dataArea: Area = {
  name: area,
  pages: [
    { to: `${here}/datasets`, icon: IconTable, name: datasets, may: anybody },
    {
      to: `${here}/datasets/new`,
      icon: IconTablePlus,
      name: { fr: { name: datasets.fr.newName }, en: { name: datasets.en.newName } },
      may: dataPeople,
      inSearchOnly: true,
    },
    ...labellingPages,
  ],
};
