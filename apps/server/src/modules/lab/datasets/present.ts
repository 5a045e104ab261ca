import type { z } from "zod";
import type { Datasheet } from "./commands/create-dataset.ts";
import type { ListedDataset } from "./queries/datasets.ts";
import type { Entry } from "./row-set.ts";
import type * as schema from "./schema.ts";
import type { DatasetRow, VersionRow } from "./tables.ts";

/** Longer cells are cut in lists; an export has them whole. */
const cellCharacters = 5000;

export function presentDataset(row: DatasetRow): z.input<typeof schema.datasetShape> {
  return {
    id: row.id,
    name: row.name,
    origin: row.origin,
    legal_basis: row.legalBasis,
    people_described: row.peopleDescribed,
    retain_until: row.retainUntil,
    roles: row.roles,
    latest: row.latest,
    source_file: row.sourceFileId,
    expired_at: row.expiredAt?.toISOString() ?? null,
    created_by: row.createdBy,
    created_at: row.createdAt.toISOString(),
  };
}

export function presentListedDataset(row: ListedDataset): z.input<typeof schema.listedDataset> {
  return { ...presentDataset(row), rows: row.rows, holds_personal_data: row.holdsPersonalData };
}

/** What a request says of a datasheet, in the commands' words. */
export function readDatasheet(body: z.output<typeof schema.newDataset>): Datasheet;
export function readDatasheet(body: z.output<typeof schema.datasetChange>): Partial<Datasheet>;
export function readDatasheet(body: z.output<typeof schema.datasetChange>): Partial<Datasheet> {
  const { origin, legal_basis: legalBasis, people_described, retain_until } = body;
  return { origin, legalBasis, peopleDescribed: people_described, retainUntil: retain_until };
}

export function presentVersionSummary(row: VersionRow): z.input<typeof schema.versionSummary> {
  return {
    number: row.number,
    change: row.change,
    columns: row.columns,
    rows: row.rows,
    erased_rows: row.erasedRows,
    fault_count: row.faultCount,
    created_by: row.createdBy,
    created_at: row.createdAt.toISOString(),
  };
}

export function presentVersion(row: VersionRow): z.input<typeof schema.versionShape> {
  return {
    ...presentVersionSummary(row),
    faults: row.faults.map((fault) => ({
      code: fault.code,
      line: fault.line,
      column: fault.column ?? null,
      outcome: fault.outcome,
      detail: fault.detail ?? null,
    })),
    profile: row.profile && presentProfile(row.profile),
    personal_data: row.personalData && [...row.personalData.findings],
  };
}

function presentProfile(profile: NonNullable<VersionRow["profile"]>) {
  return {
    rows: profile.rows,
    sampled_rows: profile.sampledRows,
    columns: profile.columns.map(({ distinct, ...column }) => ({
      ...column,
      distinct: { count: distinct.count, at_least: distinct.atLeast },
    })),
    balances: profile.balances.map((balance) => ({ ...balance, classes: [...balance.classes] })),
    texts: profile.texts.map((text) => ({
      column: text.column,
      languages: [...text.languages],
      duplicate_groups: text.duplicateGroups,
      spare_rows: text.spareRows,
      exact_groups: text.exactGroups,
    })),
  };
}

export function presentRow({ position, line, cells }: Entry): z.input<typeof schema.rowShape> {
  const cut = cells.some((cell) => cell.length > cellCharacters);
  return { position, line, cells: cells.map((cell) => cell.slice(0, cellCharacters)), cut };
}
