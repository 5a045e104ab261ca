import type { Context } from "../context.ts";
import { type Html, html } from "../html.ts";
import { fold, icon, section, table } from "../parts.ts";

/** Settings, cross-validation and the cost of a small file: enough to make the model again. */
export function makingSection(context: Context): Html {
  const { m, f, report } = context;
  const { model } = report;
  // An evaluation makes no model: there were no trials.
  if (report.folds === 0) return section("making", m.sections.making, facts(context));
  const content = html`${facts(context)}<p>${m.making.trialsIntro(f.count(report.folds))} ${model.settings.length > 1 && m.making.averaged}</p>${fold(m.making.trials, trialTable(context))}<p>${m.making.again}</p>`;
  return section("making", m.sections.making, content);
}

/** A threshold above 1 is never reached. */
function thresholdText({ m, f, report }: Context): string {
  const own = report.evaluation.abstaining;
  if (!own) return m.making.noThreshold;
  return own.threshold > 1 ? m.making.alwaysSilent : `p = ${f.score(own.threshold)}`;
}

function facts(context: Context): Html {
  const { m, f, report } = context;
  const { model, seed } = report;
  const settings = model.settings.map(
    ({ learner, cost, classWeight }) =>
      [
        m.making.learner,
        m.making.setting(m.making.learners[learner], f.plain(cost), m.making.weights[classWeight]),
      ] as const,
  );
  const entries: readonly (readonly [string, string])[] = [
    ...settings,
    ...(model.naiveBayesShare > 0
      ? [[m.making.naiveBayes, m.making.naiveBayesShare(f.percent(model.naiveBayesShare))] as const]
      : []),
    [m.making.features, f.count(model.features)],
    [m.making.seed, String(seed)],
    [m.making.wanted, f.percent(model.wantedPrecision)],
    [m.making.threshold, thresholdText(context)],
    [m.making.storing, m.making.storingCost(f.precise(model.fullMacroF1), f.precise(model.storedMacroF1))],
  ];
  return html`<dl class="facts">${entries.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function trialTable(context: Context): Html {
  const { m, f, report } = context;
  const rows = [...report.trials]
    .sort((a, b) => b.rows - a.rows || b.macroF1 - a.macroF1)
    .map((trial) => [
      m.making.learners[trial.learner],
      f.plain(trial.cost),
      m.making.weights[trial.classWeight],
      f.count(trial.rows),
      f.precise(trial.macroF1),
      f.precise(trial.microF1),
      trial.chosen ? html`<span class="word good">${icon("good")} ${m.making.isChosen}</span>` : "",
    ]);
  const numeric = true;
  const columns = [
    { heading: m.making.learner },
    { heading: m.making.cost, numeric },
    { heading: m.making.weight },
    { heading: m.making.rows, numeric },
    { heading: m.making.macroF1, numeric },
    { heading: m.making.microF1, numeric },
    { heading: m.making.chosen },
  ];
  return table(context, { caption: m.making.trials, columns, rows });
}

/** The field's words in plain ones. */
export function glossarySection({ m }: Context): Html {
  const items = m.glossary.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`);
  return section("glossary", m.sections.glossary, html`<dl class="glossary">${items}</dl>`);
}
