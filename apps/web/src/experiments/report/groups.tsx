import { ExplainedTerm } from "../../glossary/explained-term.tsx";
import { useWords } from "../../i18n/words.ts";
import { Figure } from "../../ui/charts/figure.tsx";
import { Section } from "../../ui/page.tsx";
import { StateWord } from "../../ui/state-word.tsx";
import classes from "../experiments.module.css";
import type { Evaluation } from "../queries.ts";
import { useFigures } from "../use-figures.ts";
import { report } from "./words.ts";

type Verdict = Evaluation["verdicts"][number];
type Audit = Evaluation["audits"][number];

/** Verdicts on each group column, then how right the model is for each group. */
export function Groups({ evaluation }: { readonly evaluation: Evaluation }) {
  const t = useWords(report);
  const { audits, verdicts } = evaluation;
  return (
    <Section title={t.groups}>
      {audits.length === 0 && <p>{t.noGroups}</p>}
      {audits.map((audit) => (
        <Column
          key={audit.column}
          audit={audit}
          verdicts={verdicts.filter((one) => one.column === audit.column && one.class === "")}
        />
      ))}
    </Section>
  );
}

function Column({ audit, verdicts }: { readonly audit: Audit; readonly verdicts: readonly Verdict[] }) {
  const t = useWords(report);
  const { percent, shareOf, count } = useFigures();
  const groups = [...audit.groups].sort((a, b) => (a.accuracy.value ?? 2) - (b.accuracy.value ?? 2));
  const [worst] = groups;
  if (!worst) return null;
  const named = (group: string) => group || t.missing;
  return (
    <>
      <Figure
        title={t.groupTitle(audit.column, named(worst.group), percent(worst.accuracy.value ?? 0))}
        table={{
          heads: [t.group, t.heads.texts, t.accuracy],
          rows: groups.map((one) => [named(one.group), count(one.count), shareOf(one.accuracy)]),
        }}
        rows={groups.map((one) => ({
          name: named(one.group),
          ...one.accuracy,
          said: shareOf(one.accuracy),
          frail: one.small,
        }))}
      />
      <ul className={classes.verdicts}>
        {verdicts.map((verdict) => (
          <VerdictLine key={verdict.limit} verdict={verdict} />
        ))}
      </ul>
    </>
  );
}

const tones = { holds: "good", breaks: "breach", "not enough data": "information" } as const;

const termOf = {
  demographicParityDifference: "demographic parity",
  demographicParityRatio: "demographic parity",
  equalOpportunityDifference: "equal opportunity",
  equalizedOddsDifference: "equalized odds",
} as const;

function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const t = useWords(report);
  const { estimate, score } = useFigures();
  const { limit, limit_value, value, groups, answer } = verdict;
  const [lowest, highest] = groups.map((group) => group || t.missing);
  return (
    <li>
      <strong>
        <ExplainedTerm of={termOf[limit]}>{t.limits[limit]}</ExplainedTerm>
      </strong>
      <StateWord state={tones[answer]}>{useSaid(verdict)}</StateWord>
      <p>{t.measured(estimate(value), score(limit_value), lowest, highest)}</p>
    </li>
  );
}

function useSaid({ answer, limit, limit_value, groups, more_rows }: Verdict): string {
  const t = useWords(report);
  const { count } = useFigures();
  const group = groups[0] || t.missing;
  if (answer === "holds") return t.holds;
  if (answer === "breaks")
    return limit === "demographicParityRatio"
      ? t.breaksRatio(group)
      : t.breaks(count(limit_value * 100), group);
  return `${t.notEnough} (${more_rows === null ? t.noMoreRows : t.moreRows(count(more_rows))})`;
}
