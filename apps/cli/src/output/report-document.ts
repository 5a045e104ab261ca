import type { ClassifyReport, SourceInfo } from "@levier/recipes";
import { document, verdictDocuments } from "./json.ts";

/** What `train --json` and `evaluate --json` print: the evaluation at the top, its making below. */
export function reportDocument(
  report: ClassifyReport,
  source: SourceInfo,
  more: Readonly<Record<string, unknown>>,
): unknown {
  const { evaluation } = report;
  const { overall } = evaluation;
  return document({
    ...overall,
    perClass: evaluation.perClass,
    groups: evaluation.audits,
    baselines: evaluation.baselines,
    pays: evaluation.pays.answer,
    paysReason: evaluation.pays.reason,
    paysMoreRows: evaluation.pays.moreRows,
    verdicts: verdictDocuments(evaluation.verdicts),
    abstaining: evaluation.abstaining,
    coverage: evaluation.coverage,
    calibration: evaluation.calibration,
    confusion: evaluation.confusion,
    classes: evaluation.classes,
    multiLabel: evaluation.multiLabel,
    rows: evaluation.rows,
    trainRows: report.trainRows,
    testRows: report.testRows,
    split: report.split.kind === "share" ? report.split.share : `crc32:${report.split.modulus}`,
    seed: report.seed,
    suspects: report.suspects,
    suspectCount: report.suspects.length,
    duplicates: report.duplicates,
    duplicateGroups: report.duplicates.length,
    trials: report.trials,
    folds: report.folds,
    modelInfo: report.model,
    source,
    ...more,
  });
}
