import type { Estimate, Pays, Verdict } from "@levier/evaluation";
import type { ClassifyReport } from "@levier/recipes";
import type { CardEvaluation } from "@levier/text";

type Language = "fr" | "en";

const reasons: Record<Language, Record<Pays["reason"], string>> = {
  fr: {
    "better than both baselines": "il fait mieux que les mots-clés et que la classe la plus fréquente.",
    "not better than a baseline": "rien ne prouve qu’il fasse mieux qu’une règle gratuite.",
    "no better than chance": "il ne fait pas mieux que le hasard.",
    "too few test rows": "trop peu de lignes de test pour le dire.",
    "gain not settled": "il semble faire mieux qu’une règle gratuite, mais trop peu de lignes le prouvent.",
  },
  en: {
    "better than both baselines": "it does better than keywords and than the commonest class.",
    "not better than a baseline": "nothing proves that it does better than a free rule.",
    "no better than chance": "it does no better than chance.",
    "too few test rows": "too few test rows to tell.",
    "gain not settled": "it seems to do better than a free rule, but too few rows prove it.",
  },
};

const baselineNames = {
  fr: { keywords: "règle de mots-clés", commonest: "classe la plus fréquente" },
  en: { keywords: "keyword rule", commonest: "commonest class" },
};

const limitNames: Record<Language, Record<Verdict["limit"], string>> = {
  fr: {
    demographicParityDifference: "parité démographique (écart)",
    demographicParityRatio: "parité démographique (rapport)",
    equalOpportunityDifference: "égalité des chances (écart)",
    equalizedOddsDifference: "cotes égalisées (écart)",
  },
  en: {
    demographicParityDifference: "demographic parity (difference)",
    demographicParityRatio: "demographic parity (ratio)",
    equalOpportunityDifference: "equal opportunity (difference)",
    equalizedOddsDifference: "equalized odds (difference)",
  },
};

/** What the model card says of the evaluation; nothing where no row was measured, rather than zeros. */
export function cardEvaluation(options: {
  readonly report: ClassifyReport;
  readonly dataset: string;
  readonly language: Language;
}): CardEvaluation | undefined {
  const { report, dataset, language } = options;
  const { overall, pays, baselines, verdicts } = report.evaluation;
  if (overall.macroF1.value === null) return undefined;
  return {
    dataset,
    rows: report.testRows,
    accuracy: figure(overall.accuracy),
    macroF1: figure(overall.macroF1),
    microF1: figure(overall.microF1),
    pays: pays.answer,
    paysReason: reasons[language][pays.reason],
    baselines: baselines.map(({ name, macroF1 }) => ({
      name: baselineNames[language][name],
      macroF1: macroF1.value ?? 0,
    })),
    verdicts: verdicts
      .filter((verdict) => verdict.class === "")
      .map((verdict) => ({
        limit: `${verdict.column} · ${limitNames[language][verdict.limit]}`,
        verdict: verdict.answer,
      })),
  };
}

const figure = ({ value, low, high }: Estimate) => ({
  value: value ?? 0,
  ...(low !== null && high !== null && { interval: [low, high] as const }),
});
