import type { Language } from "@levier/errors";
import type { Explanation } from "@levier/text";
import type { z } from "zod";
import { presentJob } from "../../../platform/jobs/index.ts";
import type { LoadedModel } from "./loaded-models.ts";
import type { FileRunState } from "./queries/file-runs.ts";
import type * as schema from "./schema.ts";
import type { QuestionRow } from "./tables.ts";

const shownEvidence = 20;

export function presentAnswer(options: {
  readonly text: string;
  readonly model: LoadedModel["model"];
  readonly explanation: Explanation;
  readonly queued: boolean;
}): z.input<typeof schema.answerShape> {
  const { text, model, explanation, queued } = options;
  const { prediction, classes } = explanation;
  return {
    text,
    labels: prediction.labels.map((label) => model.classes[label]),
    probability: prediction.probability,
    abstained: prediction.abstained,
    threshold: model.threshold,
    queued,
    classes: classes.map(presentClass),
  };
}

function presentClass({ evidence, heat, ...one }: Explanation["classes"][number]) {
  return {
    ...one,
    evidence: evidence.slice(0, shownEvidence).map((piece) => ({
      ...piece,
      spans: piece.spans.map((span) => [...span]),
    })),
    rest: evidence.slice(shownEvidence).reduce((sum, { contribution }) => sum + contribution, 0),
    heat: [...heat],
  };
}

export function presentFileRun(
  { row, job }: FileRunState,
  language: Language,
): z.input<typeof schema.fileRunShape> {
  return {
    id: row.id,
    experiment: row.experimentId,
    file_name: row.fileName,
    text_columns: row.textColumns,
    ready: row.resultFileId !== null,
    job: job && presentJob(job, language),
    rows: row.rows,
    abstained: row.abstained,
    queued: row.queued,
    created_by: row.createdBy,
    created_at: row.createdAt.toISOString(),
  };
}

export function presentQuestion(row: QuestionRow): z.input<typeof schema.questionShape> {
  return {
    id: row.id,
    experiment: row.experimentId,
    file_run: row.fileRunId,
    text: row.text,
    guesses: [...row.guesses],
    labels: row.labels,
    answered_by: row.answeredBy,
    answered_at: row.answeredAt?.toISOString() ?? null,
    version: row.version,
  };
}
