import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";
import { waysQuery } from "../entrance/ways.ts";

export type Demo = Schemas["Demo"];

const demoQuery = queryOptions({
  queryKey: ["demo"],
  queryFn: () => answered(api.GET("/api/demo")),
  refetchInterval: ({ state }) => (state.data && isComplete(state.data) ? false : 1500),
});

/** Before the filling has begun nothing is counted yet. */
export const isComplete = ({ progress }: Demo) => progress.total > 0 && progress.step === null;

/** What a demo installation knows of itself; undefined in every other, which is not even asked. */
export function useDemo(): Demo | undefined {
  const enabled = useQuery(waysQuery).data?.demo === true;
  return useQuery({ ...demoQuery, enabled }).data;
}

/** Known before a page is drawn, so that nothing on it moves away; a page does without where it does not come. */
export async function prefetchDemo(queries: QueryClient): Promise<void> {
  await queries.prefetchQuery(waysQuery);
  if (queries.getQueryData(waysQuery.queryKey)?.demo)
    await queries.prefetchQuery({ ...demoQuery, staleTime: Number.POSITIVE_INFINITY });
}
