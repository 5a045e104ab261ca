import { explain, type Language } from "@levier/errors";
import { z } from "zod";
import { errorOf } from "./attempt.ts";
import { type JobRow, jobStates } from "./tables.ts";

const state = z.enum(jobStates);
const share = z.number().min(0).max(1);
const moment = z.iso.datetime();

export const jobShape = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    subject: z.uuid().nullable().meta({ description: "What it works on" }),
    state,
    share: share.meta({ description: "Done so far" }),
    stage: z.string().nullable(),
    seconds_left: z.int().nullable().meta({ description: "An estimate" }),
    cancelling: z.boolean().meta({ description: "Cancelled, but still to stop" }),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    attempts: z.int().meta({ description: "How many workers took it up" }),
    created_by: z.uuid(),
    created_at: moment,
    started_at: moment.nullable(),
    ended_at: moment.nullable(),
  })
  .meta({ id: "Job" });

export function presentJob(row: JobRow, language: Language): z.input<typeof jobShape> {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subjectId,
    ...presentProgress(row),
    seconds_left: row.secondsLeft,
    cancelling: row.state === "running" && row.cancelAskedAt !== null,
    error: row.error && { code: row.error.code, message: explain(errorOf(row.error), language) },
    attempts: row.attempts,
    created_by: row.createdBy,
    created_at: row.createdAt.toISOString(),
    started_at: row.startedAt?.toISOString() ?? null,
    ended_at: row.endedAt?.toISOString() ?? null,
  };
}

const presentProgress = ({ state, share, stage }: JobRow) => ({ state, share, stage });

/** What a stream tells at each change. */
export function presentChange(row: JobRow): object {
  return { ...presentProgress(row), secondsLeft: row.secondsLeft };
}
