import type { CoveragePoint, Estimate, Evaluation } from "@levier/evaluation";
import { randomFrom } from "./random.ts";
import { around, none, sampleAudit, sampleVerdicts } from "./sample-audit.ts";

export interface SampleEvaluation {
  readonly classes: readonly string[];
  readonly multiLabel: boolean;
  readonly groupColumns: readonly { readonly column: string; readonly groups: readonly string[] }[];
}

/** A made-up evaluation of the shape a real one has. */
export function sampleEvaluation({ classes, multiLabel, groupColumns }: SampleEvaluation): Evaluation {
  const random = randomFrom(7);
  const columns = groupColumns.map((column, index) => ({ ...column, classes, seed: index + 3 }));
  const coverage = Array.from({ length: 30 }, (_, index) => coveragePoint(index / 30));
  return {
    rows: 586,
    multiLabel,
    classes,
    overall: overall(),
    perClass: classes.map((name, index) => sampleClass(name, index, random)),
    confusion: multiLabel
      ? classes.map((_, index) => [480 - index, 14 + index, 22 + 2 * index, 70 - index])
      : confusionOf(classes.length, random),
    calibration: calibrationBins(),
    coverage,
    abstaining: coverage[17],
    baselines: [
      {
        name: "commonest",
        accuracy: around(0.24, 0.03),
        macroF1: around(0.06, 0.01),
        microF1: around(0.24, 0.03),
        macroF1Gain: around(0.68, 0.04),
        accuracyGain: around(0.57, 0.04),
      },
      {
        name: "keywords",
        accuracy: around(0.58, 0.04),
        macroF1: around(0.51, 0.04),
        microF1: around(0.58, 0.04),
        macroF1Gain: around(0.23, 0.05),
        accuracyGain: around(0.23, 0.04),
      },
    ],
    pays: {
      answer: true,
      reason: "better than both baselines",
      hardest: "keywords",
      testRows: 586,
      moreRows: null,
    },
    audits: columns.map(sampleAudit),
    verdicts: columns.flatMap(sampleVerdicts),
  };
}

function overall(): Evaluation["overall"] {
  const good = around(0.81, 0.032);
  const macro = around(0.742, 0.041);
  return {
    accuracy: good,
    macroPrecision: macro,
    macroRecall: macro,
    macroF1: macro,
    microPrecision: good,
    microRecall: good,
    microF1: good,
    weightedPrecision: good,
    weightedRecall: good,
    weightedF1: good,
    logLoss: around(0.62, 0.08),
    brier: around(0.29, 0.04),
    calibrationError: around(0.046, 0.02),
  };
}

function sampleClass(name: string, index: number, random: () => number): Evaluation["perClass"][number] {
  const support = Math.max(0, Math.round(130 / (1 + 0.35 * index)));
  const metric = (): Estimate =>
    support < 6 ? none : around(0.45 + 0.5 * random(), 0.02 + 0.6 / Math.sqrt(support + 1));
  return {
    class: name,
    support,
    predicted: support + 3,
    precision: metric(),
    recall: metric(),
    f1: metric(),
  };
}

function confusionOf(size: number, random: () => number): number[][] {
  const draw = (row: number, column: number) =>
    row === column ? Math.round(100 / (1 + 0.3 * row)) : random() < 0.55 ? 0 : Math.round(12 * random() ** 3);
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => draw(row, column)),
  );
}

function calibrationBins(): Evaluation["calibration"] {
  const counts = [0, 2, 8, 21, 38, 47, 62, 84, 121, 203];
  return counts.map((count, index) => {
    const middle = index / 10 + 0.055;
    return {
      low: index / 10,
      high: (index + 1) / 10,
      count,
      meanProbability: count === 0 ? null : middle,
      observed: count === 0 ? null : Math.max(0, middle - 0.05 + 0.03 * Math.sin(index * 2)),
    };
  });
}

function coveragePoint(threshold: number): CoveragePoint {
  const coverage = 1 - threshold ** 2 * 0.9;
  return { threshold, coverage, precision: around(0.81 + 0.18 * threshold ** 1.5, 0.02 + 0.03 * threshold) };
}
