import { disposition, sendFile } from "../../../platform/files/index.ts";
import { type App, guardedRoute, organisationRoute, pageOf } from "../../../platform/http/index.ts";
import { cutByPlace, placeOf } from "../datasets/queries/rows.ts";
import * as policy from "../policy.ts";
import * as present from "./present.ts";
import { errorsOf, suspectTexts } from "./queries/answers.ts";
import { oneExperiment, oneResult } from "./queries/experiments.ts";
import { reportFile } from "./queries/report-file.ts";
import * as schema from "./schema.ts";
import { zipModel } from "./zip-model.ts";

const tag = "experiments";

export function reportRoutes(app: App): void {
  readRoutes(app);
  downloadRoutes(app);
}

function readRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/experiments/:experiment/report",
    summary: "What came of it: figures with intervals, verdicts, thresholds, suspects, model card",
    tag,
    rule: policy.everybodyLooks,
    params: schema.experimentParams,
    answer: schema.reportShape,
    handle: async ({ tx, acting, params }) => {
      const which = { ...acting, ...params };
      const result = await oneResult(tx, which);
      const suspects = result.findings.suspects.slice(0, present.mostSuspects);
      return present.presentReport(result, await suspectTexts(tx, { ...which, suspects }));
    },
  });
  organisationRoute(app, {
    method: "GET",
    path: "/experiments/:experiment/errors",
    summary: "Wrong answers on the test part, the surest first",
    tag,
    rule: policy.everybodyLooks,
    params: schema.experimentParams,
    query: schema.errorsQuery,
    answer: pageOf(schema.errorShape),
    handle: async ({ tx, acting, params, query: { cursor, limit, truth, predicted } }) => {
      await oneExperiment(tx, { ...acting, ...params });
      const filter = { ...acting, ...params, truth, predicted };
      const rows = await errorsOf(tx, { ...filter, after: placeOf(cursor), count: limit + 1 });
      return cutByPlace({ rows, limit, place: ({ rank }) => rank, present: present.presentError });
    },
  });
}

function downloadRoutes(app: App): void {
  guardedRoute(app, {
    method: "GET",
    path: "/experiments/:experiment/model.zip",
    summary: "The model folder as a ZIP archive, which the program levier reads once unpacked",
    tag,
    rule: policy.dataPeopleTakeOut,
    params: schema.experimentParams,
    authorise: async ({ tx, acting, params }) => {
      const { row } = await oneExperiment(tx, { ...acting, ...params });
      return { name: row.name, result: await oneResult(tx, { ...acting, ...params }) };
    },
    answer: async ({ name, result }, _, reply) => {
      reply.headers({
        "content-type": "application/zip",
        "content-disposition": disposition(`${name}.zip`),
      });
      reply.send(Buffer.from(await zipModel(app.platform.files, result)));
    },
  });
  guardedRoute(app, {
    method: "GET",
    path: "/experiments/:experiment/report.html",
    summary: "The report as one file that needs no connection; it quotes texts",
    tag,
    rule: policy.dataPeopleTakeOut,
    params: schema.experimentParams,
    authorise: ({ tx, acting, params }) => reportFile(tx, { ...acting, ...params }),
    answer: (file, request, reply) => sendFile(app.platform.files, file, request, reply),
  });
}
