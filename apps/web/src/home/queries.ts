import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { protectionQuery } from "../account/queries.ts";
import { answered, api, type Schemas } from "../api/client.ts";
import type { Acting } from "../api/me.ts";
import { hosts, leads } from "../frame/area.ts";
import { commonsQuery, invitationsQuery, keysQuery, peopleQuery } from "../members/queries.ts";

export type Waiting = Schemas["Waiting"];

/** What the work of an organisation waits for, the most urgent first. */
export const waitingQuery = (organisation: string) =>
  queryOptions({
    queryKey: ["organisations", organisation, "waiting"],
    queryFn: () =>
      answered(api.GET("/api/organisations/{organisation}/waiting", { params: { path: { organisation } } })),
  });

/** Asks for all that the home of whoever acts shows and that is not known yet. */
export function loadHome(queries: QueryClient, acting: Acting): Promise<unknown> {
  const { id } = acting.organisation;
  return Promise.allSettled([
    queries.ensureQueryData(waitingQuery(id)),
    queries.ensureQueryData(peopleQuery(id)),
    queries.ensureQueryData(protectionQuery),
    leads(acting) && queries.ensureQueryData(invitationsQuery(id)),
    leads(acting) && queries.ensureQueryData(keysQuery(id)),
    hosts(acting) && queries.ensureQueryData(commonsQuery(id)),
  ]);
}
