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
  const source = { ...data.source, file: lastPart(data.source.file) };
  const modelName = data.modelName === undefined ? undefined : lastPart(data.modelName);
  return { ...data, source, modelName, m: language === "fr" ? fr : en, f: formatFor(language) };
}

/** A report is passed on; where its file lay on somebody's disk is nobody else's business. */
function lastPart(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;
}

/**
 * Whether the model knows enough to doubt labels: one that is no better than chance, or that was measured on
 * too few rows to tell, would doubt most of them.
 *
 * @example
 * judgesLabels(report) ? report.suspects : []
 */
export function judgesLabels({ evaluation }: ReportData["report"]): boolean {
  return !["no better than chance", "too few test rows"].includes(evaluation.pays.reason);
}

/** Whether every row of a file was measured, on a model that may have learned from some of them. */
export function measuresWhole({ report }: Pick<Context, "report">): boolean {
  return report.split.kind === "share" && report.split.share >= 1;
}
