import { z } from "zod";
import { decisions, states, steps } from "./words.ts";

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
const storable = (text: string) => Buffer.from(text).toString().replaceAll("\0", "");
const line = (most: number) => z.string().overwrite(storable).trim().min(1).max(most);
const lines = (most: number) => z.string().overwrite(storable).trim().max(most);
const moment = z.iso.datetime();
const step = z.enum(steps);
const decision = z.enum(decisions);
const language = z.enum(["fr", "en"]);

export const nothing = z.null();

const canvas = {
  problem: z.string(),
  people: z.string(),
  hypothesis: z.string(),
  success: z.string(),
  risks: z.string(),
};
const text = lines(4000).optional();
const canvasChange = { problem: text, people: text, hypothesis: text, success: text, risks: text };

export const initiativeParams = z.object({ initiative: z.uuid() });
export const newInitiative = z.object({ title: line(200), ...canvasChange });
export const initiativeChange = z.object({
  title: line(200).optional(),
  owner: z.uuid().optional(),
  ...canvasChange,
});

const reached = z.object({ step, note: z.string(), at: moment, by: z.uuid() }).meta({ id: "ReachedStep" });

const cycleShape = z
  .object({
    number: z.int(),
    hypothesis: z.string(),
    step,
    began_at: moment,
    decision: decision.nullable(),
    reasons: z.string().nullable(),
    decided_at: moment.nullable(),
    decided_by: z.uuid().nullable(),
    steps: z.array(reached).meta({ description: "Each step that was reached, the oldest first" }),
    answers: z.int().meta({ description: "Received by all its feedback links" }),
  })
  .meta({ id: "Cycle" });

const known = { id: z.uuid(), title: z.string(), state: z.enum(states), owner: z.uuid().nullable() };

export const initiativeShape = z
  .object({ ...known, ...canvas, created_at: moment, cycles: z.array(cycleShape) })
  .meta({ id: "Initiative" });

export const boardCard = z
  .object({
    ...known,
    column: z.enum(["draft", ...steps, "stopped"]),
    since: moment,
    cycle: z.int().nullable(),
    answers: z.int(),
  })
  .meta({ id: "BoardCard" });

export const timelineLane = z.object({ ...known, cycles: z.array(cycleShape) }).meta({ id: "TimelineLane" });

const cycle = z.int().min(1).meta({ description: "The cycle one means, so that no newer one is moved" });
export const stepMove = z.object({ cycle, step, note: lines(2000).default("") });
export const newDecision = z.object({
  cycle,
  decision,
  reasons: line(4000),
  next_hypothesis: lines(4000).optional().meta({ description: "Of the next cycle; as before unless told" }),
});

const question = z
  .object({ kind: z.enum(["text", "scale", "yes_no"]), text: line(300) })
  .meta({ id: "FeedbackQuestion" });

export const newForm = z.object({
  cycle,
  title: line(200),
  introduction: lines(1000).default(""),
  language,
  questions: z.array(question).min(1).max(10),
  days: z.int().min(1).max(180).default(30),
  most_answers: z.int().min(1).max(5000).default(500),
});

export const formParams = z.object({ form: z.uuid() });

export const formShape = z
  .object({
    id: z.uuid(),
    cycle: z.int(),
    title: z.string(),
    introduction: z.string(),
    language,
    questions: z.array(question),
    state: z.enum(["open", "expired", "revoked", "full"]),
    answers: z.int(),
    most_answers: z.int(),
    expires_at: moment,
    created_at: moment,
    created_by: z.uuid(),
  })
  .meta({ id: "FeedbackForm" });

export const madeForm = z
  .object({
    form: formShape,
    link: z.string().meta({ description: "Shown now and never again" }),
  })
  .meta({ id: "MadeFeedbackForm" });

const summaryOf = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("text"),
    text: z.string(),
    answered: z.int(),
    texts: z.array(z.object({ on: z.iso.date(), text: z.string() })),
  }),
  z.object({
    kind: z.literal("scale"),
    text: z.string(),
    answered: z.int(),
    counts: z.array(z.int()).length(5).meta({ description: "Of 1, 2, 3, 4 and 5" }),
    median: z.number().nullable(),
  }),
  z.object({
    kind: z.literal("yes_no"),
    text: z.string(),
    answered: z.int(),
    yes: z.int(),
    share: z.number().nullable().meta({ description: "Of yes among those who answered" }),
  }),
]);

export const formSummary = z
  .object({ form: formShape, questions: z.array(summaryOf) })
  .meta({ id: "FeedbackSummary" });

const token = z.string().max(200);
export const shownToken = z.object({ token });
export const askedShape = z
  .object({
    organisation: z.string(),
    title: z.string(),
    introduction: z.string(),
    language,
    questions: z.array(question),
  })
  .meta({ id: "AskedFeedback" });

export const newAnswer = z.object({
  token,
  id: z.uuid().meta({ description: "Random; the same again counts once" }),
  answers: z
    .array(z.union([lines(1000), z.int().min(1).max(5), z.boolean(), z.null()]))
    .max(10)
    .meta({ description: "One a question, in their order; null where it was passed over" }),
});
