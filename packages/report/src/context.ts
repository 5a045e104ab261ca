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

/** Whether every row of a file was measured, on a model that may have learned from some of them. */
export function measuresWhole({ report }: Pick<Context, "report">): boolean {
  return report.split.kind === "share" && report.split.share >= 1;
}
