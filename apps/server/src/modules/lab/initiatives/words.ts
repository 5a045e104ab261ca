/** The steps of a cycle, in their order. */
export const steps = ["hypothesis", "build", "field_test", "feedback", "decision"] as const;
export type Step = (typeof steps)[number];

export const decisions = ["go_on", "change", "stop"] as const;
export type Decision = (typeof decisions)[number];

/** A draft has no cycle yet; a stopped one begins none any more. */
export const states = ["draft", "active", "stopped"] as const;

/** What a canvas says. */
export const canvasFields = ["problem", "people", "hypothesis", "success", "risks"] as const;
export type CanvasField = (typeof canvasFields)[number];

/** A question that the NGO asks, in the language of the form. */
export interface Question {
  readonly kind: "text" | "scale" | "yes_no";
  readonly text: string;
}

/** A scale of 1 to 5, a yes or no, a text; null where a question was passed over. */
export type Answer = string | number | boolean | null;
