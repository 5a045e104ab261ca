import { LevierError } from "@levier/errors";
import { type Rule, roles } from "../../../platform/http/index.ts";
import { type CanvasField, type Decision, type Step, steps } from "./words.ts";

// Who may do what with the initiatives of an NGO: everybody looks, leads and data people work, leads decide.

export const everybodySeesInitiatives: Rule = { roles, kinds: ["ngo"], scope: "lab:read" };
export const workersLeadInitiatives: Rule = { roles: ["lead", "data"], kinds: ["ngo"], scope: "lab:write" };
/** A decision is somebody's: no key decides. */
export const leadsDecide: Rule = { roles: ["lead"], kinds: ["ngo"] };

// When it may be done.

/** @throws LevierError `initiatives/stopped` */
export function aStoppedInitiativeStays({ state }: { readonly state: string }): void {
  if (state === "stopped") throw new LevierError("initiatives/stopped", {});
}

/** Risks may be unknown yet; the rest has to be said. @throws LevierError `initiatives/canvas-incomplete` */
export function aCycleNeedsACanvas(canvas: Readonly<Record<CanvasField, string>>): void {
  const needed = ["problem", "people", "hypothesis", "success"] as const;
  const missing = needed.filter((field) => canvas[field] === "");
  if (missing.length > 0) throw new LevierError("initiatives/canvas-incomplete", { missing });
}

/** Forward a step at a time, back as far as one likes. @throws LevierError `initiatives/not-next` */
export function aCycleGoesForwardStepByStep(from: Step, to: Step): void {
  const distance = steps.indexOf(to) - steps.indexOf(from);
  if (distance === 0 || distance > 1) throw new LevierError("initiatives/not-next", { from, to });
}

/**
 * One may stop or change at any step, but go on only once the field has spoken.
 *
 * @throws LevierError `initiatives/too-early`
 */
export function goingOnNeedsTheWholeCycle(decision: Decision, step: Step): void {
  if (decision === "go_on" && step !== "decision") throw new LevierError("initiatives/too-early", { step });
}
