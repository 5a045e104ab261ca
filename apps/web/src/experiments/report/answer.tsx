import type { ReactNode } from "react";
import { ExplainedTerm } from "../../glossary/explained-term.tsx";
import { useWords } from "../../i18n/words.ts";
import { Figure } from "../../ui/charts/figure.tsx";
import type { WhiskerRow } from "../../ui/charts/whiskers.tsx";
import { StateWord } from "../../ui/state-word.tsx";
import classes from "../experiments.module.css";
import type { Estimate, Evaluation } from "../queries.ts";
import { useFigures } from "../use-figures.ts";
import { report } from "./words.ts";

/** Does a model pay here? In words with the reason, then the figures that say so. */
export function Answer({ evaluation }: { readonly evaluation: Evaluation }) {
  const t = useWords(report);
  const { count, estimate } = useFigures();
  const { pays, overall, rows } = evaluation;
  const said = pays.answer === null ? t.unknown : pays.answer ? t.pays : t.paysNot;
  const tone = pays.answer === null ? "information" : pays.answer ? "good" : "attention";
  return (
    <section className={classes.answer}>
      <h2>{t.question}</h2>
      <p className={classes.said}>
        <StateWord state={tone}>{said}</StateWord>
      </p>
      <p className={classes.reason}>
        {`${t.reasons[pays.reason]} ${pays.more_rows === null ? "" : t.settle(count(pays.more_rows))}`}
      </p>
      <p>{t.tested(count(rows))}</p>
      <dl className={classes.numbers}>
        <Told
          name={<ExplainedTerm of="accuracy">{t.accuracy}</ExplainedTerm>}
          said={estimate(overall.accuracy)}
        />
        <Told
          name={<ExplainedTerm of="macro-F1">{t.macroF1}</ExplainedTerm>}
          said={estimate(overall.macro_f1)}
        />
        <Told
          name={<ExplainedTerm of="calibration error">{t.calibrationError}</ExplainedTerm>}
          said={estimate(overall.calibration_error)}
        />
      </dl>
      <BesideRules evaluation={evaluation} />
    </section>
  );
}

/** A figure, its interval smaller behind it. */
export function Told({ name, said }: { readonly name: ReactNode; readonly said: string }) {
  const [, value, interval] = /^(.*?)( \(.*\))?$/.exec(said)!;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} {interval && <small>{interval.trim()}</small>}
      </dd>
    </div>
  );
}

function BesideRules({ evaluation }: { readonly evaluation: Evaluation }) {
  const t = useWords(report);
  const { estimate, score } = useFigures();
  const { overall, baselines } = evaluation;
  const row = (name: string, figure: Estimate): WhiskerRow => ({ name, ...figure, said: estimate(figure) });
  const rows = [
    { ...row(t.model, overall.macro_f1), strong: true },
    ...baselines.map(({ name, macro_f1 }) => row(t.baselines[name], macro_f1)),
  ];
  const best = Math.max(...baselines.map(({ macro_f1 }) => macro_f1.value ?? 0));
  return (
    <Figure
      title={t.macroTitle(score(overall.macro_f1.value), score(best))}
      note={
        <>
          {t.macroNote} <ExplainedTerm of="confidence interval">{t.macroInterval}</ExplainedTerm>
        </>
      }
      table={{ heads: [t.what, t.value], rows: rows.map(({ name, said }) => [name, said]) }}
      rows={rows}
    />
  );
}
