import type { BaselineResult, Estimate } from "@levier/evaluation";
import { type DotWhiskerRow, dotWhisker } from "../charts/dot-whisker.ts";
import { type Context, measuresWhole } from "../context.ts";
import { type Html, html, type Piece } from "../html.ts";
import { estimate, figure, fold, icon, type Mood, table } from "../parts.ts";

/** Every label of a text right at once is rare and says little where texts carry many: micro-F1 stands there. */
type Metric = "accuracy" | "microF1" | "macroF1";

const gains = { accuracy: "accuracyGain", macroF1: "macroF1Gain", microF1: null } as const;

/** The verdict in plain words, beside the numbers it rests on. */
export function answerSection(context: Context): Html {
  const { m, f, report } = context;
  const { pays, multiLabel } = report.evaluation;
  const head = (words: Piece) =>
    html`<section class="answer ${mood(pays.answer)}" aria-labelledby="answer"><p class="question">${m.answer.question}</p><h2 id="answer">${icon(mood(pays.answer))}<span>${answerText(context)}</span></h2><p>${words}</p></section>`;
  if (report.testRows === 0) return head(m.answer.noTest);
  const tested = measuresWhole(context) ? m.answer.testedWhole : m.answer.tested;
  const words = `${tested(pays.testRows, f.count(pays.testRows))} ${nextText(context)}`;
  const first = multiLabel ? "microF1" : "accuracy";
  return html`${head(words)}<div class="pair">${metricFigure(context, first)}${metricFigure(context, "macroF1")}</div>${fold(m.answer.all, allMeasures(context))}`;
}

const mood = (answer: boolean | null): Mood => (answer === null ? "calm" : answer ? "good" : "bad");

/** « Oui : … » in one sentence. */
function answerText({ m, report }: Context): string {
  const { pays } = report.evaluation;
  if (pays.answer === null) return m.answer.unknown;
  if (pays.answer) return m.answer.pays[pays.hardest];
  return pays.reason === "no better than chance" ? m.answer.chance : m.answer.paysNot[pays.hardest];
}

function nextText({ m, f, report }: Context): string {
  const { answer, moreRows } = report.evaluation.pays;
  if (answer === true) return m.answer.payNext;
  if (moreRows !== null) return m.answer.moreRows(moreRows, f.count(moreRows));
  return answer === null ? m.answer.noMoreRows : m.answer.notNext;
}

function metricFigure(context: Context, metric: Metric): Html {
  const { m, f, report } = context;
  const { evaluation } = report;
  const model = evaluation.overall[metric];
  const baselines = [...evaluation.baselines].sort((a, b) => (b[metric].value ?? 0) - (a[metric].value ?? 0));
  const name = metricName(context, metric);
  const rows = [
    chartRow(context, m.answer.rows.model, model, "green"),
    ...baselines.map((baseline) => chartRow(context, m.answer.rows[baseline.name], baseline[metric], "soft")),
  ];
  const title = metricTitle(context, { name, model, metric, best: baselines[0] });
  const svg = dotWhisker({
    id: `answer-${metric}`,
    title,
    description: m.answer.description(name),
    rows,
    domain: [0, 1],
    ticks: [0, 0.5, 1],
    tickLabel: f.plain,
  });
  return figure(context, {
    title,
    svg,
    table: metricTable(context, metric, baselines),
    note: metricNote(context, metric),
  });
}

function metricName({ m }: Context, metric: Metric): string {
  if (metric === "macroF1") return m.answer.macroF1;
  return metric === "microF1" ? m.answer.microF1 : m.answer.accuracy;
}

function metricNote({ m }: Context, metric: Metric): string {
  if (metric === "macroF1") return m.answer.macroPlain;
  return metric === "microF1" ? m.answer.microPlain : m.answer.accuracyPlain;
}

function metricTitle(
  { m, f }: Context,
  shown: { name: string; model: Estimate; metric: Metric; best: BaselineResult | undefined },
): string {
  const { name, model, metric, best } = shown;
  if (model.value === null) return `${name} – ${m.page.unknown}`;
  const other = best?.[metric].value;
  if (!best || other === null || other === undefined) return m.answer.alone(name, f.score(model.value));
  return m.answer.above(name, f.score(model.value), m.answer.inRule[best.name], f.score(other));
}

function chartRow({ f, m }: Context, label: string, value: Estimate, tone: "green" | "soft"): DotWhiskerRow {
  return { label, ...value, shown: value.value === null ? m.page.unknown : f.estimate(value), tone };
}

function metricTable(context: Context, metric: Metric, baselines: readonly BaselineResult[]): Html {
  const { m, report } = context;
  const gain = gains[metric];
  const rows = baselines.map((baseline) => [
    m.answer.rows[baseline.name],
    estimate(context, baseline[metric]),
    ...(gain === null ? [] : [estimate(context, baseline[gain])]),
  ]);
  return table(context, {
    caption: metricName(context, metric),
    columns: [
      { heading: m.answer.approach },
      { heading: m.page.value, numeric: true },
      ...(gain === null ? [] : [{ heading: m.answer.gain, numeric: true }]),
    ],
    rows: [
      [
        m.answer.rows.model,
        estimate(context, report.evaluation.overall[metric]),
        ...(gain === null ? [] : [""]),
      ],
      ...rows,
    ],
  });
}

function allMeasures(context: Context): Html {
  const { m, report } = context;
  const measures = Object.keys(m.answer.measures) as (keyof typeof m.answer.measures)[];
  return table(context, {
    caption: m.answer.all,
    columns: [{ heading: m.answer.measure }, { heading: m.page.value, numeric: true }],
    rows: measures.map((key) => [
      key === "accuracy" && report.evaluation.multiLabel ? m.answer.exactMatch : m.answer.measures[key],
      estimate(context, report.evaluation.overall[key]),
    ]),
  });
}
