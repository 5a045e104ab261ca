import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Experiment = Schemas["Experiment"];
export type Report = Schemas["ExperimentReport"];
export type Estimate = Schemas["Estimate"];
export type Evaluation = Schemas["Evaluation"];

const at = "/api/organisations/{organisation}";
const key = (organisation: string, ...rest: readonly unknown[]) => ["organisations", organisation, ...rest];

export const experimentsQuery = (organisation: string) =>
  infiniteQueryOptions({
    queryKey: key(organisation, "experiments"),
    queryFn: ({ pageParam }) =>
      answered(
        api.GET(`${at}/experiments`, {
          params: { path: { organisation }, query: { cursor: pageParam ?? undefined, limit: 30 } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const experimentQuery = (organisation: string, experiment: string) =>
  queryOptions({
    queryKey: key(organisation, "experiments", experiment),
    queryFn: () =>
      answered(api.GET(`${at}/experiments/{experiment}`, { params: { path: { organisation, experiment } } })),
  });

export const reportQuery = (organisation: string, experiment: string) =>
  queryOptions({
    queryKey: key(organisation, "experiments", experiment, "report"),
    queryFn: () =>
      answered(
        api.GET(`${at}/experiments/{experiment}/report`, { params: { path: { organisation, experiment } } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const errorsQuery = (organisation: string, experiment: string, truth: string | undefined) =>
  infiniteQueryOptions({
    queryKey: key(organisation, "experiments", experiment, "errors", truth ?? null),
    queryFn: ({ pageParam }) =>
      answered(
        api.GET(`${at}/experiments/{experiment}/errors`, {
          params: {
            path: { organisation, experiment },
            query: { cursor: pageParam ?? undefined, limit: 10, truth },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const reproductionsQuery = (organisation: string, experiment: string) =>
  queryOptions({
    queryKey: key(organisation, "experiments", experiment, "reproductions"),
    queryFn: () =>
      answered(
        api.GET(`${at}/experiments/{experiment}/reproductions`, {
          params: { path: { organisation, experiment } },
        }),
      ),
  });

/** Asks for the comparison where nobody has yet, then tells how it stands. */
export const comparisonQuery = (organisation: string, experiment: string, other: string) =>
  queryOptions({
    queryKey: key(organisation, "comparisons", experiment, other),
    queryFn: async () => {
      const params = { path: { organisation, experiment, other } };
      const read = () => api.GET(`${at}/experiments/{experiment}/comparisons/{other}`, { params });
      const known = await read();
      if (known.response.ok) return answered(Promise.resolve(known));
      const asked = { path: { organisation, experiment } };
      await answered(
        api.POST(`${at}/experiments/{experiment}/comparisons`, { params: asked, body: { other } }),
      );
      return answered(read());
    },
  });

export const datasetsQuery = (organisation: string) =>
  queryOptions({
    queryKey: key(organisation, "datasets", "choice"),
    queryFn: () =>
      answered(api.GET(`${at}/datasets`, { params: { path: { organisation }, query: { limit: 200 } } })),
  });

export const versionsQuery = (organisation: string, dataset: string) =>
  queryOptions({
    queryKey: key(organisation, "datasets", dataset, "versions"),
    queryFn: () =>
      answered(api.GET(`${at}/datasets/{dataset}/versions`, { params: { path: { organisation, dataset } } })),
    enabled: dataset !== "",
  });
