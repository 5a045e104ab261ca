import { IconCheck } from "@tabler/icons-react";
import { useFormat } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./initiative.module.css";
import { type Cycle, steps } from "./queries.ts";
import { initiatives, pageWords } from "./words.ts";

/** The five steps of a cycle: those behind with their date, the one under way, those to come. */
export function StepTrack({ cycle }: { readonly cycle: Cycle }) {
  const t = useWords(initiatives);
  const { progress, stepState } = useWords(pageWords);
  const format = useFormat();
  const now = steps.indexOf(cycle.step);
  return (
    <ol className={classes.track} aria-label={progress}>
      {steps.map((step, i) => {
        const state = i < now ? "done" : i === now ? "now" : "next";
        const reached = cycle.steps.findLast((one) => one.step === step);
        return (
          <li key={step} data-state={state} aria-current={state === "now" ? "step" : undefined}>
            <span className={classes.point} aria-hidden="true">
              {state === "done" ? <IconCheck size={15} stroke={2.4} /> : i + 1}
            </span>
            <span className={classes.stepName}>{t.columns[step]}</span>
            <span className={classes.stepDate}>
              {reached && i <= now ? (
                <time dateTime={reached.at}>{format.day(reached.at)}</time>
              ) : (
                stepState[state]
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
