import { bars } from "../charts/bars.ts";
import { type Context, measuresWhole } from "../context.ts";
import { type Html, html, type Piece } from "../html.ts";
import { figure, section, table } from "../parts.ts";

const shownClasses = 12;

/** What was read, what was left out, and how many texts each class has. */
export function sourceSection(context: Context): Html {
  const { m } = context;
  return section("source", m.sections.source, [facts(context), classCounts(context)]);
}

function facts({ m, f, source, report }: Context): Html {
  const entries: readonly (readonly [string, Piece])[] = [
    [m.source.file, source.file],
    [m.source.text, source.textColumns.join(", ")],
    [m.source.label, source.labelColumn],
    [m.source.groups, source.groupColumns.length > 0 ? source.groupColumns.join(", ") : m.source.noGroups],
    [m.source.read, f.count(source.rowsRead)],
    [m.source.train, f.count(report.trainRows)],
    [m.source.test, f.count(report.testRows)],
    [m.source.withoutText, f.count(source.withoutText)],
    [m.source.withoutLabel, f.count(source.withoutLabel)],
    [m.source.faults, f.count(source.faultCount)],
  ];
  const items = entries.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`);
  return html`<dl class="facts">${items}<div class="full"><dt>${m.source.split}</dt><dd>${splitText({ m, f, report })}</dd></div></dl>`;
}

function splitText({ m, f, report }: Pick<Context, "m" | "f" | "report">): string {
  const { split, seed } = report;
  if (measuresWhole({ report })) return m.source.whole;
  return split.kind === "share"
    ? m.source.share(f.percent(split.share), String(seed))
    : m.source.crc32(f.count(split.modulus));
}

function classCounts(context: Context): Html {
  const { m, f, report } = context;
  const { evaluation, model } = report;
  const classes = evaluation.classes
    .map((name, index) => ({
      name,
      train: model.classCounts[index] ?? 0,
      test: evaluation.perClass[index]?.support ?? 0,
    }))
    .sort((a, b) => b.train - a.train);
  if (classes.length === 0) return html`<p>${m.source.noClasses}</p>`;
  const total = classes.reduce((sum, { train }) => sum + train, 0);
  const title = m.source.classesTitle(
    f.quote(classes[0].name),
    f.percent(total === 0 ? 0 : classes[0].train / total),
  );
  const rows = classes
    .slice(0, shownClasses)
    .map(({ name, train }) => ({ label: name, value: train, shown: f.count(train) }));
  const note =
    classes.length > shownClasses && m.source.firstClasses(f.count(shownClasses), f.count(classes.length));
  const svg = bars({ id: "class-counts", title, description: m.source.classesDescription, rows });
  const numbers = table(context, {
    caption: m.source.classesDescription,
    columns: [
      { heading: m.source.class },
      { heading: m.source.rows, numeric: true },
      { heading: m.source.testRows, numeric: true },
    ],
    rows: classes.map(({ name, train, test }) => [name, f.count(train), f.count(test)]),
  });
  return figure(context, { title, svg, table: numbers, note });
}
