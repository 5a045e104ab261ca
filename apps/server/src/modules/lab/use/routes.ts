import { sendFile } from "../../../platform/files/index.ts";
import {
  type App,
  cutPage,
  guardedRoute,
  organisationRoute,
  pageOf,
  pageQuery,
  readCursor,
} from "../../../platform/http/index.ts";
import { oneExperiment, oneResult } from "../experiments/queries/experiments.ts";
import { experimentParams } from "../experiments/schema.ts";
import * as policy from "../policy.ts";
import { askHuman, guessesOf } from "./commands/ask-human.ts";
import { startFileRun } from "./commands/start-file-run.ts";
import { loadedModel } from "./loaded-models.ts";
import * as present from "./present.ts";
import { classifiedFile, fileRuns, oneFileRun } from "./queries/file-runs.ts";
import { questionRoutes } from "./question-routes.ts";
import * as schema from "./schema.ts";

const tag = "use";

export function useRoutes(app: App): void {
  textRoute(app);
  fileRunRoutes(app);
  resultRoutes(app);
  questionRoutes(app);
}

function textRoute(app: App): void {
  organisationRoute(app, {
    method: "POST",
    path: "/experiments/:experiment/answers",
    summary: "Classifies one text and says why",
    tag,
    rule: policy.dataPeopleWork,
    params: experimentParams,
    body: schema.pastedText,
    answer: schema.answerShape,
    handle: async ({ tx, acting, params, body: { text, ask_human }, now }) => {
      const which = { ...acting, ...params };
      const { model, explain } = await loadedModel(app.platform.files, await oneResult(tx, which));
      const explanation = explain(text);
      const queued = ask_human && explanation.prediction.abstained;
      if (queued) {
        const guesses = guessesOf(model, explanation.prediction);
        await askHuman(tx, { ...which, texts: [{ text, guesses }], now });
      }
      return present.presentAnswer({ text, model, explanation, queued });
    },
  });
}

function fileRunRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/experiments/:experiment/file-runs",
    summary: "Files that the model classified, the newest first",
    tag,
    rule: policy.everybodyLooks,
    params: experimentParams,
    query: pageQuery,
    answer: pageOf(schema.fileRunShape),
    handle: async ({ tx, acting, params, query: { cursor, limit }, request }) => {
      await oneExperiment(tx, { ...acting, ...params });
      const page = { after: readCursor(cursor), count: limit + 1 };
      return cutPage({
        rows: await fileRuns(tx, { ...acting, ...params, ...page }),
        limit,
        position: ({ row }) => ({ at: row.createdAt, id: row.id }),
        present: (one) => present.presentFileRun(one, request.language),
      });
    },
  });
  organisationRoute(app, {
    method: "POST",
    path: "/experiments/:experiment/file-runs",
    summary: "Classifies an uploaded file, by a job",
    tag,
    rule: policy.dataPeopleWork,
    params: experimentParams,
    body: schema.newFileRun,
    answer: schema.askedRun,
    status: 202,
    handle: ({ tx, acting, params, body: { file, text_columns: textColumns }, now }) =>
      startFileRun(tx, { acting, ...params, file, textColumns, now }),
  });
}

function resultRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/file-runs/:run",
    summary: "A classified file with its job",
    tag,
    rule: policy.everybodyLooks,
    params: schema.runParams,
    answer: schema.fileRunShape,
    handle: async ({ tx, acting, params, request }) =>
      present.presentFileRun(await oneFileRun(tx, { ...acting, ...params }), request.language),
  });
  guardedRoute(app, {
    method: "GET",
    path: "/file-runs/:run/content",
    summary: "The file with label, probability and abstention of each row",
    tag,
    rule: policy.dataPeopleTakeOut,
    params: schema.runParams,
    authorise: ({ tx, acting, params }) => classifiedFile(tx, { ...acting, ...params }),
    answer: (file, request, reply) => sendFile(app.platform.files, file, request, reply),
  });
}
