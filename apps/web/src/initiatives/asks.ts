import type { Schemas } from "../api/client.ts";
import type { Language } from "../i18n/language.ts";

/** What the form of a link holds while it is written. */
export interface Asks extends Record<string, unknown> {
  title: string;
  introduction: string;
  language: Language;
  questions: Schemas["FeedbackQuestion"][];
  days: string;
}
