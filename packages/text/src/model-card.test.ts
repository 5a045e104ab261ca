import { expect, test } from "vitest";
import { type ModelCardOptions, modelCard } from "./model-card.ts";

const options: ModelCardOptions = {
  language: "en",
  name: "Themes",
  classes: ["water", "meals"],
  multiLabel: false,
  threshold: 0.62,
  bytes: 1_234_567,
  textLanguages: ["fr", "no"],
  license: "cc-by-4.0",
  info: {
    trainedRows: 320,
    classCounts: [200, 120],
    settings: [
      { learner: "svm", cost: 0.5, classWeight: "balanced" },
      { learner: "logistic", cost: 4, classWeight: "none" },
    ],
    naiveBayesShare: 0.2,
    seed: 7,
    wantedPrecision: 0.9,
    features: 5000,
    fullMacroF1: 0.8123,
    storedMacroF1: 0.8101,
  },
  evaluation: {
    dataset: "actions.csv, 20%",
    rows: 80,
    accuracy: { value: 0.85, interval: [0.77, 0.92] },
    macroF1: { value: 0.81, interval: [0.7, 0.9] },
    microF1: { value: 0.85 },
    pays: null,
    paysReason: "The intervals overlap.",
    baselines: [{ name: "keyword rules", macroF1: 0.7 }],
    verdicts: [{ limit: "equal opportunity ≤ 0.1", verdict: "not enough data", detail: "40 more rows" }],
  },
};

function block(card: string): string {
  return card.slice(4, card.indexOf("\n---\n", 4));
}

test("the metadata block is the one of Hugging Face", () => {
  expect(block(modelCard(options)).split("\n")).toEqual([
    "language:",
    '- "fr"',
    '- "no"',
    'license: "cc-by-4.0"',
    "library_name: levier",
    "pipeline_tag: text-classification",
    "tags:",
    "- text-classification",
    "- levier",
    "- linear-model",
    "model-index:",
    '- name: "Themes"',
    "  results:",
    "  - task:",
    "      type: text-classification",
    "    dataset:",
    "      type: csv",
    '      name: "actions.csv, 20%"',
    "    metrics:",
    "    - type: accuracy",
    "      name: Accuracy",
    "      value: 0.85",
    "    - type: f1",
    "      name: F1 macro",
    "      value: 0.81",
    "    - type: f1",
    "      name: F1 micro",
    "      value: 0.85",
  ]);
});

test.each([
  [
    "en",
    [
      "| water | 200 |",
      "0.770 – 0.920",
      "Not enough data to say.",
      "0.620",
      "1.23 MB",
      "cost C: 0.5",
      "0.812",
      "0.810",
      "levier explain",
      "**not enough data** (40 more rows)",
    ],
  ],
  [
    "fr",
    [
      "| water | 200 |",
      "Pas assez de données pour le dire.",
      "1.23 Mo",
      "**pas assez de données**",
      "levier classify",
    ],
  ],
] as const)("the card in %s says what was measured", (language, parts) => {
  const card = modelCard({ ...options, language });
  for (const part of parts) expect(card).toContain(part);
});

test("no licence, no field; no evaluation, no figures, and the card says so", () => {
  const card = modelCard({ ...options, license: undefined, evaluation: undefined });
  expect(card).not.toContain("license:");
  expect(block(card)).toContain("  results: []");
  expect(card).toContain("has not been evaluated");
});

test("names and labels from data can break neither YAML, nor tables, nor Markdown, nor HTML", () => {
  const evil = 'a": x\n---\nlicense: mit\n| <script>alert(1)</script> [l](javascript:1) `c` \u2028 # h';
  const evaluation = { ...options.evaluation!, dataset: evil, paysReason: evil };
  const card = modelCard({ ...options, name: evil, description: evil, classes: [evil, "# b"], evaluation });
  const yaml = block(card).split("\n");
  expect(yaml).toHaveLength(28);
  expect(JSON.parse(yaml[11].slice("- name: ".length))).toBe(evil);
  expect(card).not.toContain("<script");
  expect(card.slice(block(card).length)).not.toContain("](");
  expect(card).not.toContain("\u2028");
  expect(card.split("\n").filter((line) => line === "---")).toHaveLength(2);
  const row = card.split("\n").find((line) => line.endsWith("| 200 |"))!;
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
});
