import type { ClassMetrics, Estimate, Evaluation } from "@levier/evaluation";
import type { ClassifyReport, SourceInfo } from "@levier/recipes";
import { judgesLabels } from "@levier/report";
import { type Session, styled } from "../terminal.ts";
import { figures } from "./figures.ts";
import { columns, oneLine } from "./layout.ts";
import { verdictLines } from "./verdicts.ts";

/** The few lines that somebody tired needs: does it pay, how good, what is weak, who is treated otherwise. */
export function summary(report: ClassifyReport, session: Session): string {
  const { messages } = session;
  const { count } = figures(session);
  const { evaluation } = report;
  const parts = [
    paysLines(evaluation, session),
    report.testRows > 0 ? comparison(evaluation, session) : `  ${messages.noTestRows}\n`,
    weakness(evaluation, session),
    verdictLines(evaluation.verdicts, evaluation.audits, session),
  ];
  const findings = [];
  // Only a training looks for them.
  if (report.folds > 0)
    findings.push(
      judgesLabels(report)
        ? messages.suspectsFound(report.suspects.length, count(report.suspects.length))
        : messages.suspectsUnjudged,
    );
  if (report.duplicates.length > 0)
    findings.push(messages.duplicatesFound(report.duplicates.length, count(report.duplicates.length)));
  const copies = mostCopied(report);
  if (copies !== null)
    findings.push(messages.oneTextMany(count(copies.lines.length), messages.quote(oneLine(copies.text, 40))));
  if (findings.length > 0) parts.push(findings.map((line) => `  ${line}\n`).join(""));
  return parts.filter((part) => part !== "").join("\n");
}

/** A text that stands on a fifth of the rows or more: often a filler such as "NA". */
function mostCopied({ duplicates, trainRows, testRows }: ClassifyReport) {
  const most = duplicates.reduce<(typeof duplicates)[number] | null>(
    (found, one) => (found !== null && found.lines.length >= one.lines.length ? found : one),
    null,
  );
  return most !== null && most.lines.length * 5 >= trainRows + testRows ? most : null;
}

function paysLines({ pays }: Evaluation, session: Session): string {
  const { messages } = session;
  const word = pays.answer === null ? messages.notEnough : pays.answer ? messages.yes : messages.no;
  const strong = styled(session) ? `\u001b[1m${word}\u001b[0m` : word;
  const lines = [`  ${messages.paysQuestion} ${strong}${messages.colon} ${messages.reasons[pays.reason]}`];
  if (pays.moreRows !== null && pays.answer !== true)
    lines.push(`  ${messages.moreTestRows(figures(session).count(pays.moreRows))}`);
  return `${lines.join("\n")}\n`;
}

function comparison(evaluation: Evaluation, session: Session): string {
  const { messages } = session;
  const { percentEstimate, estimate } = figures(session);
  // Every label of a text right at once is rare and says little where texts carry many.
  const first = (of: { readonly accuracy: Estimate; readonly microF1: Estimate }) =>
    evaluation.multiLabel ? estimate(of.microF1) : percentEstimate(of.accuracy);
  const rows = [
    ["", evaluation.multiLabel ? messages.microF1 : messages.accuracy, messages.macroF1],
    [messages.model, first(evaluation.overall), estimate(evaluation.overall.macroF1)],
    ...evaluation.baselines.map((baseline) => [
      messages.baselines[baseline.name],
      first(baseline),
      estimate(baseline.macroF1),
    ]),
  ];
  return `${columns(rows)}  ${messages.intervalNote}\n`;
}

function weakness({ perClass, abstaining }: Evaluation, session: Session): string {
  const { messages } = session;
  const { estimate, count, percent } = figures(session);
  const lines: string[] = [];
  const worst = perClass
    .filter((one) => one.support > 0 && one.f1.value !== null)
    .reduce<(typeof perClass)[number] | null>((low, one) => (low && weaker(low, one) ? low : one), null);
  if (worst)
    lines.push(
      messages.worstClass(messages.quote(oneLine(worst.class, 40)), estimate(worst.f1), count(worst.support)),
    );
  if (abstaining?.coverage === 0) lines.push(messages.alwaysAbstains);
  if (abstaining && abstaining.coverage > 0 && abstaining.coverage < 1)
    lines.push(messages.abstains(percent(abstaining.coverage), percent(abstaining.precision.value)));
  return lines.map((line) => `  ${line}\n`).join("");
}

/** Of equally weak classes, the one with the most texts weighs most. */
function weaker(a: ClassMetrics, b: ClassMetrics): boolean {
  return a.f1.value! < b.f1.value! || (a.f1.value === b.f1.value && a.support >= b.support);
}

/** How many rows could not be used, where there were any. */
export function leftOut({ withoutText, withoutLabel }: SourceInfo, session: Session): string {
  if (withoutText + withoutLabel === 0) return "";
  const { count } = figures(session);
  const any = { texts: withoutText > 0, labels: withoutLabel > 0 };
  return `  ${session.messages.rowsLeftOut(count(withoutText), count(withoutLabel), any)}\n`;
}
