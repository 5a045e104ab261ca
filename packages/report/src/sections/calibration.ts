import type { CoveragePoint } from "@levier/evaluation";
import { coverage } from "../charts/coverage.ts";
import { reliability } from "../charts/reliability.ts";
import type { Context } from "../context.ts";
import { type Html, html } from "../html.ts";
import { estimate, figure, section, table } from "../parts.ts";

/** A gap below three points on average is not worth a reader's worry. */
const noticeableGap = 0.03;
const tableRows = 20;

/** Whether the probabilities mean what they say, and what staying silent brings. */
export function calibrationSection(context: Context): Html {
  const figures = html`<div class="pair">${reliabilityFigure(context)}${coverageFigure(context)}</div>`;
  return section("calibration", context.m.sections.calibration, figures);
}

function calibrationTitle({ m, f, report }: Context): string {
  const known = report.evaluation.calibration.filter(
    (bin) => bin.meanProbability !== null && bin.observed !== null,
  );
  const rows = known.reduce((sum, bin) => sum + bin.count, 0);
  if (rows < 20) return m.calibration.unknown;
  const gap = known.reduce((sum, bin) => sum + bin.count * (bin.meanProbability! - bin.observed!), 0) / rows;
  const error = report.evaluation.overall.calibrationError.value ?? Math.abs(gap);
  // Normal approximation of the gap's 95% interval: below it, too few texts tell chance from a fault.
  const variance = known.reduce((sum, bin) => sum + bin.count * bin.observed! * (1 - bin.observed!), 0);
  const chance = (1.96 * Math.sqrt(variance)) / rows;
  if (Math.abs(gap) >= noticeableGap && Math.abs(gap) < chance) return m.calibration.unknown;
  if (Math.abs(gap) < noticeableGap)
    return error < 2 * noticeableGap ? m.calibration.fine : m.calibration.uneven(f.points(error));
  return gap > 0 ? m.calibration.over(f.points(gap)) : m.calibration.under(f.points(-gap));
}

function reliabilityFigure(context: Context): Html {
  const { m, f, report } = context;
  const bins = report.evaluation.calibration;
  const title = calibrationTitle(context);
  const { announced, observed, counts, perfect, description } = m.calibration;
  const svg = reliability({
    id: "reliability",
    title,
    description,
    bins,
    percent: f.percent,
    count: f.compact,
    probabilityLabel: announced,
    observedLabel: observed,
    countLabel: counts,
    perfectLabel: perfect,
  });
  const share = (value: number | null) =>
    value === null ? html`<span class="calm">–</span>` : f.percent(value);
  const numeric = true;
  const numbers = table(context, {
    caption: description,
    columns: [
      { heading: m.calibration.bin },
      { heading: m.classes.support, numeric },
      { heading: m.calibration.mean, numeric },
      { heading: m.calibration.right, numeric },
    ],
    rows: bins.map((bin) => [
      `${f.percent(bin.low)} – ${f.percent(bin.high)}`,
      f.count(bin.count),
      share(bin.meanProbability),
      share(bin.observed),
    ]),
  });
  return figure(context, { title, svg, table: numbers, note: m.calibration.hollow });
}

function coverageTitle({ m, f, report }: Context): string {
  const { abstaining, coverage: points, overall } = report.evaluation;
  const own = abstaining?.precision.value;
  if (abstaining && own !== null && own !== undefined) {
    return m.calibration.own(f.score(abstaining.threshold), f.percent(abstaining.coverage), f.percent(own));
  }
  if (points.length === 0 || overall.accuracy.value === null) return m.calibration.coverageUnknown;
  return m.calibration.always(f.percent(overall.accuracy.value));
}

function coverageFigure(context: Context): Html {
  const { m, f, report } = context;
  const { abstaining, coverage: points } = report.evaluation;
  const title = coverageTitle(context);
  const svg = coverage({
    id: "coverage",
    title,
    description: m.calibration.coverageDescription,
    points,
    own: abstaining,
    ownLabel: abstaining ? m.calibration.thresholdLabel(f.score(abstaining.threshold)) : "",
    percent: f.percent,
    coverageLabel: m.calibration.coverageAxis,
    precisionLabel: m.calibration.precisionAxis,
  });
  return figure(context, { title, svg, table: coverageTable(context, points) });
}

function coverageTable(context: Context, points: readonly CoveragePoint[]): Html {
  const { m, f } = context;
  const step = Math.max(1, Math.ceil(points.length / tableRows));
  const rows = points
    .filter((_, index) => index % step === 0 || index === points.length - 1)
    .map((point) => [
      `p < ${f.score(point.threshold)}`,
      f.percent(point.coverage),
      estimate(context, point.precision),
    ]);
  return table(context, {
    caption: m.calibration.coverageDescription,
    columns: [
      { heading: m.calibration.threshold },
      { heading: m.calibration.coverage, numeric: true },
      { heading: m.calibration.precision, numeric: true },
    ],
    rows,
  });
}
