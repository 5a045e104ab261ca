import { queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type Card = Schemas["BoardCard"];
export type Cycle = Schemas["Cycle"];
export type Initiative = Schemas["Initiative"];
export type Lane = Schemas["TimelineLane"];
export type Form = Schemas["FeedbackForm"];
export type Step = Cycle["step"];
export type Decision = NonNullable<Cycle["decision"]>;

export const steps: readonly Step[] = ["hypothesis", "build", "field_test", "feedback", "decision"];
export const canvasFields = ["problem", "people", "hypothesis", "success", "risks"] as const;
export type CanvasField = (typeof canvasFields)[number];

/** What a canvas still lacks before a cycle can begin. */
export const missingOf = (canvas: Readonly<Record<CanvasField, string>>) =>
  canvasFields.filter((field) => field !== "risks" && canvas[field].trim() === "");

/** Under which all that is known of initiatives is kept, so that a change refreshes it together. */
export const initiativesKey = (organisation: string) => ["organisations", organisation, "initiatives"];

export const boardQuery = (organisation: string) =>
  queryOptions({
    queryKey: [...initiativesKey(organisation), "board"],
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/initiatives", { params: { path: { organisation } } }),
      ),
  });

export const timelineQuery = (organisation: string) =>
  queryOptions({
    queryKey: [...initiativesKey(organisation), "timeline"],
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/initiatives/timeline", {
          params: { path: { organisation } },
        }),
      ),
  });

export const initiativeQuery = (organisation: string, initiative: string) =>
  queryOptions({
    queryKey: [...initiativesKey(organisation), initiative],
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/initiatives/{initiative}", {
          params: { path: { organisation, initiative } },
        }),
      ),
  });

export const formsQuery = (organisation: string, initiative: string) =>
  queryOptions({
    queryKey: [...initiativesKey(organisation), initiative, "forms"],
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/initiatives/{initiative}/forms", {
          params: { path: { organisation, initiative } },
        }),
      ),
  });

export const summaryQuery = (organisation: string, form: string) =>
  queryOptions({
    queryKey: [...initiativesKey(organisation), "form", form],
    queryFn: () =>
      answered(
        api.GET("/api/organisations/{organisation}/feedback-forms/{form}", {
          params: { path: { organisation, form } },
        }),
      ),
    refetchInterval: 30_000,
  });
