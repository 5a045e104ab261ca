import { type App, organisationRoute, pageOf } from "../../../platform/http/index.ts";
import * as policy from "../policy.ts";
import { askMasking } from "./commands/ask-masking.ts";
import { erasePerson, positionsOf } from "./commands/erase-person.ts";
import { removeVersion } from "./commands/remove-version.ts";
import * as present from "./present.ts";
import { versions } from "./queries/datasets.ts";
import { oneDataset, oneVersion } from "./queries/one-dataset.ts";
import { cutByPlace, placeOf, rowsOf } from "./queries/rows.ts";
import * as schema from "./schema.ts";

const tag = "datasets";

export function versionRoutes(app: App): void {
  readRoutes(app);
  changeRoutes(app);
}

function readRoutes(app: App): void {
  organisationRoute(app, {
    method: "GET",
    path: "/datasets/:dataset/versions",
    summary: "All versions of a dataset, the newest first",
    tag,
    rule: policy.everybodyLooks,
    params: schema.datasetParams,
    answer: schema.versionSummary.array(),
    handle: async ({ tx, acting, params }) => {
      await oneDataset(tx, { ...acting, ...params });
      return (await versions(tx, { ...acting, ...params })).map(present.presentVersionSummary);
    },
  });
  organisationRoute(app, {
    method: "GET",
    path: "/datasets/:dataset/versions/:version",
    summary: "A version with its faults, its profile and the personal data found",
    tag,
    rule: policy.everybodyLooks,
    params: schema.versionParams,
    answer: schema.versionShape,
    handle: async ({ tx, acting, params }) =>
      present.presentVersion(await oneVersion(tx, { ...acting, ...params })),
  });
  organisationRoute(app, {
    method: "GET",
    path: "/datasets/:dataset/versions/:version/rows",
    summary: "Rows of a version, in their order",
    tag,
    rule: policy.everybodyLooks,
    params: schema.versionParams,
    query: schema.rowsQuery,
    answer: pageOf(schema.rowShape),
    handle: async ({ tx, acting, params, query: { cursor, limit, holding } }) => {
      const version = await oneVersion(tx, { ...acting, ...params });
      const rows = await rowsOf(tx, { version, after: placeOf(cursor), count: limit + 1, holding });
      return cutByPlace({ rows, limit, place: (row) => row.position, present: present.presentRow });
    },
  });
}

function changeRoutes(app: App): void {
  organisationRoute(app, {
    method: "POST",
    path: "/datasets/:dataset/maskings",
    summary: "Masks personal data, in a new version",
    tag,
    rule: policy.dataPeopleWork,
    params: schema.datasetParams,
    body: schema.masking,
    answer: schema.askedJob,
    status: 202,
    handle: ({ tx, acting, params, body, now }) => askMasking(tx, { acting, ...params, ...body, now }),
  });
  organisationRoute(app, {
    method: "POST",
    path: "/datasets/:dataset/erasures",
    summary: "Erases one person's rows everywhere; this cannot be undone",
    tag,
    rule: policy.leadsErase,
    params: schema.datasetParams,
    body: schema.erasure,
    answer: schema.erased,
    handle: async ({ tx, acting, params, body: { only_count, ...person }, now }) => {
      const which = { ...acting, ...params, person };
      if (!only_count) return erasePerson(tx, { ...which, files: app.platform.files, now });
      await oneDataset(tx, which);
      return { rows: (await positionsOf(tx, which)).length, version: null };
    },
  });
  organisationRoute(app, {
    method: "DELETE",
    path: "/datasets/:dataset/versions/:version",
    summary: "Removes a version that is not the newest; this cannot be undone",
    tag,
    rule: policy.leadsErase,
    params: schema.versionParams,
    answer: schema.nothing,
    status: 204,
    handle: async ({ tx, acting, params, now }) => {
      await removeVersion(tx, { ...acting, ...params, now });
      return null;
    },
  });
}
