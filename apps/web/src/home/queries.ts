import { queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Waiting = Schemas["Waiting"];

/** What the work of an organisation waits for, the most urgent first. */
export const waitingQuery = (organisation: string) =>
  queryOptions({
    queryKey: ["organisations", organisation, "waiting"],
    queryFn: () =>
      answered(api.GET("/api/organisations/{organisation}/waiting", { params: { path: { organisation } } })),
  });
