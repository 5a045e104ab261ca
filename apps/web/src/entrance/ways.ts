import { queryOptions } from "@tanstack/react-query";
import { answered, api } from "../api/client.ts";

/** By which ways one may come in here. */
export const waysQuery = queryOptions({
  queryKey: ["ways"],
  queryFn: () => answered(api.GET("/api/auth/ways")),
  staleTime: Number.POSITIVE_INFINITY,
});
