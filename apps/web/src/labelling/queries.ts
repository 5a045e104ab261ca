import { queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Labelling = Schemas["Labelling"];
export type LabellingState = Schemas["LabellingState"];
export type RowToLabel = Schemas["RowToLabel"];
export type DoubtfulRow = Schemas["DoubtfulRow"];
export type Which = "disagreements" | "suspects";

const key = (organisation: string, ...rest: string[]) => [
  "organisations",
  organisation,
  "labellings",
  ...rest,
];

export const labellingsQuery = (organisation: string) =>
  queryOptions({
    queryKey: key(organisation),
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/labellings", { params: { path: { organisation } } }),
      ),
  });

export const labellingQuery = (organisation: string, labelling: string) =>
  queryOptions({
    queryKey: key(organisation, "one", labelling),
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/labellings/{labelling}", {
          params: { path: { organisation, labelling } },
        }),
      ),
  });

export const doubtfulQuery = (organisation: string, labelling: string, which: Which) =>
  queryOptions({
    queryKey: key(organisation, "one", labelling, which),
    queryFn: () => {
      const params = { path: { organisation, labelling } };
      return which === "suspects"
        ? answered(api.GET("/api/organisations/{organisation}/labellings/{labelling}/suspects", { params }))
        : answered(
            api.GET("/api/organisations/{organisation}/labellings/{labelling}/disagreements", { params }),
          );
    },
  });
