import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Dataset = Schemas["Dataset"];
export type ListedDataset = Schemas["ListedDataset"];
export type Version = Schemas["DatasetVersion"];
export type Profile = Schemas["DatasetProfile"];
export type Role = Dataset["roles"][string];

const key = (organisation: string, ...rest: (string | number)[]) => [
  "organisations",
  organisation,
  "datasets",
  ...rest,
];

/** The datasets, the newest first, page by page. */
export const datasetsQuery = (organisation: string) =>
  infiniteQueryOptions({
    queryKey: key(organisation),
    queryFn: ({ pageParam }) =>
      answered(
        api.GET("/api/organisations/{organisation}/datasets", {
          params: { path: { organisation }, query: { cursor: pageParam ?? undefined, limit: 30 } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const datasetQuery = (organisation: string, dataset: string) =>
  queryOptions({
    queryKey: key(organisation, "one", dataset),
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/datasets/{dataset}", {
          params: { path: { organisation, dataset } },
        }),
      ),
  });

export const versionsQuery = (organisation: string, dataset: string) =>
  queryOptions({
    queryKey: key(organisation, "one", dataset, "versions"),
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/datasets/{dataset}/versions", {
          params: { path: { organisation, dataset } },
        }),
      ),
  });

/** Whether there is a version; before the first there is none to ask for. */
export const versionQuery = (organisation: string, dataset: string, version: number) =>
  queryOptions({
    queryKey: key(organisation, "one", dataset, "versions", version),
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/datasets/{dataset}/versions/{version}", {
          params: { path: { organisation, dataset, version } },
        }),
      ),
    enabled: version > 0,
  });

export const rowsQuery = (organisation: string, dataset: string, version: number, holding: string) =>
  infiniteQueryOptions({
    queryKey: key(organisation, "one", dataset, "versions", version, "rows", holding),
    queryFn: ({ pageParam }) =>
      answered(
        api.GET("/api/organisations/{organisation}/datasets/{dataset}/versions/{version}/rows", {
          params: {
            path: { organisation, dataset, version },
            query: { cursor: pageParam ?? undefined, limit: 25, holding: holding || undefined },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
