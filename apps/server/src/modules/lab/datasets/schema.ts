import { kinds } from "@levier/personal-data";
import { z } from "zod";
import { pageQuery } from "../../../platform/http/index.ts";
import { exportFormats } from "./export-rows.ts";
import { changes, columnRoles, legalBases } from "./words.ts";

const moment = z.iso.datetime();
const count = z.int();
const share = z.number();
export const shortText = z.string().trim().min(1).max(200);
export const longText = z.string().trim().max(5000);
const column = z.string().max(10_000);
export const language = z.enum(["fr", "en"]);
export const nothing = z.null();
/** A job that was asked for: follow it at /jobs/:job. */
export const askedJob = z.object({ job: z.uuid() }).meta({ id: "AskedJob" });

const datasheet = z.object({
  origin: longText.meta({ description: "Where the rows come from" }),
  legal_basis: z.enum(legalBases).nullable(),
  people_described: longText.meta({ description: "Whom the rows tell of" }),
  retain_until: z.iso.date().nullable().meta({ description: "The day on which all rows are removed" }),
});

export const datasetShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    ...datasheet.shape,
    roles: z.record(z.string(), z.enum(columnRoles)).meta({ description: "What each column is for" }),
    latest: count.meta({ description: "Number of the newest version; 0 while there is none" }),
    source_file: z.uuid().nullable().meta({ description: "The uploaded file, until rows are erased" }),
    expired_at: moment.nullable(),
    created_by: z.uuid(),
    created_at: moment,
  })
  .meta({ id: "Dataset" });
export const listedDataset = datasetShape
  .extend({
    rows: count.nullable().meta({ description: "Of its newest version; null while there is none" }),
    holds_personal_data: z.boolean().nullable().meta({
      description: "Whether some was found in its newest version; null until all rows are searched",
    }),
  })
  .meta({ id: "ListedDataset" });
export const newDataset = z.object({
  name: shortText,
  file: z.uuid().meta({ description: "An upload" }),
  origin: longText.default(""),
  legal_basis: z.enum(legalBases).nullable().default(null),
  people_described: longText.default(""),
  retain_until: z.iso.date().nullable().default(null),
});
export const madeDataset = z.object({ dataset: datasetShape, job: z.uuid() }).meta({ id: "MadeDataset" });
export const datasetChange = datasheet.partial().extend({
  name: shortText.optional(),
  roles: z.record(column, z.enum(columnRoles)).optional(),
});
export const datasetParams = z.object({ dataset: z.uuid() });

export const faultShape = z
  .object({
    code: z.string(),
    line: count,
    column: count.nullable(),
    outcome: z.enum(["kept", "left out"]),
    detail: z.string().nullable(),
  })
  .meta({ id: "Fault" });

const lengths = z.object({ least: count, mean: z.number(), most: count }).nullable();
const finding = z.object({
  column: z.string(),
  kind: z.enum(kinds),
  by: z.enum(["field name", "content"]),
  rows: count,
  finds: count,
});
const profile = z
  .object({
    rows: count,
    sampled_rows: count.meta({ description: "Behind languages and near copies" }),
    columns: z.array(
      z.object({
        column: z.string(),
        role: z.enum(columnRoles),
        reason: z.object({ code: z.string() }).loose(),
        filled: count,
        missing: count,
        characters: lengths,
        words: lengths,
        distinct: z.object({ count, at_least: z.boolean() }),
      }),
    ),
    balances: z.array(
      z.object({
        column: z.string(),
        classes: z.array(z.object({ value: z.string(), rows: count })),
        evenness: share.nullable(),
      }),
    ),
    texts: z.array(
      z.object({
        column: z.string(),
        languages: z.array(z.object({ language: z.string(), rows: count })),
        duplicate_groups: count,
        spare_rows: count,
        exact_groups: count,
      }),
    ),
  })
  .meta({ id: "DatasetProfile" });

const summary = {
  number: count,
  change: z.enum(changes),
  columns: z.array(z.string()),
  rows: count,
  erased_rows: count,
  fault_count: count,
  created_by: z.uuid(),
  created_at: moment,
};
export const versionSummary = z.object(summary).meta({ id: "DatasetVersionSummary" });
export const versionShape = z
  .object({
    ...summary,
    faults: z.array(faultShape).meta({ description: "The first ones" }),
    profile: profile.nullable().meta({ description: "Null until its job has ended" }),
    personal_data: z.array(finding).nullable().meta({ description: "Found in all rows; null until then" }),
  })
  .meta({ id: "DatasetVersion" });
export const versionParams = datasetParams.extend({ version: z.coerce.number().int().min(1) });
export const exportParams = versionParams.extend({ format: z.enum(exportFormats) });

export const rowsQuery = pageQuery.extend({
  holding: z.string().max(200).optional().meta({ description: "Only rows that hold this in some cell" }),
});
export const rowShape = z
  .object({
    position: count.meta({ description: "The same in all versions" }),
    line: count,
    cells: z.array(z.string()).meta({ description: "In the order of the columns; long ones cut" }),
    cut: z.boolean(),
  })
  .meta({ id: "DatasetRow" });

export const masking = z.object({
  columns: z.array(column).min(1).optional().meta({ description: "All unless told" }),
  kinds: z.array(z.enum(kinds)).min(1).optional().meta({ description: "All unless told" }),
  language: language.default("fr"),
});
export const erasure = z
  .object({
    column: column.optional(),
    value: z.string().trim().min(1).max(10_000).optional(),
    positions: z.array(count.min(0)).max(10_000).default([]),
    only_count: z.boolean().default(false).meta({ description: "Tells how many rows, and erases nothing" }),
  })
  .refine(({ column, value, positions }) =>
    column === undefined ? value === undefined && positions.length > 0 : value !== undefined,
  );
export const erased = z
  .object({ rows: count, version: count.nullable().meta({ description: "The new one" }) })
  .meta({ id: "Erased" });
