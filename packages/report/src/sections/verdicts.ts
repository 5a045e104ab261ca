import type { Verdict, VerdictAnswer } from "@levier/evaluation";
import type { Context } from "../context.ts";
import { type Html, html } from "../html.ts";
import { estimate, fold, icon, type Mood, table } from "../parts.ts";

const shownVerdicts = 5;
const order: Readonly<Record<VerdictAnswer, number>> = { breaks: 0, "not enough data": 1, holds: 2 };
export const moods: Readonly<Record<VerdictAnswer, Mood>> = {
  holds: "good",
  breaks: "bad",
  "not enough data": "calm",
};

const isRatio = (verdict: Verdict): boolean => verdict.limit === "demographicParityRatio";

/** How far beyond the limit, as a share of it; what cannot be told comes last. */
function excess({ value, limitValue, ...verdict }: Verdict): number {
  if (value.value === null || limitValue === 0) return Number.NEGATIVE_INFINITY;
  const beyond = (value.value - limitValue) / limitValue;
  return verdict.limit === "demographicParityRatio" ? -beyond : beyond;
}

/** Breaches first, then what lacks data, the furthest from the limit first. */
export function worstFirst(verdicts: readonly Verdict[]): Verdict[] {
  return [...verdicts].sort((a, b) => order[a.answer] - order[b.answer] || excess(b) - excess(a));
}

/** A group's name; of an intersection, the name of each part. */
export const plainGroupName = ({ m }: Context, name: string): string =>
  name
    .split(" × ")
    .map((part) => part || m.groups.empty)
    .join(" × ");

export const groupName = (context: Context, name: string): string =>
  context.f.quote(plainGroupName(context, name));

const className = ({ f, m }: Context, name: string): string =>
  name === "" ? m.groups.allClasses : m.groups.forClass(f.quote(name));

/** « Dépasse la limite de 4 points pour « 15–18 ans » », and the like. */
export function verdictWords(context: Context, verdict: Verdict): string {
  const { m, f } = context;
  if (verdict.answer === "holds") return m.groups.holds;
  if (verdict.answer === "not enough data") {
    return verdict.moreRows === null ? m.groups.unknown : m.groups.unknownRows(f.count(verdict.moreRows));
  }
  const group = groupName(context, verdict.groups[0]);
  if (isRatio(verdict) || verdict.value.value === null) return m.groups.overRatio(group);
  return m.groups.over(f.points(verdict.value.value - verdict.limitValue), group);
}

function reason(context: Context, verdict: Verdict): string {
  const { m, f } = context;
  const measure = isRatio(verdict)
    ? m.groups.ratio(f.estimate(verdict.value), f.score(verdict.limitValue))
    : m.groups.difference(f.pointsEstimate(verdict.value), f.points(verdict.limitValue));
  const parts = [m.groups.limits[verdict.limit], className(context, verdict.class)];
  if (verdict.value.value !== null)
    parts.push(
      measure,
      m.groups.between(groupName(context, verdict.groups[0]), groupName(context, verdict.groups[1])),
    );
  return parts.join(", ");
}

/** The column's verdicts: one word for all, the worst in full, the rest folded. */
export function verdictSummary(context: Context, verdicts: readonly Verdict[]): Html {
  const { m, f } = context;
  if (verdicts.length === 0) return html`<p>${m.groups.noVerdict}</p>`;
  const sorted = worstFirst(verdicts);
  const count = (answer: VerdictAnswer) => verdicts.filter((verdict) => verdict.answer === answer).length;
  const [breaks, unknown, holds] = [count("breaks"), count("not enough data"), count("holds")];
  const tally = m.groups.summary(f.count(verdicts.length), f.count(unknown), f.count(holds));
  const worst = sorted[0].answer;
  const words =
    worst === "breaks"
      ? m.groups.someBreak(breaks, f.count(breaks))
      : worst === "holds"
        ? m.groups.holdsAll
        : unknownWords(context, verdicts);
  return html`<p class="verdict ${moods[worst]}">${icon(moods[worst])}<span><strong>${words}</strong> ${verdicts.length > 1 && tally}</span></p>${breaches(context, sorted)}${fold(m.groups.allVerdicts(f.count(verdicts.length)), verdictTable(context, sorted))}`;
}

/** What would settle every question about all classes together, as the program says it. */
function unknownWords({ m, f }: Context, verdicts: readonly Verdict[]): string {
  const open = verdicts.filter((verdict) => verdict.answer === "not enough data");
  const overall = open.filter((verdict) => verdict.class === "");
  const needed = (overall.length > 0 ? overall : open).map(
    ({ moreRows }) => moreRows ?? Number.POSITIVE_INFINITY,
  );
  const most = Math.max(0, ...needed);
  return most > 0 && Number.isFinite(most)
    ? `${m.groups.unknownAll} ${m.groups.unknownCalm(f.count(most))}`
    : m.groups.unknownAll;
}

function breaches(context: Context, sorted: readonly Verdict[]): Html | null {
  const broken = sorted.filter(({ answer }) => answer === "breaks");
  if (broken.length === 0) return null;
  const items = broken
    .slice(0, shownVerdicts)
    .map(
      (verdict) =>
        html`<li>${icon("bad")}<span><strong>${verdictWords(context, verdict)}</strong><br>${reason(context, verdict)}</span></li>`,
    );
  return html`<h4>${context.m.groups.worst}</h4><ul class="verdicts">${items}</ul>`;
}

function verdictTable(context: Context, sorted: readonly Verdict[]): Html {
  const { m, f } = context;
  const rows = sorted.map((verdict) => [
    html`<span class="word ${moods[verdict.answer]}">${icon(moods[verdict.answer])} ${verdictWords(context, verdict)}</span>`,
    verdict.class === "" ? m.groups.allClasses : verdict.class,
    m.groups.limits[verdict.limit],
    estimate(context, verdict.value),
    f.score(verdict.limitValue),
    verdict.groups.map((name) => (name === "" ? m.groups.empty : name)).join(" / "),
  ]);
  const columns = [
    { heading: m.groups.verdict },
    { heading: m.classes.class },
    { heading: m.groups.measure },
    { heading: m.groups.value, numeric: true },
    { heading: m.groups.limit, numeric: true },
    { heading: m.groups.farthest },
  ];
  return table(context, { caption: m.groups.allVerdicts(f.count(sorted.length)), columns, rows });
}
