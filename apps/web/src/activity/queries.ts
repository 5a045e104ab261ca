import { infiniteQueryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Event = Schemas["Event"];

/** What happened in an organisation, the newest first, page by page. */
export const eventsQuery = (organisation: string) =>
  infiniteQueryOptions({
    queryKey: ["organisations", organisation, "events"],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET("/api/organisations/{organisation}/events", {
          params: { path: { organisation }, query: { cursor: pageParam ?? undefined, limit: 30 } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: 60_000,
  });
