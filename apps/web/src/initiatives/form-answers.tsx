import { useQuery } from "@tanstack/react-query";
import type { CSSProperties, ReactNode } from "react";
import type { Schemas } from "../api/client.ts";
import { useOrganisation } from "../api/me.ts";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Loaded } from "../ui/loaded.tsx";
import { StateWord } from "../ui/state-word.tsx";
import classes from "./feedback.module.css";
import { feedbackWords } from "./feedback-words.ts";
import { type Form, summaryQuery } from "./queries.ts";
import { initiatives } from "./words.ts";

type Summary = Schemas["FeedbackSummary"]["questions"][number];
type Of<K extends Summary["kind"]> = Extract<Summary, { kind: K }>;

/** Below this a share says more about chance than about people. */
const fewestForShare = 5;

/** A link with its state and what was answered, question by question. */
export function FormAnswers({ form, close }: { readonly form: Form; readonly close?: ReactNode }) {
  const t = useWords(feedbackWords);
  const { cycle } = useWords(initiatives);
  const format = useFormat();
  const { id } = useOrganisation();
  const query = useQuery(summaryQuery(id, form.id));
  const shown = query.data?.form ?? form;
  return (
    <section className={classes.form}>
      <header className={classes.head}>
        <div>
          <h2>{form.title}</h2>
          <p className={classes.facts}>
            {cycle(form.cycle)}
            {" · "}
            <StateWord state={shown.state === "open" ? "good" : "open"}>{t.state[shown.state]}</StateWord>
            {shown.state === "open" && ` ${t.until(format.date(form.expires_at))}`}
            {" · "}
            {t.count(shown.answers, form.most_answers)}
          </p>
        </div>
        {close}
      </header>
      <Loaded query={query}>
        {({ form: { answers }, questions }) =>
          answers === 0 ? (
            <p>{t.noAnswers}</p>
          ) : (
            <ol className={classes.summaries}>
              {questions.map((question, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place
                <li key={i}>
                  <h3>{question.text}</h3>
                  <Answers question={question} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

function Answers({ question }: { readonly question: Summary }) {
  if (question.kind === "scale") return <Scale question={question} />;
  if (question.kind === "yes_no") return <YesNo question={question} />;
  return <Texts question={question} />;
}

function Scale({ question }: { readonly question: Of<"scale"> }) {
  const t = useWords(feedbackWords);
  const format = useFormat();
  const most = Math.max(1, ...question.counts);
  return (
    <>
      <p className={classes.soft}>
        {t.answered(question.answered)}
        {question.median !== null && `, ${t.median(format.count(question.median))}`}
      </p>
      <ol className={classes.bars}>
        {question.counts.map((count, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the points of the scale
          <li key={i} style={{ "--share": count / most } as CSSProperties}>
            <span className={classes.point}>{i + 1}</span>
            <span className={classes.bar} aria-hidden="true" />
            <span className={classes.point}>{count}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function YesNo({ question: { yes, answered, share } }: { readonly question: Of<"yes_no"> }) {
  const t = useWords(feedbackWords);
  const format = useFormat();
  return (
    <p>
      <strong>{t.yes(yes, answered)}</strong>
      {answered >= fewestForShare && share !== null ? (
        ` (${t.share(format.percent(share))})`
      ) : (
        <span className={classes.soft}>. {t.few}</span>
      )}
    </p>
  );
}

function Texts({ question }: { readonly question: Of<"text"> }) {
  const t = useWords(feedbackWords);
  const format = useFormat();
  return (
    <>
      <p className={classes.soft}>{t.answered(question.answered)}</p>
      <ul className={classes.texts}>
        {question.texts.map(({ on, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike
          <li key={i}>
            <p>{text}</p>
            <time dateTime={on} className={classes.soft}>
              {format.day(on)}
            </time>
          </li>
        ))}
      </ul>
    </>
  );
}
