import { type App, organisationRoute } from "../../../platform/http/index.ts";
import { oneVersion } from "../datasets/queries/one-dataset.ts";
import { askedJob, nothing } from "../datasets/schema.ts";
import * as policy from "../policy.ts";
import { answerRoutes } from "./answer-routes.ts";
import { askPublication, askRefresh, closeLabelling } from "./commands/close-labelling.ts";
import { createLabelling } from "./commands/create-labelling.ts";
import * as present from "./present.ts";
import { doubtfulRows } from "./queries/labelled-rows.ts";
import { labellingProgress } from "./queries/labelling-progress.ts";
import { labellings, oneLabelling } from "./queries/one-labelling.ts";
import * as schema from "./schema.ts";

const tag = "labelling";

export function labellingRoutes(app: App): void {
  listRoutes(app);
  answerRoutes(app);
  taskRoutes(app);
  doubtRoute(app, "disagreements", "Rows on which people differ and that wait for a decision");
  doubtRoute(app, "suspects", "Rows whose label looks wrong, the most suspect first");
}

function listRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/labellings",
    summary: "Labelling tasks, the newest first",
    tag,
    rule: policy.everybodyLooks,
    query: schema.labellingsQuery,
    answer: schema.labellingShape.array(),
    handle: async ({ tx, acting, query }) =>
      (await labellings(tx, { ...acting, ...query })).map(present.presentLabelling),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/labellings",
    summary: "Begins a labelling task on the newest version of a dataset",
    tag,
    rule: policy.dataPeopleWork,
    body: schema.newLabelling,
    answer: schema.labellingShape,
    status: 201,
    handle: async ({ tx, acting, body: { text_columns, multi_label, ...rest }, now }) => {
      const named = { textColumns: text_columns, multiLabel: multi_label, ...rest };
      return present.presentLabelling(await createLabelling(tx, { acting, ...named, now }));
    },
  });
  organisationRoute(app, {
    method: "GET",
    path: "/labellings/:labelling",
    summary: "A labelling task and how far it is, with agreement and learning curve",
    tag,
    rule: policy.everybodyLooks,
    params: schema.labellingParams,
    answer: schema.labellingState,
    handle: async ({ tx, acting, params }) => {
      const row = await oneLabelling(tx, { ...acting, ...params });
      return { labelling: present.presentLabelling(row), progress: await labellingProgress(tx, row) };
    },
  });
}

function taskRoutes(app: App): void {
  organisationRoute(app, {
    method: "POST",
    path: "/labellings/:labelling/refreshes",
    summary: "Puts the rows in a new order, with agreement and learning curve, at once",
    tag,
    rule: policy.dataPeopleWork,
    params: schema.labellingParams,
    answer: askedJob,
    status: 202,
    handle: ({ tx, acting, params, now }) => askRefresh(tx, { acting, ...params, now }),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/labellings/:labelling/versions",
    summary: "Puts the settled labels into a new version of the dataset",
    tag,
    rule: policy.dataPeopleWork,
    params: schema.labellingParams,
    body: schema.publication,
    answer: askedJob,
    status: 202,
    handle: ({ tx, acting, params, body, now }) => askPublication(tx, { acting, ...params, ...body, now }),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/labellings/:labelling/close",
    summary: "Ends a labelling task",
    tag,
    rule: policy.dataPeopleWork,
    params: schema.labellingParams,
    answer: nothing,
    status: 204,
    handle: async ({ tx, acting, params, now }) => {
      await closeLabelling(tx, { acting, ...params, now });
      return null;
    },
  });
}

function doubtRoute(app: App, which: "disagreements" | "suspects", summary: string): void {
  organisationRoute(app, {
    method: "GET",
    path: `/labellings/:labelling/${which}`,
    summary,
    tag,
    rule: policy.everybodyLooks,
    params: schema.labellingParams,
    query: schema.doubtfulQuery,
    answer: schema.doubtfulRow.array(),
    handle: async ({ tx, acting, params, query: { limit } }) => {
      const task = await oneLabelling(tx, { ...acting, ...params });
      const source = { organisation: acting.organisation, dataset: task.datasetId, version: task.version };
      const version = await oneVersion(tx, source);
      return (await doubtfulRows(tx, { task, version, which, count: limit })).map(present.presentDoubtful);
    },
  });
}
