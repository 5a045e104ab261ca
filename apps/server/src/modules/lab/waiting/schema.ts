import { z } from "zod";
import { steps } from "../initiatives/words.ts";

export const kinds = ["answer", "label", "step", "begin", "describe", "read"] as const;

const moment = z.iso.datetime();

export const waitingShape = z
  .object({
    kind: z.enum(kinds).meta({
      description:
        "answer: texts that a model left to humans; label: texts without one's own label; step: a cycle under way; begin: an idea without a cycle; describe: a dataset whose sheet or text column is missing; read: a new report",
    }),
    subject: z.uuid().meta({ description: "The experiment, labelling, initiative or dataset" }),
    title: z.string(),
    count: z.int().nullable().meta({ description: "Of texts" }),
    step: z.enum(steps).nullable(),
    since: moment,
  })
  .meta({ id: "Waiting" });
