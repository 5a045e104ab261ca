import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { LevierError } from "@levier/errors";
import { z } from "zod";
import { recordEvent } from "../../events/index.ts";
import { defineJob, type Job, type JobContext, type Outcome } from "../index.ts";

/** Jobs that tests need: one that computes without a pause, one that waits, some that fail. */
export const countJob = defineJob({
  kind: "count",
  schema: z.object({ milliseconds: z.number() }),
  async run({ milliseconds }, { organisation, progress }: JobContext): Promise<Outcome> {
    const begun = performance.now();
    let rounds = 0;
    for (let now = begun; now < begun + milliseconds; now = performance.now()) {
      rounds++;
      progress((now - begun) / milliseconds, "counting");
    }
    return (tx) =>
      recordEvent(tx, {
        organisation,
        actor: null,
        kind: "counted",
        subject: randomUUID(),
        details: { rounds: String(rounds) },
        now: new Date(),
      });
  },
});

export const waitJob = defineJob({
  kind: "wait",
  schema: z.object({}),
  async run(_, { signal }) {
    await pause(60_000, undefined, { signal });
    return async () => {};
  },
});

/** Never calls progress and never pauses. */
export const deafJob = defineJob({
  kind: "deaf",
  schema: z.object({}),
  async run() {
    for (;;);
  },
});

export const failJob = defineJob({
  kind: "fail",
  schema: z.object({ how: z.enum(["known", "unknown", "memory", "in the outcome"]) }),
  async run({ how }, { organisation }) {
    if (how === "known") throw new LevierError("storage/not-found", {});
    if (how === "unknown") throw new TypeError("a person's name");
    if (how === "memory")
      for (const kept: number[][] = []; ; ) kept.push(new Array(2 ** 20).fill(kept.length));
    return async (tx) => {
      await recordEvent(tx, {
        organisation,
        actor: null,
        kind: "counted",
        subject: organisation,
        now: new Date(),
      });
      throw new LevierError("storage/not-found", {});
    };
  },
});

export const testJobs: readonly Job<unknown>[] = [countJob, waitJob, deafJob, failJob];
