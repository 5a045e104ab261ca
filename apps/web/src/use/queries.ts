import { queryOptions } from "@tanstack/react-query";
import { answered, api, type Schemas } from "../api/client.ts";

export type TextAnswer = Schemas["TextAnswer"];
export type FileRun = Schemas["FileRun"];
export type Question = Schemas["HumanQuestion"];

const at = "/api/organisations/{organisation}/experiments/{experiment}";
const key = (organisation: string, experiment: string, what: string) => [
  "organisations",
  organisation,
  "experiments",
  experiment,
  what,
];

export const fileRunsQuery = (organisation: string, experiment: string) =>
  queryOptions({
    queryKey: key(organisation, experiment, "file-runs"),
    queryFn: () => answered(api.GET(`${at}/file-runs`, { params: { path: { organisation, experiment } } })),
  });

export const queueQuery = (organisation: string, experiment: string) =>
  queryOptions({
    queryKey: key(organisation, experiment, "queue"),
    queryFn: () => answered(api.GET(`${at}/queue`, { params: { path: { organisation, experiment } } })),
  });

export const questionsQuery = (organisation: string, experiment: string) =>
  queryOptions({
    queryKey: key(organisation, experiment, "questions"),
    queryFn: () =>
      answered(
        api.GET(`${at}/questions`, { params: { path: { organisation, experiment }, query: { limit: 20 } } }),
      ),
  });

export const askModel = (options: {
  readonly organisation: string;
  readonly experiment: string;
  readonly text: string;
  readonly askHuman: boolean;
}) => {
  const { organisation, experiment, text, askHuman } = options;
  const params = { path: { organisation, experiment } };
  return answered(api.POST(`${at}/answers`, { params, body: { text, ask_human: askHuman } }));
};

export const classifyFile = (organisation: string, experiment: string, file: string) =>
  answered(api.POST(`${at}/file-runs`, { params: { path: { organisation, experiment } }, body: { file } }));

export const addLabels = (organisation: string, experiment: string) =>
  answered(api.POST(`${at}/labels`, { params: { path: { organisation, experiment } } }));

export const answerQuestion = (organisation: string, question: string, labels: string[] | null) =>
  answered(
    api.PUT("/api/organisations/{organisation}/questions/{question}/answer", {
      params: { path: { organisation, question } },
      body: { labels },
    }),
  );
