import type { Language } from "@levier/errors";
import type { z } from "zod";
import { presentJob } from "../../../platform/jobs/index.ts";
import type { Choices } from "./commands/create-experiment.ts";
import type { BrowsedError } from "./queries/answers.ts";
import type { ExperimentState } from "./queries/experiments.ts";
import type * as schema from "./schema.ts";
import { snakeKeys } from "./snake-keys.ts";
import type { ReproductionRow, ResultRow, StoredSuspect } from "./tables.ts";

/** Longer texts are cut in lists; the dataset has them whole. */
const textCharacters = 5000;

export const mostSuspects = 100;

/** What a request chooses, in the command's words. */
export function readChoices(body: z.output<typeof schema.newExperiment>): Choices {
  return {
    name: body.name,
    datasetId: body.dataset,
    version: body.version,
    textColumns: body.text_columns,
    labelColumn: body.label_column,
    groupColumns: body.group_columns,
    labelsSeparator: body.labels_separator,
    testShare: body.test_share,
    seed: body.seed,
    wantedPrecision: body.wanted_precision,
    language: body.language,
  };
}

export function presentExperiment(
  { row, job, summary }: ExperimentState,
  spoken: Language,
): z.input<typeof schema.experimentShape> {
  return {
    id: row.id,
    name: row.name,
    recipe: row.recipe,
    dataset: row.datasetId,
    dataset_name: row.datasetName,
    version: row.version,
    text_columns: row.textColumns,
    label_column: row.labelColumn,
    group_columns: row.groupColumns,
    labels_separator: row.labelsSeparator,
    test_share: row.testShare,
    seed: row.seed,
    wanted_precision: row.wantedPrecision,
    language: row.language,
    state: summary?.contentHash ? "done" : (job?.state ?? "failed"),
    job: job && presentJob(job, spoken),
    result: presentSummary(summary),
    created_by: row.createdBy,
    created_at: row.createdAt.toISOString(),
  };
}

function presentSummary(summary: ExperimentState["summary"]) {
  const { macroF1, pays, trainRows, testRows, contentHash } = summary ?? {};
  if (!macroF1 || !pays || !contentHash) return null;
  return {
    macro_f1: macroF1,
    pays: snakeKeys(pays),
    train_rows: trainRows!,
    test_rows: testRows!,
    content_hash: contentHash,
  };
}

export function presentReport(
  { findings, card, files }: ResultRow,
  suspects: readonly (StoredSuspect & { readonly text: string | null })[],
): z.input<typeof schema.reportShape> {
  return {
    evaluation: snakeKeys(findings.evaluation),
    thresholds: snakeKeys(findings.thresholds),
    threshold: findings.threshold,
    suspects: snakeKeys(suspects).map((one) => ({ ...one, text: cut(one.text) })),
    suspect_count: findings.suspects.length,
    duplicate_groups: findings.duplicateGroups,
    train_rows: findings.trainRows,
    test_rows: findings.testRows,
    without_text: findings.withoutText,
    without_label: findings.withoutLabel,
    card,
    files: files.map(({ name, sha256, size }) => ({ name, sha256, size })),
  };
}

export function presentError(error: BrowsedError): z.input<typeof schema.errorShape> {
  const { position, truth, predicted, probability, abstained } = error;
  const lists = { truth: [...truth], predicted: [...predicted] };
  return { position, ...lists, probability, abstained, text: cut(error.text) };
}

export function presentReproduction(row: ReproductionRow): z.input<typeof schema.reproductionShape> {
  return {
    job: row.jobId,
    identical: row.differing.length === 0,
    differing: row.differing,
    ended_at: row.endedAt.toISOString(),
  };
}

const cut = (text: string | null) => text?.slice(0, textCharacters) ?? null;
