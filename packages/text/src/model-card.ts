import { escapeMarkdown, yamlString } from "./model-card-escape.ts";
import { cardTexts } from "./model-card-texts.ts";
import type { ModelInfo } from "./types.ts";

/** A measured figure with its 95% interval. */
export interface CardFigure {
  readonly value: number;
  readonly interval?: readonly [low: number, high: number];
}

export interface CardEvaluation {
  /** What it was measured on, e.g. the file's name and the split. */
  readonly dataset: string;
  readonly rows: number;
  readonly accuracy: CardFigure;
  readonly macroF1: CardFigure;
  readonly microF1: CardFigure;
  /** Does a model pay here? null: not enough data. */
  readonly pays: boolean | null;
  /** In the card's language. */
  readonly paysReason: string;
  /** Macro-F1 of what needs no model. */
  readonly baselines: readonly { readonly name: string; readonly macroF1: number }[];
  /** Verdicts against limits, in the card's language. */
  readonly verdicts: readonly {
    readonly limit: string;
    readonly verdict: "holds" | "breaks" | "not enough data";
    readonly detail?: string;
  }[];
}

export interface ModelCardOptions {
  readonly language: "fr" | "en";
  readonly name: string;
  /** What the model does, in a sentence of its maker's. */
  readonly description?: string;
  readonly classes: readonly string[];
  readonly multiLabel: boolean;
  readonly info: ModelInfo;
  /** Probability from which the model answers. */
  readonly threshold: number;
  /** Size of the model folder's files. */
  readonly bytes?: number;
  /** Languages of the texts, as BCP 47 tags. */
  readonly textLanguages?: readonly string[];
  /** Identifier as Hugging Face lists them, e.g. "cc-by-4.0"; no field without. */
  readonly license?: string;
  readonly evaluation?: CardEvaluation;
}

/**
 * The model's README.md: Hugging Face's metadata block (https://huggingface.co/docs/hub/model-cards)
 * and sections after Mitchell et al. 2019, “Model Cards for Model Reporting”. Whatever comes from
 * data (labels, names) is quoted for YAML and escaped for Markdown and HTML.
 *
 * @example
 * modelCard({ language: "en", name: "Themes", classes, multiLabel: false, info: model.info, threshold: model.threshold });
 */
export function modelCard(options: ModelCardOptions): string {
  const sections = [purpose, classTable, training, evaluation, abstaining, size, use];
  const body = sections.map((section) => section(options)).filter((text) => text !== "");
  return [metadata(options), `# ${escapeMarkdown(options.name)}`, ...body].join("\n\n").concat("\n");
}

function metadata({ textLanguages = [], license, name, evaluation }: ModelCardOptions): string {
  const lines = ["---"];
  if (textLanguages.length > 0)
    lines.push("language:", ...textLanguages.map((tag) => `- ${yamlString(tag)}`));
  if (license !== undefined) lines.push(`license: ${yamlString(license)}`);
  lines.push("library_name: levier", "pipeline_tag: text-classification");
  lines.push("tags:", "- text-classification", "- levier", "- linear-model");
  lines.push(
    "model-index:",
    `- name: ${yamlString(name)}`,
    evaluation ? results(evaluation) : "  results: []",
  );
  return [...lines, "---"].join("\n");
}

function results({ dataset, accuracy, macroF1, microF1 }: CardEvaluation): string {
  const metric = (type: string, name: string, { value }: CardFigure) =>
    `    - type: ${type}\n      name: ${name}\n      value: ${yamlNumber(value)}`;
  return [
    "  results:",
    "  - task:\n      type: text-classification",
    `    dataset:\n      type: csv\n      name: ${yamlString(dataset)}`,
    "    metrics:",
    metric("accuracy", "Accuracy", accuracy),
    metric("f1", "F1 macro", macroF1),
    metric("f1", "F1 micro", microF1),
  ].join("\n");
}

function yamlNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toFixed(6))) : ".nan";
}

function purpose({ language, description, classes, multiLabel }: ModelCardOptions): string {
  const t = cardTexts[language];
  const own = description === undefined ? [] : [escapeMarkdown(description)];
  return [`## ${t.purpose}`, ...own, t.doesWhat(classes.length, multiLabel)].join("\n\n");
}

function classTable({ language, classes, info }: ModelCardOptions): string {
  const t = cardTexts[language];
  const rows = classes.map((name, k) => `| ${escapeMarkdown(name)} | ${info.classCounts[k]} |`);
  return [`## ${t.classes}\n`, `| ${t.class} | ${t.trainingRows} |`, "| --- | ---: |", ...rows].join("\n");
}

function training({ language, info }: ModelCardOptions): string {
  const t = cardTexts[language];
  const settings = info.settings.map(({ learner, cost, classWeight }) => {
    return [
      t.learner,
      `${t.learners[learner]}; ${t.cost}: ${cost}; ${t.classWeight}: ${t.classWeights[classWeight]}`,
    ];
  });
  const facts = [
    ...settings,
    ...(info.naiveBayesShare > 0 ? [[t.naiveBayes, `${Math.round(info.naiveBayesShare * 100)}%`]] : []),
    [t.trainingRows, String(info.trainedRows)],
    [t.features, String(info.features)],
    [t.seed, String(info.seed)],
  ];
  return [
    `## ${t.training}\n`,
    t.howTrained,
    "",
    ...facts.map(([name, value]) => `- ${name}: ${value}`),
  ].join("\n");
}

function evaluation({ language, evaluation: found }: ModelCardOptions): string {
  const t = cardTexts[language];
  if (!found) return `## ${t.evaluation}\n\n${t.notEvaluated}`;
  const row = (name: string, { value, interval }: CardFigure) =>
    `| ${name} | ${decimal(value)} | ${interval ? `${decimal(interval[0])} – ${decimal(interval[1])}` : ""} |`;
  const answer = found.pays === null ? t.unknown : found.pays ? t.yes : t.no;
  return [
    `## ${t.evaluation}\n`,
    `${t.measuredOn(found.rows, escapeMarkdown(found.dataset))}\n`,
    `| ${t.figure} | ${t.value} | ${t.interval} |\n| --- | ---: | ---: |`,
    row(t.accuracy, found.accuracy),
    row(t.macroF1, found.macroF1),
    row(t.microF1, found.microF1),
    ...found.baselines.map(({ name, macroF1 }) =>
      row(`${t.macroF1} — ${escapeMarkdown(name)}`, { value: macroF1 }),
    ),
    `\n**${t.pays}** ${answer} ${escapeMarkdown(found.paysReason)}`,
    `\n## ${t.limits}\n`,
    t.generalLimits,
    ...verdicts(found, language),
  ].join("\n");
}

function verdicts(found: CardEvaluation, language: "fr" | "en"): string[] {
  const t = cardTexts[language];
  if (found.verdicts.length === 0) return [`\n${t.noVerdicts}`];
  const lines = found.verdicts.map(({ limit, verdict, detail }) => {
    return `- ${escapeMarkdown(limit)}: **${t.verdicts[verdict]}**${detail ? ` (${escapeMarkdown(detail)})` : ""}`;
  });
  return ["", ...lines];
}

function abstaining({ language, threshold, info }: ModelCardOptions): string {
  const t = cardTexts[language];
  return `## ${t.abstaining}\n\n${t.abstains(decimal(threshold), decimal(info.wantedPrecision))}`;
}

function size({ language, bytes, info }: ModelCardOptions): string {
  const t = cardTexts[language];
  const megabytes = bytes === undefined ? [] : [t.takes((bytes / 1e6).toFixed(2))];
  return [
    `## ${t.size}\n`,
    ...megabytes,
    t.storedSmall(decimal(info.fullMacroF1), decimal(info.storedMacroF1)),
  ].join("\n");
}

function use({ language }: ModelCardOptions): string {
  const t = cardTexts[language];
  return [`## ${t.use}\n`, "```sh", t.classifyCommand, t.explainCommand, "```"].join("\n");
}

function decimal(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : "–";
}
