import { type Context, contextOf } from "./context.ts";
import { type Html, html, raw } from "./html.ts";
import { mark } from "./parts.ts";
import { answerSection } from "./sections/answer.ts";
import { calibrationSection } from "./sections/calibration.ts";
import { classesSection } from "./sections/classes.ts";
import { confusionSection } from "./sections/confusion.ts";
import { errorsSection } from "./sections/errors.ts";
import { groupsSection } from "./sections/groups.ts";
import { glossarySection, makingSection } from "./sections/making.ts";
import { sourceSection } from "./sections/source.ts";
import { suspectsSection } from "./sections/suspects.ts";
import { style } from "./style.ts";
import type { Language, ReportData } from "./types.ts";

/** Should an escape ever fail: no script runs, nothing is fetched, no form is sent (CSP level 3). */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The report of a training run as one HTML document that needs no script, no font and no connection.
 * The same data and language give the same string.
 *
 * @param data - what was read, made and measured.
 * @param language - of the texts and of the numbers' format.
 * @returns an HTML document, to be written as UTF-8.
 * @example
 * await writeFile("report.html", renderReport({ source, report, levierVersion: "0.1.0" }, "fr"));
 */
export function renderReport(data: ReportData, language: Language): string {
  const context = contextOf(data, language);
  const { m, source } = context;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${raw(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${m.page.title(source.file)}</title><style>${raw(style)}</style></head>
<body><a class="skip" href="#content">${m.page.skip}</a><div class="page">
${header(context)}
${contents(context)}
<main id="content" tabindex="-1">
${body(context).map((part) => html`${part}\n`)}</main>
<footer><p>${m.page.madeBy(data.levierVersion)}</p></footer>
</div></body></html>
`.text;
}

function header({ m, source, modelName }: Context): Html {
  const model = modelName ? html` · ${m.page.model(modelName)}` : null;
  return html`<header class="top">${mark()}<div><h1>${m.page.kind}</h1><p><span class="brand">Levier</span> · ${source.file}${model}</p></div></header>`;
}

function contents({ m, report }: Context): Html {
  const shown = Object.entries(m.sections).filter(([id]) => report.testRows > 0 || !measured.has(id));
  const links = shown.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav aria-label="${m.page.contents}"><p class="head">${m.page.contents}</p><ul>${links}</ul></nav>`;
}

/** Sections that say nothing without test rows. */
const measured = new Set(["classes", "confusion", "calibration", "groups", "errors"]);

function body(context: Context): readonly Html[] {
  if (context.report.testRows === 0)
    return [answerSection, sourceSection, suspectsSection, makingSection, glossarySection].map((draw) =>
      draw(context),
    );
  return [
    answerSection,
    sourceSection,
    classesSection,
    confusionSection,
    calibrationSection,
    groupsSection,
    errorsSection,
    suspectsSection,
    makingSection,
    glossarySection,
  ].map((draw) => draw(context));
}
