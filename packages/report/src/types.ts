import type { ClassifyReport, SourceInfo } from "@levier/recipes";

export type Language = "fr" | "en";

/** All that a report is made of; nothing else is read, no clock and no file. */
export interface ReportData {
  readonly source: SourceInfo;
  readonly report: ClassifyReport;
  readonly levierVersion: string;
  readonly modelName?: string;
}
