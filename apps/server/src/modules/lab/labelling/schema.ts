import { z } from "zod";
import { shortText } from "../datasets/schema.ts";
import { labelsSeparator } from "./words.ts";

const count = z.int();
const moment = z.iso.datetime();
const estimate = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
const label = shortText.refine((text) => !text.includes(labelsSeparator));
const labels = z.array(label).max(200);

export const labellingParams = z.object({ labelling: z.uuid() });
export const labellingsQuery = z.object({ dataset: z.uuid().optional() });
export const newLabelling = z.object({
  dataset: z.uuid(),
  name: shortText,
  text_columns: z.array(z.string()).min(1).max(20),
  classes: z
    .array(label)
    .min(2)
    .max(200)
    .refine((all) => new Set(all).size === all.length),
  multi_label: z.boolean().default(false),
  overlap: z.int().min(1).max(10).default(1).meta({ description: "How many people label each row" }),
  keywords: z
    .record(label, z.array(shortText).max(50))
    .default({})
    .meta({ description: "Words by class that bring its first rows; a final * stands for any ending" }),
});
export const labellingShape = z
  .object({
    id: z.uuid(),
    dataset: z.uuid(),
    version: count,
    name: z.string(),
    text_columns: z.array(z.string()),
    classes: z.array(z.string()),
    multi_label: z.boolean(),
    overlap: count,
    keywords: z.record(z.string(), z.array(z.string())),
    closed_at: moment.nullable(),
    settled: count.meta({ description: "Rows whose label is settled" }),
    agreement: z
      .object({
        alpha: estimate,
        rows: count,
        answers: count,
        reading: z.enum(["reliable", "tentative", "unreliable", "not enough data"]),
      })
      .nullable()
      .meta({ description: "Krippendorff’s alpha, as of the last refresh; null unless rows overlap" }),
    curve: z
      .object({
        points: z.array(
          z.object({
            labels: count,
            macro_f1: z.object({ value: z.number(), low: z.number(), high: z.number() }),
          }),
        ),
        labels: count,
        more: count,
        worthwhile: z.number(),
        gain: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
        answer: z.enum(["pays", "no longer pays", "not clear", "too few labels"]),
      })
      .nullable()
      .meta({ description: "The learning curve as of the last refresh" }),
    created_by: z.uuid(),
    created_at: moment,
  })
  .meta({ id: "Labelling" });

const progress = z.object({
  rows: count,
  open: count.meta({ description: "Rows that want more answers" }),
  disagreements: count.meta({ description: "Rows that wait for a decision" }),
  suspects: count,
  by_class: z.array(z.object({ class: z.string(), rows: count })),
  by_person: z.array(z.object({ person: z.uuid(), answers: count, passed: count })),
});
export const labellingState = z
  .object({ labelling: labellingShape, progress })
  .meta({ id: "LabellingState" });

export const claim = z.object({ count: z.int().min(1).max(50).default(10) });
export const claimedRow = z
  .object({
    position: count,
    line: count,
    text: z.string(),
    reason: z.enum(["keyword", "diverse", "uncertain"]).nullable(),
  })
  .meta({ id: "RowToLabel" });

export const answers = z.object({
  answers: z
    .array(
      z.object({
        position: count.min(0),
        labels: labels.nullable().meta({ description: "Null passes the row on to others" }),
      }),
    )
    .min(1)
    .max(50),
});
export const answered = z.object({ settled: count }).meta({ id: "LabelsKept" });
export const undone = z.object({ position: count }).meta({ id: "LabelUndone" });
export const decision = z.object({ position: count.min(0), labels });
export const doubtfulQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) });
export const doubtfulRow = z
  .object({
    position: count,
    line: count,
    text: z.string(),
    answers: z.array(z.object({ person: z.uuid(), labels: z.array(z.string()) })),
    labels: z.array(z.string()).nullable(),
    decided_by: z.uuid().nullable(),
    suspect: z
      .object({
        given: z.string(),
        suggested: z.string(),
        given_probability: z.number(),
        suggested_probability: z.number(),
      })
      .nullable(),
  })
  .meta({ id: "DoubtfulRow" });
export const publication = z.object({
  column: shortText.meta({ description: "A new column, or one to fill" }),
});
