import type { WorstError } from "@levier/recipes";
import type { Context } from "../context.ts";
import { type Html, html } from "../html.ts";
import { fold, names, section } from "../parts.ts";
import { heatText } from "./heat.ts";

const shownErrors = 6;
const shownEvidence = 4;

/** The surest wrong answers, with what spoke for them. */
export function errorsSection(context: Context): Html {
  const { m, f, report } = context;
  const items = report.errors.map((error) => errorItem(context, error));
  if (items.length === 0) return section("errors", m.sections.errors, html`<p>${m.errors.none}</p>`);
  const legend = m.errors.levels.map((word, index) => html`<mark class="h${index + 1}">${word}</mark> `);
  const rest =
    items.length > shownErrors &&
    fold(
      m.page.others(f.count(items.length - shownErrors)),
      html`<ol class="errors" start="${shownErrors + 1}">${items.slice(shownErrors)}</ol>`,
    );
  return section(
    "errors",
    m.sections.errors,
    html`<p>${m.errors.intro}</p><p class="legend">${legend}</p><ol class="errors">${items.slice(0, shownErrors)}</ol>${rest}`,
  );
}

function errorItem(context: Context, error: WorstError): Html {
  const { m, f } = context;
  return html`<li><p class="told"><span><b>${m.errors.truth}</b> ${names(context, error.truth)}</span><span><b>${m.errors.predicted}</b> ${names(context, error.predicted)}</span><span><b>${m.errors.probability}</b> ${f.score(error.probability)}</span><span class="line">${m.errors.line(f.count(error.line))}</span></p><blockquote dir="auto">${heatText(error.text, error.heat)}</blockquote>${evidenceLine(context, error)}</li>`;
}

function evidenceLine({ m, f }: Context, error: WorstError): Html | null {
  const strongest = error.evidence.filter(({ contribution }) => contribution > 0).slice(0, shownEvidence);
  if (strongest.length === 0) return null;
  const items = strongest.map(({ ngram, contribution }) => `${f.quote(ngram)} (+${f.score(contribution)})`);
  return html`<p class="note">${m.errors.evidence(items.join(", "))}</p>`;
}
