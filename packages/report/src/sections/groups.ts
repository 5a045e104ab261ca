import type { ColumnAudit, GroupMetrics } from "@levier/evaluation";
import { dotWhisker } from "../charts/dot-whisker.ts";
import type { Context } from "../context.ts";
import { type Html, html } from "../html.ts";
import { estimate, figure, fold, icon, section, table } from "../parts.ts";
import { groupName, moods, plainGroupName, verdictSummary } from "./verdicts.ts";

const shownGroups = 12;

/** One part per column: verdict in words, groups drawn, figures folded. */
export function groupsSection(context: Context): Html {
  const { m, report } = context;
  const { audits } = report.evaluation;
  const content =
    audits.length === 0
      ? html`<p class="verdict calm">${icon("calm")}<span>${m.groups.none}</span></p>`
      : audits.map((audit, index) => columnPart(context, audit, index));
  return section("groups", m.sections.groups, content);
}

function columnPart(context: Context, audit: ColumnAudit, index: number): Html {
  const { m } = context;
  if (audit.groups.length < 2)
    return html`<section class="column"><h3>${audit.column}</h3><p class="verdict calm">${icon("calm")}<span>${m.groups.oneGroup}</span></p></section>`;
  const verdicts = context.report.evaluation.verdicts.filter(({ column }) => column === audit.column);
  return html`<section class="column"><h3>${audit.column}</h3>${verdictSummary(context, verdicts)}${groupFigure(context, audit, index)}${fourFifths(context, audit)}${fold(m.groups.detail, rateTable(context, audit))}</section>`;
}

const shownName = (context: Context, { group }: GroupMetrics): string => plainGroupName(context, group);

function groupFigure(context: Context, audit: ColumnAudit, index: number): Html {
  const { m, f, report } = context;
  const overall = report.evaluation.overall.accuracy.value;
  const sorted = [...audit.groups].sort((a, b) => (a.accuracy.value ?? 2) - (b.accuracy.value ?? 2));
  const rows = sorted.slice(0, shownGroups).map((group) => ({
    label: shownName(context, group),
    ...group.accuracy,
    shown: group.accuracy.value === null ? m.page.unknown : f.estimate(group.accuracy),
    tone: "green" as const,
    hollow: group.small,
  }));
  const title = groupTitle(context, sorted);
  const reference =
    overall === null ? undefined : { value: overall, label: m.groups.overall(f.score(overall)) };
  const svg = dotWhisker({
    id: `groups-${index}`,
    title,
    description: m.groups.chartDescription(f.quote(audit.column)),
    rows,
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    tickLabel: f.plain,
    reference,
  });
  const note = [
    sorted.some(({ small }) => small) && m.groups.smallNote,
    sorted.length > shownGroups && m.groups.firstGroups(f.count(shownGroups), f.count(sorted.length)),
  ]
    .filter(Boolean)
    .join(" ");
  return figure(context, { title, svg, table: groupTable(context, sorted), note });
}

/** Groups too small to be judged make no headline. */
function groupTitle(context: Context, sorted: readonly GroupMetrics[]): string {
  const { m, f } = context;
  const judged = sorted.filter(({ accuracy, small }) => accuracy.value !== null && !small);
  if (judged.length < 2) return m.groups.chartUnknown;
  const [lowest, highest] = [judged[0], judged[judged.length - 1]];
  return m.groups.chart(
    groupName(context, lowest.group),
    f.score(lowest.accuracy.value!),
    groupName(context, highest.group),
    f.score(highest.accuracy.value!),
  );
}

function groupTable(context: Context, groups: readonly GroupMetrics[]): Html {
  const { m, f } = context;
  const rows = groups.map((group) => [
    shownName(context, group),
    html`${f.count(group.count)}${group.small && html` <span class="flag">${m.groups.smallFlag}</span>`}`,
    estimate(context, group.accuracy),
  ]);
  return table(context, {
    caption: m.groups.chartUnknown,
    columns: [
      { heading: m.groups.group },
      { heading: m.groups.rows, numeric: true },
      { heading: m.groups.accuracy, numeric: true },
    ],
    rows,
  });
}

function fourFifths(context: Context, audit: ColumnAudit): Html | null {
  const { m, f } = context;
  if (audit.fourFifths.length === 0) return null;
  const count = (wanted: string) =>
    f.count(audit.fourFifths.filter(({ answer }) => answer === wanted).length);
  const rows = [...audit.fourFifths]
    .sort((a, b) => (a.ratio.value ?? 2) - (b.ratio.value ?? 2))
    .map(({ class: name, ratio, answer }) => [
      name,
      estimate(context, ratio),
      html`<span class="word ${moods[answer]}">${icon(moods[answer])} ${m.groups.answers[answer]}</span>`,
    ]);
  const numbers = table(context, {
    caption: m.groups.fourFifths,
    columns: [
      { heading: m.classes.class },
      { heading: m.groups.ratioColumn, numeric: true },
      { heading: m.groups.verdict },
    ],
    rows,
  });
  return html`<details><summary>${m.groups.fourFifths} – ${m.groups.summaryShort(count("breaks"), count("not enough data"), count("holds"))}</summary><p class="note">${m.groups.fourFifthsNote}</p>${numbers}</details>`;
}

function rateTable(context: Context, audit: ColumnAudit): Html {
  const { m, f } = context;
  const numeric = true;
  const rows = audit.groups.flatMap((group) =>
    group.perClass.map((item) => [
      shownName(context, group),
      item.class,
      html`${f.count(item.positives)}${item.fewPositives && html` <span class="flag">${m.groups.fewFlag}</span>`}`,
      estimate(context, item.selectionRate),
      estimate(context, item.tpr),
      estimate(context, item.fpr),
      estimate(context, item.precision),
      estimate(context, item.f1),
    ]),
  );
  const columns = [
    { heading: m.groups.group },
    { heading: m.classes.class },
    { heading: m.classes.support, numeric },
    { heading: m.groups.selection, numeric },
    { heading: m.groups.tpr, numeric },
    { heading: m.groups.fpr, numeric },
    { heading: m.classes.precision, numeric },
    { heading: m.classes.f1, numeric },
  ];
  return table(context, { caption: m.groups.detail, columns, rows });
}
