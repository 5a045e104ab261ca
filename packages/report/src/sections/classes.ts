import type { ClassMetrics } from "@levier/evaluation";
import { dotWhisker } from "../charts/dot-whisker.ts";
import type { Context } from "../context.ts";
import { type Html, html } from "../html.ts";
import { estimate, figure, section, table } from "../parts.ts";

const shownClasses = 12;
/** Below this many test rows a class's figures move a lot with each row. */
const smallSupport = 20;

/** Precision, recall and F1 of each class, worst first. */
export function classesSection(context: Context): Html {
  const { m, report } = context;
  // Of equally weak classes, the one with the most texts weighs most.
  const worstFirst = [...report.evaluation.perClass].sort(
    (a, b) => (a.f1.value ?? 2) - (b.f1.value ?? 2) || b.support - a.support,
  );
  return section("classes", m.sections.classes, [
    html`<p>${m.classes.intro}</p>`,
    classFigure(context, worstFirst),
  ]);
}

function classFigure(context: Context, classes: readonly ClassMetrics[]): Html {
  const { m, f } = context;
  const worst = classes[0];
  const title =
    worst && worst.f1.value !== null
      ? m.classes.worst(f.quote(worst.class), f.estimate(worst.f1))
      : m.classes.noneKnown;
  const rows = classes.slice(0, shownClasses).map((item) => ({
    label: item.class,
    ...item.f1,
    shown: item.f1.value === null ? m.page.unknown : f.estimate(item.f1),
    tone: "green" as const,
    hollow: item.support < smallSupport,
  }));
  const svg = dotWhisker({
    id: "class-f1",
    title,
    description: m.classes.description,
    rows,
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    tickLabel: f.plain,
  });
  const note =
    classes.length > shownClasses && m.classes.firstWorst(f.count(shownClasses), f.count(classes.length));
  return figure(context, { title, svg, table: metricsTable(context, classes), note });
}

function metricsTable(context: Context, classes: readonly ClassMetrics[]): Html {
  const { m, f } = context;
  const rows = classes.map((item) => [
    item.class,
    html`${f.count(item.support)}${item.support < smallSupport && html` <span class="flag">${m.classes.smallShort}</span>`}`,
    estimate(context, item.precision),
    estimate(context, item.recall),
    estimate(context, item.f1),
  ]);
  const numeric = true;
  const columns = [
    { heading: m.classes.class },
    { heading: m.classes.support, numeric },
    { heading: m.classes.precision, numeric },
    { heading: m.classes.recall, numeric },
    { heading: m.classes.f1, numeric },
  ];
  return table(context, { caption: m.sections.classes, columns, rows });
}
