import type { z } from "zod";
import type { DoubtfulRow } from "./queries/labelled-rows.ts";
import type * as schema from "./schema.ts";
import type { LabellingRow } from "./tables.ts";

export function presentLabelling(row: LabellingRow): z.input<typeof schema.labellingShape> {
  return {
    id: row.id,
    dataset: row.datasetId,
    version: row.version,
    name: row.name,
    text_columns: row.textColumns,
    classes: row.classes,
    multi_label: row.multiLabel,
    overlap: row.overlap,
    keywords: row.keywords as Record<string, string[]>,
    closed_at: row.closedAt?.toISOString() ?? null,
    settled: row.settled,
    agreement: row.agreement,
    curve: row.curve && presentCurve(row.curve),
    created_by: row.createdBy,
    created_at: row.createdAt.toISOString(),
  };
}

function presentCurve(curve: NonNullable<LabellingRow["curve"]>) {
  const points = curve.points.map(({ labels, macroF1 }) => ({ labels, macro_f1: macroF1 }));
  const { labels, more, worthwhile, gain, answer } = curve;
  return { points, labels, more, worthwhile, gain, answer };
}

export function presentDoubtful(row: DoubtfulRow): z.input<typeof schema.doubtfulRow> {
  return {
    position: row.position,
    line: row.line,
    text: row.text,
    answers: row.answers.map(({ person, labels }) => ({ person, labels: [...labels] })),
    labels: row.labels && [...row.labels],
    decided_by: row.decidedBy,
    suspect: row.suspect && {
      given: row.suspect.given,
      suggested: row.suspect.suggested,
      given_probability: row.suspect.givenProbability,
      suggested_probability: row.suspect.suggestedProbability,
    },
  };
}
