import { type FormEvent, useEffect, useRef } from "react";
import type { Schemas } from "../api/client.ts";
import classes from "./answering.module.css";
import { type Answer, useAnswering } from "./use-answering.ts";
import { answering } from "./words.ts";

type Asked = Schemas["AskedFeedback"];

/** The questions and their one button; afterwards the thanks. */
export function Questionnaire({ asked, token }: { readonly asked: Asked; readonly token: string }) {
  const t = answering[asked.language];
  const { answers, answer, state, problem, send, restart } = useAnswering(token, asked);
  if (state === "done") return <Thanks asked={asked} restart={restart} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const said = { empty: t.empty, waiting: t.waiting, failed: problem ?? t.failed, writing: "", sending: "" }[
    state
  ];
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {asked.questions.map((question, i) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place
          key={i}
          name={`q${i}`}
          question={question}
          language={asked.language}
          value={answers[i]}
          change={(value) => answer(i, value)}
        />
      ))}
      <p className={classes.privacy}>{t.privacy}</p>
      <p role="status" className={classes.said} data-state={state}>
        {said}
      </p>
      <button type="submit" className={classes.send} aria-disabled={state === "sending"}>
        {state === "sending" ? t.sending : state === "failed" ? t.again : t.send}
      </button>
    </form>
  );
}

function Thanks({ asked, restart }: { readonly asked: Asked; readonly restart: () => void }) {
  const t = answering[asked.language];
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div className={classes.thanks}>
      <h2 ref={top} tabIndex={-1}>
        {t.thanks}
      </h2>
      <p>{t.thanksMore(asked.organisation)}</p>
      <button type="button" className={classes.quiet} onClick={restart}>
        {t.another}
      </button>
    </div>
  );
}

interface FieldProps {
  readonly name: string;
  readonly question: Asked["questions"][number];
  readonly language: Asked["language"];
  readonly value: Answer;
  readonly change: (value: Answer) => void;
}

function Field(props: FieldProps) {
  const { name, question, language, value, change } = props;
  const t = answering[language];
  if (question.kind === "text")
    return (
      <div className={classes.field}>
        <label htmlFor={name}>{question.text}</label>
        <textarea
          id={name}
          rows={3}
          maxLength={1000}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </div>
    );
  const choices =
    question.kind === "scale"
      ? [1, 2, 3, 4, 5].map((point) => ({ value: point, label: String(point) }))
      : [
          { value: true, label: t.yes },
          { value: false, label: t.no },
        ];
  return (
    <fieldset className={classes.field}>
      <legend>{question.text}</legend>
      <div className={classes.choices}>
        {choices.map((choice) => (
          <label key={choice.label} className={classes.choice}>
            <input
              type="radio"
              name={name}
              checked={value === choice.value}
              onChange={() => change(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {question.kind === "scale" && (
        <p className={classes.ends}>
          <span>{`1 : ${t.least}`}</span>
          <span>{`5 : ${t.most}`}</span>
        </p>
      )}
    </fieldset>
  );
}
