import { buffer } from "node:stream/consumers";
import type { KeywordRules } from "@levier/text";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "../../../../platform/db/index.ts";
import { addFile, type FileStore, forgetFile } from "../../../../platform/files/index.ts";
import { quotesIn } from "../../quotes.ts";
import { experimentAnswer, experimentResult, type ModelFile, type ResultRow } from "../tables.ts";

interface Which {
  readonly organisation: string;
  readonly dataset: string;
  /** Of one version; of all unless told. */
  readonly version?: number;
  /** Those that held one of these rows; all unless told. Ask while the rows are there. */
  readonly positions?: readonly number[];
}

/**
 * Forgets the reports that quote rows of a dataset, and what experiments keep of single rows. Figures and
 * models stay: they tell of all rows together.
 */
export async function forgetReports(tx: Transaction, which: Which): Promise<void> {
  const { organisation, positions } = which;
  for (const result of await quotingResults(tx, which)) {
    const { experimentId, files, findings } = result;
    for (const { name, file } of files)
      if (name === "report.html") await forgetFile(tx, { organisation, file });
    await change(tx, result, {
      files: files.filter(({ name }) => name !== "report.html"),
      ...(positions && {
        findings: {
          ...findings,
          suspects: findings.suspects.filter(({ position }) => !positions.includes(position)),
        },
      }),
    });
    if (!positions) continue;
    const { organisationId, experimentId: of, position } = experimentAnswer;
    await tx
      .delete(experimentAnswer)
      .where(and(eq(organisationId, organisation), eq(of, experimentId), inArray(position, [...positions])));
  }
}

/** Takes somebody's name out of the keywords that experiments found. */
export async function forgetKeywords(
  tx: Transaction,
  options: Which & { readonly value: string; readonly files: FileStore },
): Promise<void> {
  const { organisation, value, files: store } = options;
  for (const result of await quotingResults(tx, options)) {
    const old = result.files.find(({ name }) => name === "keywords.json")!;
    const content = await buffer(await store.open({ organisationId: organisation, sha256: old.sha256 }));
    const rules = JSON.parse(content.toString()) as KeywordRules;
    const keywords = rules.keywords.map((list) => list.filter(({ word }) => !quotesIn([word])(value)));
    if (keywords.every((list, k) => list.length === rules.keywords[k].length)) continue;
    const bytes = Buffer.from(`${JSON.stringify({ ...rules, keywords })}\n`);
    const kept = await store.keep({ organisation, bytes });
    const mediaType = "application/octet-stream";
    const { id: file } = await addFile(tx, { organisation, kept, name: old.name, mediaType });
    await forgetFile(tx, { organisation, file: old.file });
    const made: ModelFile = { ...kept, name: old.name, file };
    await change(tx, result, { files: result.files.map((one) => (one === old ? made : one)) });
  }
}

async function quotingResults(tx: Transaction, which: Which): Promise<ResultRow[]> {
  const { organisation, dataset, version, positions } = which;
  const ofVersion = version === undefined ? sql`` : sql`and e.version = ${version}`;
  const holding = positions
    ? sql`and exists (select from dataset_version v join dataset_row r
        on r.organisation_id = v.organisation_id and r.row_set_id = v.row_set_id
        where v.organisation_id = e.organisation_id and v.dataset_id = e.dataset_id
          and v.number = e.version and r.position = any(${sql.param(positions)}::int[]))`
    : sql``;
  const held = sql`${experimentResult.experimentId} in (select e.id from experiment e
    where e.organisation_id = ${organisation} and e.dataset_id = ${dataset} ${ofVersion} ${holding})`;
  return tx
    .select()
    .from(experimentResult)
    .where(and(eq(experimentResult.organisationId, organisation), held));
}

async function change(
  tx: Transaction,
  { organisationId, experimentId }: ResultRow,
  set: Partial<Pick<ResultRow, "files" | "findings">>,
): Promise<void> {
  const isResult = and(
    eq(experimentResult.organisationId, organisationId),
    eq(experimentResult.experimentId, experimentId),
  );
  await tx.update(experimentResult).set(set).where(isResult);
}
