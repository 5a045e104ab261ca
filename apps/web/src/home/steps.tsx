import { useOrganisation } from "../api/me.ts";
import { useWords } from "../i18n/words.ts";
import { ButtonLink, TextLink } from "../ui/link.tsx";
import { Waiting } from "../ui/loaded.tsx";
import { StateWord } from "../ui/state-word.tsx";
import classes from "./home-page.module.css";
import { type Step, useSteps } from "./use-steps.ts";
import { home } from "./words.ts";

/** What is still to be put in place; nothing once all is. */
export function Steps() {
  const steps = useSteps();
  if (!steps)
    return (
      <section className={classes.next}>
        <Waiting lines={3} />
      </section>
    );
  const next = steps.find(({ done }) => !done);
  if (!next) return null;
  return (
    <section className={classes.next}>
      <NextStep step={next} />
      <StepList steps={steps.filter((step) => step !== next)} />
    </section>
  );
}

function NextStep({ step }: { readonly step: Step }) {
  const t = useWords(home);
  const { id } = useOrganisation();
  const { title, why, action } = t.step[step.name];
  return (
    <>
      <p className={classes.eyebrow}>{t.next}</p>
      <h2>{title}</h2>
      <p className={classes.why}>{why}</p>
      <div className={classes.act}>
        <ButtonLink to={step.to} params={{ organisation: id }}>
          {action}
        </ButtonLink>
      </div>
    </>
  );
}

function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const t = useWords(home);
  const { id } = useOrganisation();
  if (steps.length === 0) return null;
  return (
    <ol className={classes.steps} aria-label={t.steps}>
      {steps.map(({ name, to, done }) => (
        <li key={name}>
          <StateWord state={done ? "good" : "open"}>
            {done ? (
              <span className={classes.done}>{`${t.step[name].title} (${t.done})`}</span>
            ) : (
              <TextLink to={to} params={{ organisation: id }}>
                {t.step[name].title}
              </TextLink>
            )}
          </StateWord>
        </li>
      ))}
    </ol>
  );
}
