import { z } from "zod";
import { pageQuery } from "../../../platform/http/index.ts";
import { jobShape } from "../../../platform/jobs/index.ts";

const count = z.int();
const share = z.number();
const moment = z.iso.datetime();

export const pastedText = z.object({
  text: z.string().trim().min(1).max(50_000),
  ask_human: z.boolean().default(false).meta({ description: "Where the model abstains, queue the text" }),
});
const evidence = z.object({
  ngram: z.string(),
  kind: z.enum(["word", "pair", "characters"]),
  spans: z.array(z.array(count)).meta({ description: "UTF-16 positions, start and end, in the text" }),
  contribution: share,
});
export const answerShape = z
  .object({
    text: z.string(),
    labels: z.array(z.string()),
    probability: share,
    abstained: z.boolean(),
    threshold: share,
    queued: z.boolean().meta({ description: "A human will be asked" }),
    classes: z.array(
      z.object({
        class: z.string(),
        probability: share,
        score: share.meta({ description: "Bias and all contributions added up" }),
        bias: share,
        evidence: z.array(evidence).meta({ description: "The 20 strongest" }),
        rest: share.meta({ description: "What the weaker evidence adds up to" }),
        heat: z.array(share).meta({ description: "By UTF-16 unit of the text" }),
      }),
    ),
  })
  .meta({ id: "TextAnswer" });

export const newFileRun = z.object({
  file: z.uuid().meta({ description: "An upload" }),
  text_columns: z.array(z.string().min(1).max(10_000)).min(1).max(20).optional(),
});
export const askedRun = z.object({ run: z.uuid(), job: z.uuid() }).meta({ id: "AskedFileRun" });
export const runParams = z.object({ run: z.uuid() });
export const fileRunShape = z
  .object({
    id: z.uuid(),
    experiment: z.uuid(),
    file_name: z.string(),
    text_columns: z.array(z.string()),
    ready: z.boolean(),
    job: jobShape.nullable(),
    rows: count.nullable(),
    abstained: count.nullable(),
    queued: count.nullable().meta({ description: "Abstentions in the human queue: at most 1,000 of a file" }),
    created_by: z.uuid(),
    created_at: moment,
  })
  .meta({ id: "FileRun" });

export const questionsQuery = pageQuery.extend({ state: z.enum(["open", "answered"]).default("open") });
export const questionParams = z.object({ question: z.uuid() });
export const questionShape = z
  .object({
    id: z.uuid(),
    experiment: z.uuid(),
    file_run: z.uuid().nullable(),
    text: z.string(),
    guesses: z.array(z.object({ class: z.string(), probability: share })),
    labels: z.array(z.string()).nullable(),
    answered_by: z.uuid().nullable(),
    answered_at: moment.nullable(),
    version: count.nullable().meta({ description: "The dataset's version in which it is a label" }),
  })
  .meta({ id: "HumanQuestion" });
export const humanAnswer = z.object({
  labels: z.array(z.string().max(10_000)).max(100).nullable().meta({ description: "Null takes it back" }),
});
export const queueShape = z.object({ open: count, answered: count }).meta({ id: "HumanQueue" });
