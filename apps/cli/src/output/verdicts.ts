import type { ColumnAudit, Verdict } from "@levier/evaluation";
import { type Session, styled } from "../terminal.ts";
import { figures } from "./figures.ts";
import { oneLine } from "./layout.ts";

/** Verdicts over all classes in words; those of single classes are counted, and shown in the report. */
export function verdictLines(
  verdicts: readonly Verdict[],
  audits: readonly ColumnAudit[],
  session: Session,
): string {
  if (verdicts.length === 0) return "";
  const { messages } = session;
  const lines = audits.flatMap(({ column, groups }) =>
    groups.length < 2
      ? [`    – ${oneLine(column, 60)}${messages.colon} ${messages.oneGroup}`]
      : columnLines(
          verdicts.filter((verdict) => verdict.column === column && verdict.class === ""),
          session,
        ),
  );
  const breaking = verdicts.filter((verdict) => verdict.class !== "" && verdict.answer === "breaks").length;
  if (breaking > 0) lines.push(`    ${messages.verdictClasses(breaking)}`);
  return `  ${messages.verdictsTitle}\n${lines.map((text) => `${text}\n`).join("")}`;
}

/** A group's name; of an intersection, the name of each part. */
export function groupName(group: string, missing: string, columns: number): string {
  const parts = group.split(" × ").map((part) => part || missing);
  return oneLine(parts.join(" × "), columns);
}

/** A column on which nothing can be said takes one line, not one a limit. */
function columnLines(verdicts: readonly Verdict[], session: Session): string[] {
  const unknown = verdicts.every((verdict) => verdict.answer === "not enough data");
  if (!unknown || verdicts.length < 2) return verdicts.map((verdict) => line(verdict, session));
  const { messages } = session;
  const needs = verdicts.map((verdict) => verdict.moreRows);
  const most = needs.some((rows) => rows === null) ? null : Math.max(...(needs as number[]));
  const more =
    most === null ? "" : `${messages.semicolon} ${messages.verdictMore(figures(session).count(most))}`;
  return [
    `    ? ${oneLine(verdicts[0].column, 60)}${messages.colon} ${messages.answers["not enough data"]}${more}`,
  ];
}

function line(verdict: Verdict, session: Session): string {
  const { messages } = session;
  const { estimate, score, count } = figures(session);
  const sign = { holds: "✓", breaks: "✗", "not enough data": "?" }[verdict.answer];
  const answer = styled(session)
    ? `\u001b[1m${messages.answers[verdict.answer]}\u001b[0m`
    : messages.answers[verdict.answer];
  const head = messages.verdict(oneLine(verdict.column, 40), messages.limits[verdict.limit], answer);
  const groups = verdict.groups.map((group) => messages.quote(groupName(group, messages.missing, 30)));
  const details = [messages.verdictDetail(estimate(verdict.value), score(verdict.limitValue), groups)];
  if (verdict.moreRows !== null) details.push(messages.verdictMore(count(verdict.moreRows)));
  return `    ${sign} ${head}\n      ${details.join(`${messages.semicolon} `)}`;
}
