import { heatMap } from "../charts/heat-map.ts";
import type { Context } from "../context.ts";
import { type Html, html } from "../html.ts";
import { figure, fold, section, table } from "../parts.ts";

/** Beyond this many classes a matrix is no longer read at a glance. */
const readableMatrix = 15;
/** Beyond this many it is wider than any screen and larger than the rest of the page. */
const mostMatrix = 40;
const shownConfusions = 5;
const listedConfusions = 200;

interface Confusion {
  readonly truth: string;
  readonly predicted: string;
  readonly count: number;
  readonly share: number;
}

/** What is taken for what; per label where a text may carry several. */
export function confusionSection(context: Context): Html {
  const { m, report } = context;
  const content = report.evaluation.multiLabel ? perLabel(context) : singleLabel(context);
  return section("confusion", m.sections.confusion, content);
}

function largestConfusions({ report }: Context): Confusion[] {
  const { classes, confusion } = report.evaluation;
  const all = confusion.flatMap((counts, row) => {
    const total = counts.reduce((sum, value) => sum + value, 0);
    return counts.map((count, column) => ({
      truth: classes[row],
      predicted: classes[column],
      count,
      share: total === 0 ? 0 : count / total,
      wrong: row !== column,
    }));
  });
  return all
    .filter(({ wrong, count }) => wrong && count > 0)
    .sort((a, b) => b.count - a.count || b.share - a.share);
}

function singleLabel(context: Context): Html {
  const { m, f, report } = context;
  const confusions = largestConfusions(context);
  const worst = confusions[0];
  const title = worst
    ? m.confusion.worst(f.quote(worst.truth), f.quote(worst.predicted), worst.count, f.count(worst.count))
    : m.confusion.none;
  const size = report.evaluation.classes.length;
  if (size <= readableMatrix)
    return html`${matrixFigure(context, title)}${confusionList(context, confusions)}`;
  const rest =
    size <= mostMatrix
      ? fold(m.confusion.matrix(f.count(size)), matrixFigure(context, title))
      : otherConfusions(context, confusions);
  return html`<p class="finding">${title}.</p>${confusionList(context, confusions)}${rest}`;
}

function otherConfusions(context: Context, confusions: readonly Confusion[]): Html | null {
  const { m, f } = context;
  const others = confusions.slice(shownConfusions, listedConfusions);
  if (others.length === 0) return null;
  const list = table(context, {
    caption: m.confusion.largest,
    columns: [
      { heading: m.confusion.truth },
      { heading: m.confusion.predicted },
      { heading: m.confusion.texts, numeric: true },
      { heading: m.confusion.share, numeric: true },
    ],
    rows: others.map(({ truth, predicted, count, share }) => [
      truth,
      predicted,
      f.count(count),
      f.percent(share),
    ]),
  });
  return fold(m.confusion.others(f.count(others.length), f.count(confusions.length)), list);
}

function confusionList({ m, f }: Context, confusions: readonly Confusion[]): Html | null {
  if (confusions.length === 0) return null;
  const items = confusions
    .slice(0, shownConfusions)
    .map(
      ({ truth, predicted, count, share }) =>
        html`<li>${m.confusion.item(f.quote(truth), f.quote(predicted), count, f.count(count), f.percent(share))}</li>`,
    );
  return html`<h3>${m.confusion.largest}</h3><ol>${items}</ol>`;
}

function matrixFigure(context: Context, title: string): Html {
  const { m, f, report } = context;
  const { classes, confusion } = report.evaluation;
  const svg = heatMap({
    id: "confusion-matrix",
    title,
    description: m.confusion.description,
    classes,
    counts: confusion,
    count: f.compact,
    truthLabel: m.confusion.truth,
    predictedLabel: m.confusion.predicted,
  });
  const numbers = table(context, {
    caption: m.confusion.description,
    columns: [
      { heading: `${m.confusion.truth} ↓ ${m.confusion.predicted} →` },
      ...classes.map((heading) => ({ heading, numeric: true })),
    ],
    rows: confusion.map((counts, row) => [classes[row], ...counts.map(f.count)]),
  });
  return figure(context, { title, svg, table: numbers, note: m.confusion.legend, wide: true });
}

function perLabel(context: Context): Html {
  const { m, f, report } = context;
  const { classes, confusion } = report.evaluation;
  const numeric = true;
  const rows = confusion
    .map(([trueNegative, falsePositive, falseNegative, truePositive], index) => ({
      name: classes[index],
      wrong: falsePositive + falseNegative,
      counts: [truePositive, falseNegative, falsePositive, trueNegative],
    }))
    .sort((a, b) => b.wrong - a.wrong)
    .map(({ name, counts }) => [name, ...counts.map(f.count)]);
  const columns = [
    { heading: m.classes.class },
    { heading: m.confusion.found, numeric },
    { heading: m.confusion.missed, numeric },
    { heading: m.confusion.wrong, numeric },
    { heading: m.confusion.rightlyNot, numeric },
  ];
  return html`<p>${m.confusion.multi}</p>${table(context, { caption: m.sections.confusion, columns, rows })}`;
}
