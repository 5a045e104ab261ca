import { thresholdTable } from "@levier/evaluation";
import { type ClassifyRun, runClassify, type SourceInfo, type TrainStep } from "@levier/recipes";
import { judgesLabels } from "@levier/report";
import { createClassifier } from "@levier/text";
import type { JobContext } from "../../../platform/jobs/index.ts";
import { oneVersion } from "../datasets/queries/one-dataset.ts";
import { answersOf, type StoredAnswer } from "./answers.ts";
import { modelFolder } from "./model-folder.ts";
import { type Labelled, readLabelled } from "./read-labelled.ts";
import type { ExperimentRow, Findings } from "./tables.ts";

/** All that came of a run, before anything of it is kept. */
export interface RunOutcome {
  readonly findings: Findings;
  readonly card: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly answers: readonly StoredAnswer[];
  /** Of the version. */
  readonly rowsRead: number;
}

/** Where each step begins and ends, as shares of the whole. */
const spans: Record<TrainStep, readonly [from: number, to: number]> = {
  duplicates: [0.02, 0.05],
  features: [0.05, 0.1],
  selection: [0.1, 0.75],
  calibration: [0.75, 0.8],
  fit: [0.8, 0.85],
  evaluation: [0.85, 0.95],
  audit: [0.95, 0.96],
  suspects: [0.96, 0.98],
};

/** Runs an experiment's recipe. The same row and the same rows of the dataset give the same bytes. */
export async function runExperiment(row: ExperimentRow, context: JobContext): Promise<RunOutcome> {
  const { transaction, progress, organisation } = context;
  const which = { organisation, dataset: row.datasetId, version: row.version };
  const version = await transaction((tx) => oneVersion(tx, which));
  const labelled = await readLabelled(context, { experiment: row, version });
  const run = runClassify({
    rows: labelled.rows,
    multiLabel: row.labelsSeparator !== null,
    groupColumns: row.groupColumns,
    split: { kind: "share", share: row.testShare },
    seed: row.seed,
    wantedPrecision: row.wantedPrecision,
    onProgress(step, done) {
      const [from, to] = spans[step];
      progress(from + (to - from) * done, step);
    },
  });
  progress(0.98, "report");
  const { files, card } = modelFolder({ experiment: row, run, source: sourceOf(row, labelled) });
  const answers = answersOf(run, labelled.positions);
  return { findings: findingsOf(run, labelled), card, files, answers, rowsRead: labelled.rowsRead };
}

function sourceOf(row: ExperimentRow, labelled: Labelled): SourceInfo {
  return {
    file: `${row.datasetName} v${row.version}`,
    textColumns: row.textColumns,
    labelColumn: row.labelColumn,
    groupColumns: row.groupColumns,
    rowsRead: labelled.rowsRead,
    withoutText: labelled.withoutText,
    withoutLabel: labelled.withoutLabel,
    faultCount: 0,
  };
}

function findingsOf(run: ClassifyRun, { positions, withoutText, withoutLabel }: Labelled): Findings {
  const { report, model } = run;
  const suspects = judgesLabels(report) ? report.suspects : [];
  return {
    evaluation: report.evaluation,
    thresholds: thresholdsOf(run),
    suspects: suspects.map(({ line, text: _, ...one }) => ({ position: positions.get(line)!, ...one })),
    trials: report.trials,
    model: report.model,
    threshold: model.threshold,
    trainRows: report.trainRows,
    testRows: report.testRows,
    duplicateGroups: report.duplicates.length,
    withoutText,
    withoutLabel,
  };
}

/** What each threshold costs; the price of a reading and of a mistake, the reader of the report sets. */
function thresholdsOf({ model, tested, report }: ClassifyRun): Findings["thresholds"] {
  const { classes } = report.evaluation;
  const classify = createClassifier(model);
  const answers = tested.map(({ text }) => classify(text));
  const probabilities = new Float32Array(tested.length * classes.length);
  answers.forEach((answer, row) => {
    probabilities.set(answer.probabilities, row * classes.length);
  });
  return thresholdTable({
    classes,
    truth: tested.map(({ labels }) => labels.map((label) => classes.indexOf(label))),
    predicted: answers.map(({ labels }) => labels),
    probabilities,
    multiLabel: model.multiLabel,
  }).table;
}
