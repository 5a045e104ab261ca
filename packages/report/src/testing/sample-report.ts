import type { ClassifyReport, WorstError } from "@levier/recipes";
import type { Trial } from "@levier/text";
import type { ReportData } from "../types.ts";
import { type SampleEvaluation, sampleEvaluation } from "./sample-evaluation.ts";

export interface SampleOptions extends Partial<SampleEvaluation> {
  /** Put into every name and text that comes from the data. */
  readonly poison?: string;
}

const themes = [
  "Eau et assainissement",
  "Climat",
  "Alimentation et agriculture",
  "Emploi des jeunes",
  "Énergie",
  "Santé",
  "Droits humains",
];
const texts = [
  "Le forage du village est en panne depuis trois semaines, les femmes marchent deux heures pour chercher de l'eau. La pompe a été réparée l'an dernier 💧 mais les pièces manquent.",
  "Atelier de cuisine locale : comment nourrir la classe avec ce qui pousse à moins de dix kilomètres ?",
  "Nous avons visité la station d'épuration puis débattu du prix de l'énergie qu'elle consomme.",
];

/** A made-up report, realistic in shape, for tests and for looking at the page. */
export function sampleReport(options: SampleOptions = {}): ReportData {
  const { poison = "" } = options;
  const classes = (options.classes ?? themes).map((name) => name + poison);
  const groupColumns = (options.groupColumns ?? defaultGroups).map(({ column, groups }) => ({
    column: column + poison,
    groups: groups.map((group) => group + poison),
  }));
  const multiLabel = options.multiLabel ?? false;
  return {
    levierVersion: "0.1.0",
    modelName: `ressources${poison}`,
    source: {
      file: `ressources-pedagogiques-2026.xlsx${poison}`,
      textColumns: [`titre${poison}`, "description"],
      labelColumn: `thème${poison}`,
      groupColumns: groupColumns.map(({ column }) => column),
      rowsRead: 2987,
      withoutText: 12,
      withoutLabel: 43,
      faultCount: 3,
    },
    report: sampleClassify({ classes, groupColumns, multiLabel }, poison),
  };
}

const defaultGroups = [
  { column: "âge", groups: ["15–18 ans", "19–25 ans", "26 ans et plus", ""] },
  {
    column: "âge × région",
    groups: ["15–18 ans × Sahel", "19–25 ans × Sahel", "15–18 ans × Côte", "19–25 ans × Côte"],
  },
];

function sampleClassify(options: SampleEvaluation, poison: string): ClassifyReport {
  const { classes } = options;
  return {
    trainRows: 2346,
    testRows: 586,
    split: { kind: "share", share: 0.2 },
    seed: 42,
    folds: 5,
    model: {
      trainedRows: 2346,
      classCounts: classes.map((_, index) => Math.round(520 / (1 + 0.35 * index))),
      settings: [
        { learner: "svm", cost: 0.25, classWeight: "balanced" },
        { learner: "logistic", cost: 0.25, classWeight: "none" },
      ],
      naiveBayesShare: 0.4,
      seed: 42,
      wantedPrecision: 0.9,
      features: 262144,
      fullMacroF1: 0.7481,
      storedMacroF1: 0.7469,
    },
    trials: sampleTrials(),
    evaluation: sampleEvaluation(options),
    errors: Array.from({ length: 9 }, (_, index) => sampleError(index, classes, poison)),
    suspects: Array.from({ length: 13 }, (_, index) => ({
      line: 40 + 97 * index,
      text: texts[index % 3] + poison,
      given: classes[index % classes.length],
      suggested: classes[(index + 1) % classes.length],
      givenProbability: 0.04,
      suggestedProbability: 0.88,
    })),
    duplicates: [
      { lines: [12, 2040], text: texts[1] + poison, similarity: 0.97, labelsDisagree: false },
      { lines: [88, 90, 1200], text: texts[2] + poison, similarity: 0.84, labelsDisagree: true },
    ],
  };
}

function sampleError(index: number, classes: readonly string[], poison: string): WorstError {
  const text = texts[index % texts.length] + poison;
  const heat = Float64Array.from(text, () => 0);
  const words = [...text.matchAll(/\S{5,}/gu)];
  for (const [order, word] of words.entries())
    heat.fill(order % 3 === 0 ? 0.1 * (1 + (order % 5)) : -0.05, word.index, word.index + word[0].length);
  const [word] = words;
  return {
    line: 101 + 211 * index,
    text,
    truth: [classes[index % classes.length]],
    predicted: [classes[(index + 1) % classes.length]],
    probability: 0.97 - 0.02 * index,
    evidence: [
      {
        ngram: word[0] + poison,
        kind: "word",
        spans: [[word.index, word.index + word[0].length]],
        contribution: 0.81,
      },
    ],
    heat:
      heat.length === text.length
        ? heat
        : Float64Array.from({ length: text.length }, (_, at) => heat[at] ?? 0),
  };
}

function sampleTrials(): Trial[] {
  return [0.0625, 0.25, 1].flatMap((cost) =>
    (["svm", "logistic"] as const).map((learner) => ({
      learner,
      cost,
      classWeight: learner === "svm" ? "balanced" : "none",
      macroF1: 0.7 + cost / 30 - (learner === "svm" ? 0 : 0.02),
      microF1: 0.79,
      rows: cost === 1 ? 469 : 2346,
      chosen: cost === 0.25,
    })),
  );
}
