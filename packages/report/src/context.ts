import { type Format, formatFor } from "./format.ts";
import { en } from "./messages/en.ts";
import { fr, type Messages } from "./messages/fr.ts";
import type { Language, ReportData } from "./types.ts";

/** What each section is given. */
export interface Context extends ReportData {
  readonly m: Messages;
  readonly f: Format;
}

export function contextOf(data: ReportData, language: Language): Context {
  return { ...data, m: language === "fr" ? fr : en, f: formatFor(language) };
}
