import { shorten } from "../charts/frame.ts";
import { type Context, judgesLabels } from "../context.ts";
import { type Html, html } from "../html.ts";
import { fold, section, table } from "../parts.ts";

const shownRows = 10;
/** A page for reading: whoever needs more rows needs them in a program. */
const mostRows = 300;
const textLength = 160;
const shownLines = 12;

/** Labels that look wrong, and texts that are near copies of one another: what a training looks for. */
export function suspectsSection(context: Context): Html {
  const { m, report } = context;
  const parts =
    report.folds === 0
      ? html`<p>${m.suspects.notSought}</p>`
      : [suspectPart(context), duplicatePart(context)];
  return section("suspects", m.sections.suspects, parts);
}

const excerpt = (text: string): Html => html`<bdi class="excerpt">${shorten(text, textLength)}</bdi>`;

/** The first rows as they are, the rest folded. */
function inTwo<Row>({ m, f }: Context, rows: readonly Row[], draw: (part: readonly Row[]) => Html): Html {
  if (rows.length <= shownRows) return draw(rows);
  const listed = rows.slice(shownRows, mostRows);
  const cut =
    rows.length > mostRows &&
    html`<p class="note">${m.suspects.cut(f.count(mostRows), f.count(rows.length))}</p>`;
  return html`${draw(rows.slice(0, shownRows))}${fold(m.page.others(f.count(listed.length)), draw(listed))}${cut}`;
}

function suspectPart(context: Context): Html {
  const { m, f, report } = context;
  if (!judgesLabels(report)) return html`<h3>${m.suspects.labels}</h3><p>${m.suspects.unjudged}</p>`;
  if (report.suspects.length === 0) return html`<h3>${m.suspects.labels}</h3><p>${m.suspects.noLabels}</p>`;
  const columns = [
    { heading: m.suspects.line, numeric: true },
    { heading: m.suspects.given },
    { heading: m.suspects.suggested },
    { heading: m.suspects.text },
  ];
  const draw = (part: typeof report.suspects) =>
    table(context, {
      caption: m.suspects.labels,
      columns,
      rows: part.map((row) => [
        f.count(row.line),
        `${row.given || m.suspects.missing} (${f.score(row.givenProbability)})`,
        `${row.suggested || m.suspects.superfluous} (${f.score(row.suggestedProbability)})`,
        excerpt(row.text),
      ]),
    });
  return html`<h3>${m.suspects.labels}</h3><p>${m.suspects.labelsIntro}</p>${inTwo(context, report.suspects, draw)}`;
}

function duplicatePart(context: Context): Html {
  const { m, f, report } = context;
  if (report.duplicates.length === 0)
    return html`<h3>${m.suspects.duplicates}</h3><p>${m.suspects.noDuplicates}</p>`;
  const columns = [
    { heading: m.suspects.lines },
    { heading: m.suspects.text },
    { heading: m.suspects.similarity, numeric: true },
    { heading: m.suspects.disagree },
  ];
  const lines = (all: readonly number[]) =>
    `${all.slice(0, shownLines).map(f.count).join(", ")}${all.length > shownLines ? ` … (${f.count(all.length)})` : ""}`;
  const draw = (part: typeof report.duplicates) =>
    table(context, {
      caption: m.suspects.duplicates,
      columns,
      rows: part.map((row) => [
        lines(row.lines),
        excerpt(row.text),
        f.percent(row.similarity),
        row.labelsDisagree ? html`<span class="flag">${m.suspects.yes}</span>` : m.suspects.no,
      ]),
    });
  const intro = report.split.kind === "share" ? m.suspects.duplicatesIntro : m.suspects.duplicatesApart;
  const disagreeingFirst = [...report.duplicates].sort(
    (a, b) => Number(b.labelsDisagree) - Number(a.labelsDisagree),
  );
  return html`<h3>${m.suspects.duplicates}</h3><p>${intro}</p>${inTwo(context, disagreeingFirst, draw)}`;
}
