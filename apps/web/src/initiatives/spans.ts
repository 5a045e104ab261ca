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

/** From the first beginning until now, in milliseconds: what all initiatives are drawn on. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

export function axisOf(cycles: readonly Pick<Cycle, "began_at">[], now: Date): Axis {
  const from = Math.min(now.getTime(), ...cycles.map(({ began_at }) => Date.parse(began_at)));
  return { from, to: Math.max(now.getTime(), from + 1) };
}

/** Where a cycle's stretches stand on the axis, as shares of it from 0 to 1. */
export function placedOn(
  axis: Axis,
  cycle: Pick<Cycle, "steps" | "began_at" | "decided_at">,
  now: Date,
): readonly (Pick<Span, "step" | "at"> & { readonly start: number; readonly width: number })[] {
  const length = axis.to - axis.from;
  const end = cycle.decided_at === null ? now.getTime() : Date.parse(cycle.decided_at);
  const whole = Math.max(1, end - Date.parse(cycle.began_at));
  return spansOf(cycle, now).map(({ step, at, share }) => ({
    step,
    at,
    start: (Date.parse(at) - axis.from) / length,
    width: (share * whole) / length,
  }));
}
