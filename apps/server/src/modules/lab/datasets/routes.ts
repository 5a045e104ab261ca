import { disposition } from "../../../platform/files/index.ts";
import {
  type App,
  cutPage,
  guardedRoute,
  organisationRoute,
  pageOf,
  pageQuery,
  readCursor,
} from "../../../platform/http/index.ts";
import * as policy from "../policy.ts";
import { createDataset } from "./commands/create-dataset.ts";
import { removeDataset } from "./commands/remove-dataset.ts";
import { updateDataset } from "./commands/update-dataset.ts";
import { exportRows } from "./export-rows.ts";
import * as present from "./present.ts";
import { datasets } from "./queries/datasets.ts";
import { oneDataset, oneVersion } from "./queries/one-dataset.ts";
import * as schema from "./schema.ts";
import { versionRoutes } from "./version-routes.ts";

const tag = "datasets";

export function datasetRoutes(app: App): void {
  listRoutes(app);
  oneRoutes(app);
  versionRoutes(app);
  exportRoute(app);
}

function listRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/datasets",
    summary: "The organisation's datasets, the newest first",
    tag,
    rule: policy.everybodyLooks,
    query: pageQuery,
    answer: pageOf(schema.listedDataset),
    handle: async ({ tx, acting: { organisation }, query: { cursor, limit } }) =>
      cutPage({
        rows: await datasets(tx, { organisation, after: readCursor(cursor), count: limit + 1 }),
        limit,
        position: (row) => ({ at: row.createdAt, id: row.id }),
        present: present.presentListedDataset,
      }),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/datasets",
    summary: "Makes a dataset of an upload; a job reads its rows",
    tag,
    rule: policy.dataPeopleWork,
    body: schema.newDataset,
    answer: schema.madeDataset,
    status: 201,
    handle: async ({ tx, acting, body, now }) => {
      const { name, file } = body;
      const made = await createDataset(tx, {
        acting,
        name,
        file,
        datasheet: present.readDatasheet(body),
        now,
      });
      return { dataset: present.presentDataset(made.row), job: made.job };
    },
  });
}

function oneRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/datasets/:dataset",
    summary: "A dataset with its datasheet",
    tag,
    rule: policy.everybodyLooks,
    params: schema.datasetParams,
    answer: schema.datasetShape,
    handle: async ({ tx, acting, params }) =>
      present.presentDataset(await oneDataset(tx, { ...acting, ...params })),
  });
  organisationRoute(app, {
    method: "PATCH",
    path: "/datasets/:dataset",
    summary: "Changes name, datasheet or the roles of columns",
    tag,
    rule: policy.dataPeopleWork,
    params: schema.datasetParams,
    body: schema.datasetChange,
    answer: schema.datasetShape,
    handle: async ({ tx, acting, params, body, now }) => {
      const changed = { name: body.name, ...present.readDatasheet(body) };
      const row = await updateDataset(tx, { ...acting, ...params, changed, roles: body.roles, now });
      return present.presentDataset(row);
    },
  });
  organisationRoute(app, {
    method: "DELETE",
    path: "/datasets/:dataset",
    summary: "Removes a dataset with all its rows; this cannot be undone",
    tag,
    rule: policy.leadsErase,
    params: schema.datasetParams,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params, now }) => {
      await removeDataset(tx, { ...acting, ...params, now });
      return null;
    },
  });
}

function exportRoute(app: App): void {
  guardedRoute(app, {
    method: "GET",
    path: "/datasets/:dataset/versions/:version/export/:format",
    summary: "All rows of a version as a file, csv or jsonl",
    tag,
    rule: policy.dataPeopleTakeOut,
    params: schema.exportParams,
    authorise: async ({ tx, acting, params }) => {
      const { name } = await oneDataset(tx, { ...acting, ...params });
      const version = await oneVersion(tx, { ...acting, ...params });
      return { version, name: `${name} v${version.number}.${params.format}`, format: params.format };
    },
    answer: async ({ version, name, format }, _, reply) => {
      reply.headers({
        "content-type": "application/octet-stream",
        "content-disposition": disposition(name),
      });
      reply.send(exportRows(app.platform.database, version, format));
    },
  });
}
