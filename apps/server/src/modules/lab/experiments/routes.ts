import { type App, cutPage, organisationRoute, pageOf, readCursor } from "../../../platform/http/index.ts";
import { askedJob, nothing } from "../datasets/schema.ts";
import * as policy from "../policy.ts";
import { askReproduction } from "./commands/ask-reproduction.ts";
import { createExperiment } from "./commands/create-experiment.ts";
import { removeExperiment } from "./commands/remove-experiment.ts";
import { comparisonRoutes } from "./comparison-routes.ts";
import * as present from "./present.ts";
import { experiments, oneExperiment, reproductions } from "./queries/experiments.ts";
import { reportRoutes } from "./report-routes.ts";
import * as schema from "./schema.ts";

const tag = "experiments";

export function experimentRoutes(app: App): void {
  listRoutes(app);
  oneRoutes(app);
  reproductionRoutes(app);
  reportRoutes(app);
  comparisonRoutes(app);
}

function listRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/experiments",
    summary: "The organisation's experiments, the newest first",
    tag,
    rule: policy.everybodyLooks,
    query: schema.experimentsQuery,
    answer: pageOf(schema.experimentShape),
    handle: async ({ tx, acting: { organisation }, query: { cursor, limit, dataset }, request }) =>
      cutPage({
        rows: await experiments(tx, { organisation, dataset, after: readCursor(cursor), count: limit + 1 }),
        limit,
        position: ({ row }) => ({ at: row.createdAt, id: row.id }),
        present: (one) => present.presentExperiment(one, request.language),
      }),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/experiments",
    summary: "Starts an experiment; a job trains and judges the model",
    tag,
    rule: policy.dataPeopleWork,
    body: schema.newExperiment,
    answer: schema.asked,
    status: 201,
    handle: async ({ tx, acting, body, now }) => {
      const { id, job } = await createExperiment(tx, { acting, choices: present.readChoices(body), now });
      return { experiment: id, job };
    },
  });
}

function oneRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/experiments/:experiment",
    summary: "An experiment with its job",
    tag,
    rule: policy.everybodyLooks,
    params: schema.experimentParams,
    answer: schema.experimentShape,
    handle: async ({ tx, acting, params, request }) =>
      present.presentExperiment(await oneExperiment(tx, { ...acting, ...params }), request.language),
  });
  organisationRoute(app, {
    method: "DELETE",
    path: "/experiments/:experiment",
    summary: "Removes an experiment with its model; this cannot be undone",
    tag,
    rule: policy.leadsErase,
    params: schema.experimentParams,
    answer: nothing,
    status: 204,
    handle: async ({ tx, acting, params, now }) => {
      await removeExperiment(tx, { ...acting, ...params, now });
      return null;
    },
  });
}

function reproductionRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/experiments/:experiment/reproductions",
    summary: "The times that it was run again, and whether the files were the same",
    tag,
    rule: policy.everybodyLooks,
    params: schema.experimentParams,
    answer: schema.reproductionShape.array(),
    handle: async ({ tx, acting, params }) => {
      await oneExperiment(tx, { ...acting, ...params });
      return (await reproductions(tx, { ...acting, ...params })).map(present.presentReproduction);
    },
  });
  organisationRoute(app, {
    method: "POST",
    path: "/experiments/:experiment/reproductions",
    summary: "Runs it again and compares every file to the byte",
    tag,
    rule: policy.dataPeopleWork,
    params: schema.experimentParams,
    answer: askedJob,
    status: 202,
    handle: ({ tx, acting, params, now }) => askReproduction(tx, { acting, ...params, now }),
  });
}
