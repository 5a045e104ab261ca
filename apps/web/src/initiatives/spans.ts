import type { Cycle, Step } from "./queries.ts";

/** A stretch of a cycle at one step. */
export interface Span {
  readonly step: Step;
  readonly at: string;
  /** Of the cycle's whole time, from 0 to 1. */
  readonly share: number;
}

/** How a cycle's time went to its steps, in their order; the last one lasts until the decision or until now. */
export function spansOf(cycle: Pick<Cycle, "steps" | "began_at" | "decided_at">, now: Date): readonly Span[] {
  const end = cycle.decided_at === null ? now.getTime() : Date.parse(cycle.decided_at);
  const whole = Math.max(1, end - Date.parse(cycle.began_at));
  return cycle.steps.map(({ step, at }, i) => {
    const until = i + 1 < cycle.steps.length ? Date.parse(cycle.steps[i + 1].at) : end;
    return { step, at, share: Math.max(0, until - Date.parse(at)) / whole };
  });
}
